import { z } from 'zod'
import { isBefore } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  day,
  longText,
  money,
  text,
  type Understood,
  understand,
  uuid,
} from '../../../ui/form/understand/index.ts'
import { moneyTyped, shortDay } from '../../../ui/format/index.ts'
import type { Words } from '../words.ts'
import type { Agreement } from './model.ts'

const schema = z.object({
  title: text(),
  titleEn: text({ optional: true }),
  aboutDa: longText({ optional: true, max: 2000 }),
  aboutEn: longText({ optional: true, max: 2000 }),
  from: day(),
  to: day(),
  withState: choice(['yes', 'no']),
  minister: text({ optional: true }),
  grant: money({ optional: true }),
  journalNumber: text({ optional: true, max: 100 }),
  predecessor: uuid({ optional: true }),
  copyAreas: checkbox(),
})

/** What is known about an agreement beside its text. */
export type Facts = z.infer<typeof schema>

export function readFacts(typed: Typed, language: Language, words: Words): Understood<Facts> {
  const read = understand(schema, typed, language)
  if (!read.ok) return read
  if (isBefore(read.value.to, read.value.from))
    return { ok: false, problems: [{ field: 'to', text: words.facts.periodWrong }] }
  return read
}

/** The form as it opens on a known agreement. */
export const factsFields = (agreement: Agreement): Readonly<Record<string, string>> => ({
  title: agreement.title,
  titleEn: agreement.titleEn ?? '',
  aboutDa: agreement.aboutDa,
  aboutEn: agreement.aboutEn,
  from: shortDay(agreement.from),
  to: shortDay(agreement.to),
  withState: agreement.withState ? 'yes' : 'no',
  minister: agreement.minister ?? '',
  grant: agreement.stateGrant === undefined ? '' : moneyTyped(agreement.stateGrant),
  journalNumber: agreement.journalNumber ?? '',
  predecessor: agreement.predecessorId ?? '',
})

/** The form of a new agreement that follows an old one: the next period of the same length, and the same company. */
export function successorFields(earlier: Agreement | undefined): Typed {
  if (!earlier) return { withState: 'no' }
  const years = Math.max(1, earlier.originalTo.year - earlier.from.year + 1)
  const from = earlier.to.add({ days: 1 })
  return {
    from: shortDay(from),
    to: shortDay(from.add({ years }).subtract({ days: 1 })),
    withState: earlier.withState ? 'yes' : 'no',
    predecessor: earlier.id,
    copyAreas: 'on',
  }
}

const stepSchema = z.object({ step: choice(['sign', 'enterIntoForce', 'close']), on: day() })

export type NotedStep = z.infer<typeof stepSchema>

export const readStep = (typed: Typed, language: Language): Understood<NotedStep> =>
  understand(stepSchema, typed, language)

/** An identity out of a query, or nothing. */
export const idIn = (typed: string | undefined): string | undefined =>
  typed !== undefined && isUuid(typed) ? typed : undefined
