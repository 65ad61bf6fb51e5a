import type { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { across, longText } from '../../../ui/form/understand/index.ts'
import { type Reason, reasons, type Why } from '../model.ts'

/** The name of the field in which a reason is put into words. */
export const whyField = (reason: Reason): `why_${Reason}` => `why_${reason}`

const said = () => longText({ max: 1500, optional: true })

/** The fields of "why together", to be spread into a form. */
export const whyFields = {
  why_resources: said(),
  why_criticalMass: said(),
  why_competence: said(),
  why_sharedNeed: said(),
}

/** A form without any reason is told so together with whatever else is wrong in it; for `superRefine` beside `needsReason`. */
export const whenReasonsRead = across(...reasons.map(whyField))

type SaidWhy = { readonly [R in Reason as `why_${R}`]?: string | undefined }

/** Gathers the reasons that were given words. */
export function whyOf(read: SaidWhy): Why {
  const given = reasons.flatMap((reason) => {
    const text = read[whyField(reason)]
    return text ? [[reason, text] as const] : []
  })
  return Object.fromEntries(given)
}

/** Says of a form without any reason what to do; `sentence` is in the visitor's language. */
export const needsReason = (sentence: string) => (read: SaidWhy, context: z.core.$RefinementCtx) => {
  if (Object.keys(whyOf(read)).length === 0)
    context.addIssue({ code: 'custom', path: [whyField('resources')], params: { say: () => sentence } })
}

/** The reasons as they stand in the form. */
export const typedWhy = (why: Why): Typed =>
  Object.fromEntries(reasons.map((reason) => [whyField(reason), why[reason] ?? '']))
