import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { across, choice, day, longText, many, money, text, uuid } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import { moneyTyped } from '../../../ui/format/money.ts'
import { artFormNames } from '../../../ui/poster/art-forms.ts'
import { executors, levels, senders } from '../model.ts'
import { areasNamed, type Surroundings, themesNamed } from '../surroundings/model.ts'
import { needsReason, typedWhy, whenReasonsRead, whyFields, whyOf } from '../why/form.ts'
import type { ProjectFields } from './model.ts'

/** What can be chosen in the form, and the sentences that only this form needs. */
export interface ProjectChoices {
  readonly around: Surroundings
  readonly owners: readonly string[]
  readonly contacts: readonly string[]
  readonly noReason: string
  readonly endsBeforeStart: string
}

const fields = ({ around, owners, contacts }: ProjectChoices) =>
  z.object({
    title: text({ max: 120 }),
    summary: longText({ max: 400 }),
    description: longText({ max: 20_000, optional: true }),
    owner: choice(owners),
    areas: many(around.areas.map(({ key }) => key)),
    themes: many(
      around.themes.map(({ id }) => id),
      { optional: true },
    ),
    levels: many(levels),
    sender: choice(senders),
    executor: choice(executors),
    amount: money({ optional: true }),
    from: day(),
    to: day(),
    municipalities: many(around.municipalities.map(({ id }) => id)),
    artForm: choice(artFormNames),
    contact: choice(contacts, { optional: true }),
    ...whyFields,
  })

/** What may be written about a project. */
export const projectForm = (choices: ProjectChoices): z.ZodType<ProjectFields> =>
  fields(choices)
    .superRefine(needsReason(choices.noReason), whenReasonsRead)
    .superRefine(
      ({ from, to }, context) => {
        if (Temporal.PlainDate.compare(to, from) < 0)
          context.addIssue({ code: 'custom', path: ['to'], params: { say: () => choices.endsBeforeStart } })
      },
      across('from', 'to'),
    )
    .transform((read) => ({
      ...read,
      description: read.description ?? '',
      amount: read.amount ?? 0n,
      why: whyOf(read),
    }))

/** A project as it stands in the form. */
export const typedProject = (project: ProjectFields): Typed => ({
  title: project.title,
  summary: project.summary,
  description: project.description,
  owner: project.owner,
  areas: project.areas,
  themes: project.themes,
  levels: project.levels,
  sender: project.sender,
  executor: project.executor,
  amount: project.amount === 0n ? '' : moneyTyped(project.amount),
  from: shortDay(project.from),
  to: shortDay(project.to),
  municipalities: project.municipalities,
  artForm: project.artForm,
  contact: project.contact ?? '',
  ...typedWhy(project.why),
})

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** What was chosen, by name, for comparing two wordings; travels along and is never read back. */
export function saidProject(
  typed: Typed,
  around: Surroundings,
  named: { readonly owners: ReadonlyMap<string, string>; readonly contacts: ReadonlyMap<string, string> },
): Typed {
  const municipalities = listed(typed['municipalities'])
  return {
    areasSaid: areasNamed(around, listed(typed['areas']).filter(Boolean)).map(({ title }) => title),
    themesSaid: themesNamed(around, listed(typed['themes'])).map(({ name }) => name),
    municipalitiesSaid: around.municipalities
      .filter(({ id }) => municipalities.includes(id))
      .map(({ name }) => name),
    ownerSaid: named.owners.get(String(typed['owner'])) ?? '',
    contactSaid: named.contacts.get(String(typed['contact'])) ?? '',
  }
}

/** The identifier that a form for something new carries along, so that sending it twice makes one thing. */
export const newIdIn = (typed: Typed): string | undefined => uuid().safeParse(typed['id']).data
