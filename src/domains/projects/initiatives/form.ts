import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { longText, many, text } from '../../../ui/form/understand/index.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { needsReason, typedWhy, whenReasonsRead, whyFields, whyOf } from '../why/form.ts'
import type { ChoosableNeed, InitiativeFields } from './model.ts'

export const initiativeForm = (
  around: Surroundings,
  needs: readonly ChoosableNeed[],
  noReason: string,
): z.ZodType<InitiativeFields> =>
  z
    .object({
      title: text({ max: 120 }),
      summary: longText({ max: 3000, optional: true }),
      needs: many(needs.map(({ id }) => id)),
      municipalities: many(around.municipalities.map(({ id }) => id)),
      ...whyFields,
    })
    .superRefine(needsReason(noReason), whenReasonsRead)
    .transform((read) => ({
      title: read.title,
      summary: read.summary ?? '',
      needs: read.needs,
      municipalities: read.municipalities,
      why: whyOf(read),
    }))

/** An initiative as it stands in the form. */
export const typedInitiative = (initiative: InitiativeFields): Typed => ({
  title: initiative.title,
  summary: initiative.summary,
  needs: initiative.needs,
  municipalities: initiative.municipalities,
  ...typedWhy(initiative.why),
})

const listed = (value: Typed[string]): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** The chosen needs and municipalities by name, for comparing two wordings. */
export const saidInitiative = (
  typed: Typed,
  around: Surroundings,
  needs: readonly ChoosableNeed[],
): Typed => ({
  needsSaid: needs.filter(({ id }) => listed(typed['needs']).includes(id)).map(({ title }) => title),
  municipalitiesSaid: around.municipalities
    .filter(({ id }) => listed(typed['municipalities']).includes(id))
    .map(({ name }) => name),
})
