import type { Typed } from '../../../kernel/outcome.ts'
import type { Option, OptionGroup } from '../../../ui/index.ts'
import { accessPoints } from '../model.ts'
import { accessField } from '../parts/access-form.ts'
import { genreOptions, municipalityOptions, optionsOf } from '../parts/choices.ts'
import { words } from '../words.ts'
import type { FormParts } from './pages/form.tsx'

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

const flat = (groups: readonly OptionGroup[]): Option[] => groups.flatMap(({ options }) => [...options])

/** What was chosen, by name, for comparing two wordings. */
export function saidCommunity(typed: Typed, { frame, around, owners, people }: FormParts): Typed {
  const { names } = words(frame.language)
  const chosen = (name: string, options: readonly Option[]) =>
    options.filter(({ value }) => listed(typed[name]).includes(value)).map(({ label }) => label)
  const yes = (point: (typeof accessPoints)[number]) => {
    const [answer] = listed(typed[accessField(point)])
    return answer === 'yes' || answer === 'ask' || answer === 'no'
      ? [`${names.access[point]}: ${names.accessAnswers[answer]}`]
      : []
  }
  const when = [
    ...chosen('rhythm', optionsOf(names.rhythms)),
    ...chosen('weekdays', optionsOf(names.weekdays)),
    ...['starts', 'ends'].flatMap((name) => listed(typed[name])),
  ]
  return {
    genresSaid: chosen('genres', genreOptions(around)),
    areaSaid: chosen(
      'areaKey',
      around.areas.map(({ key, title }) => ({ value: key, label: title })),
    ),
    ownerSaid: chosen('ownerId', flat(owners)),
    municipalitySaid: chosen('municipalityId', municipalityOptions(around)),
    whenSaid: when.filter(Boolean),
    opennessSaid: chosen('openness', optionsOf(names.opennesses)),
    languagesSaid: chosen('languages', optionsOf(names.spoken)),
    accessSaid: accessPoints.flatMap(yes),
    bridgeSaid: chosen('bridgeId', people),
    buddySaid: typed['offersBuddy'] === 'on' ? names.accessAnswers.yes : names.accessAnswers.no,
    languageSaid: chosen('language', optionsOf(names.languages)),
  }
}
