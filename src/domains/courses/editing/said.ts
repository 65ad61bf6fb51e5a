import type { Typed } from '../../../kernel/outcome.ts'
import type { Option, OptionGroup } from '../../../ui/index.ts'
import { accessPoints } from '../model.ts'
import { words } from '../words.ts'

interface Known {
  readonly frame: { readonly language: 'da' | 'en' }
  readonly hosts: readonly OptionGroup[]
  readonly areas: readonly Option[]
  readonly groups: readonly Option[]
  readonly projects: readonly Option[]
}

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

const labelOf = (options: readonly Option[], value: Typed[string]): string[] =>
  listed(value).flatMap((one) => options.find((option) => option.value === one)?.label ?? [])

const named = (list: Readonly<Record<string, string>>, value: Typed[string]): string =>
  listed(value)
    .map((one) => list[one] ?? one)
    .join(', ')

/** What was chosen, by name, for comparing two wordings; travels along and is never read back. */
export function saidInForm(typed: Typed, { frame, hosts, areas, groups, projects }: Known): Typed {
  const { names, models } = words(frame.language)
  const yes = (value: Typed[string]) => (value === 'on' ? models.yes : models.no)
  return {
    hostSaid: labelOf(
      hosts.flatMap(({ options }) => options),
      typed['host'],
    ),
    areaSaid: labelOf(areas, typed['area']),
    artFormSaid: named(names.artForms, typed['artForm']),
    groupsSaid: labelOf(groups, typed['groups']),
    projectSaid: labelOf(projects, typed['project']),
    levelSaid: named(names.levels, typed['level']),
    senderSaid: named(names.senders, typed['sender']),
    languageSaid: named(names.languages, typed['language']),
    outsidersSaid: yes(typed['takesOutsiders']),
    publicSaid: yes(typed['isOpenToPublic']),
    birthYearSaid: yes(typed['asksBirthYear']),
    accessSaid: accessPoints.flatMap((point) => {
      const answer = named(names.accessAnswers, typed[`access_${point}`])
      return answer ? [`${names.access[point]}: ${answer}`] : []
    }),
  }
}
