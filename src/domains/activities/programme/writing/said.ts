import type { Language } from '../../../../kernel/language.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import type { Option } from '../../../../ui/index.ts'
import { accessPoints } from '../../model.ts'
import { accessField } from '../../parts/access-form.ts'
import { genreOptions, municipalityOptions, optionsOf } from '../../parts/choices.ts'
import { words as roomWords } from '../../words.ts'
import { words } from '../words.ts'
import type { FormParts } from './pages/props.ts'

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** What is compared when somebody else saved meanwhile; what was chosen stands by its name. */
export function comparedFields(language: Language): { name: string; label: string }[] {
  const { form: w } = words(language)
  const { work } = roomWords(language)
  return [
    ...['title', 'summary', 'description', 'placeName', 'placeAddress', 'price', 'priceNote'],
    ...['audience', 'welcome', 'accessNote', 'day', 'starts', 'ends', 'until', 'except', 'dates'],
  ]
    .map((name) => ({ name, label: String(w[name as keyof typeof w]) }))
    .concat([
      { name: 'languageSaid', label: w.language },
      { name: 'genresSaid', label: w.genres },
      { name: 'areaSaid', label: w.area },
      { name: 'ownerSaid', label: w.owner },
      { name: 'projectSaid', label: w.project },
      { name: 'planSaid', label: w.planKind },
      { name: 'municipalitySaid', label: w.municipality },
      { name: 'languagesSaid', label: w.languages },
      { name: 'accessSaid', label: work.form.access },
    ])
}

/** What was chosen, by name, for comparing two wordings. */
export function saidActivity(typed: Typed, { frame, around, owners, projects }: FormParts): Typed {
  const { names } = roomWords(frame.language)
  const { form: w } = words(frame.language)
  const chosen = (name: string, options: readonly Option[]) =>
    options.filter(({ value }) => listed(typed[name]).includes(value)).map(({ label }) => label)
  const access = (point: (typeof accessPoints)[number]) => {
    const [answer] = listed(typed[accessField(point)])
    return answer === 'yes' || answer === 'ask' || answer === 'no'
      ? [`${names.access[point]}: ${names.accessAnswers[answer]}`]
      : []
  }
  return {
    languageSaid: chosen('language', optionsOf(names.languages)),
    genresSaid: chosen('genres', genreOptions(around)),
    areaSaid: chosen(
      'areaKey',
      around.areas.map(({ key, title }) => ({ value: key, label: title })),
    ),
    ownerSaid: chosen(
      'ownerId',
      owners.flatMap(({ options }) => [...options]),
    ),
    projectSaid: chosen('projectId', projects),
    planSaid: chosen('planKind', optionsOf(w.planKinds)),
    municipalitySaid: chosen('municipalityId', municipalityOptions(around)),
    languagesSaid: chosen('languages', optionsOf(names.spoken)),
    accessSaid: accessPoints.flatMap(access),
  }
}
