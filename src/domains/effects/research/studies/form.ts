import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { checkbox, choice, day, longText, many, text } from '../../../../ui/form/understand/index.ts'
import { shortDay } from '../../../../ui/format/day.ts'
import { words } from '../words.ts'
import { dataForms, keepings, legalBases, type Study } from './model.ts'
import { longestAccess } from './rules.ts'

/** What can be asked for: the scored instruments, and the focus areas. */
export interface Offer {
  readonly instruments: readonly string[]
  readonly areas: readonly string[]
}

export const studyForm = (today: Temporal.PlainDate, { instruments, areas }: Offer) =>
  z.object({
    title: text({ max: 160 }),
    purpose: longText({ max: 4000 }),
    responsible: text({ max: 160 }),
    form: choice(dataForms),
    legalBasis: choice(legalBases),
    approval: text({ max: 300, optional: true }),
    approvalBy: text({ max: 200, optional: true }),
    instruments: many(instruments),
    items: checkbox(),
    areas: many(areas, { optional: true }),
    keep: choice(keepings),
    endsOn: day({ from: today, to: today.add(longestAccess) }),
  })
export type StudyWish = z.infer<ReturnType<typeof studyForm>>

/** What does not fit together although each field alone is right. */
export function contradictions(wish: StudyWish, language: Language): Problem[] {
  const { form } = words(language)
  if (wish.form === 'anonymised') return []
  return [
    ...(wish.legalBasis === 'anonymous' ? [{ field: 'legalBasis', text: form.needsBasis }] : []),
    ...(wish.approval ? [] : [{ field: 'approval', text: form.needsApproval }]),
  ]
}

export const typedStudy = (study: Study): Typed & Record<string, string | readonly string[]> => ({
  title: study.title,
  purpose: study.purpose,
  responsible: study.responsible,
  form: study.form,
  legalBasis: study.legalBasis,
  approval: study.approval,
  approvalBy: study.approvalBy,
  instruments: study.instruments,
  items: study.items ? 'on' : '',
  areas: study.areas,
  keep: study.keep,
  endsOn: shortDay(study.endsOn),
})

export const decisionForm = z.object({
  answer: choice(['approve', 'refuse'] as const),
  reason: longText({ max: 2000, optional: true }),
})
