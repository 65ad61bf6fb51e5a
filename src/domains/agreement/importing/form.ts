import { z } from 'zod'
import { isBefore } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { day, understand } from '../../../ui/form/understand/index.ts'
import type { AgreementText } from '../texts/model.ts'
import { missingIn, problemsOf, readNumbers, wrongIn } from '../texts/rules.ts'
import { fieldsOf, readTypedText, typedText } from '../texts/typed-text.ts'
import type { Words } from '../words.ts'
import type { ReadAgreement } from './reading.ts'

/** Where a text goes: a new agreement, or a known one by its id. */
export interface Finished {
  readonly text: AgreementText
  readonly target:
    | { readonly kind: 'new'; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
    | { readonly kind: 'known'; readonly agreementId: string }
}

const danishDay = (iso: string): string => {
  const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
  return year === '' ? '' : `${dayOfMonth}-${month}-${year}`
}

/** The form as it opens on what was recognised. */
export const firstFields = ({ text, period }: ReadAgreement): Typed => ({
  ...fieldsOf(typedText(text)),
  from: danishDay(period?.from ?? ''),
  to: danishDay(period?.to ?? ''),
  target: 'new',
})

const one = (value: Typed[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/** What is typed beside the text itself. */
export const besideText = (typed: Typed): Typed => ({
  from: one(typed['from']).slice(0, 100),
  to: one(typed['to']).slice(0, 100),
  target: one(typed['target']).slice(0, 100),
})

/** Everything that must be right before the draft becomes an agreement text. Pieces without a place may wait. */
export function readFinished(
  typed: Typed,
  language: Language,
  words: Words,
):
  | { readonly ok: true; readonly value: Finished }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const { text } = readTypedText(typed)
  const faults = [...missingIn({ ...text, unplaced: [] }), ...wrongIn(text)]
  const problems = problemsOf(faults, words.text.faults)
  const target = one(typed['target'])
  const known = isUuid(target) ? target : undefined
  const period = understand(z.object({ from: day(), to: day() }), typed, language)
  if (!known && !period.ok) problems.push(...period.problems)
  if (!known && period.ok && isBefore(period.value.to, period.value.from))
    problems.push({ field: 'to', text: words.text.import.periodWrong })
  if (problems.length > 0) return { ok: false, problems }
  if (known)
    return { ok: true, value: { text: readNumbers(text), target: { kind: 'known', agreementId: known } } }
  if (!period.ok) return { ok: false, problems: period.problems }
  return { ok: true, value: { text: readNumbers(text), target: { kind: 'new', ...period.value } } }
}
