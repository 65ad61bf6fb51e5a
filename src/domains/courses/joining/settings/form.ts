import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  checkbox,
  day,
  type Understood,
  understand,
  wholeNumber,
} from '../../../../ui/form/understand/index.ts'
import { shortDay } from '../../../../ui/format/index.ts'
import type { JoiningRules } from './model.ts'
import { settingWords } from './words.ts'

const rules = z.object({
  needsIntake: checkbox(),
  offerHours: wholeNumber({ min: 1, max: 336 }),
  reminderHours: wholeNumber({ min: 0, max: 168 }),
  releaseOn: day({ optional: true }),
})
const seats = z.object({ seats: wholeNumber({ optional: true, min: 0, max: 500 }) })

export const seatField = (municipalityId: string): string => `seats-${municipalityId}`

/** Reads how people come onto a course. @param municipalities those that can have seats reserved @param capacity of the course */
export function understandRules(
  typed: Typed,
  language: Language,
  municipalities: readonly string[],
  capacity: number,
): Understood<JoiningRules> {
  const read = understand(rules, typed, language)
  const problems: Problem[] = read.ok ? [] : [...read.problems]
  const reserved = municipalities.flatMap((municipalityId) => {
    const field = seatField(municipalityId)
    const one = understand(seats, { seats: typed[field] }, language)
    if (!one.ok) problems.push(...one.problems.map(({ text }) => ({ field, text })))
    return one.ok && one.value.seats ? [{ municipalityId, seats: one.value.seats }] : []
  })
  const total = reserved.reduce((sum, one) => sum + one.seats, 0)
  const [first] = reserved
  if (total > capacity && first)
    problems.push({
      field: seatField(first.municipalityId),
      text: settingWords(language).problems.tooMany(total, capacity),
    })
  return read.ok && problems.length === 0
    ? { ok: true, value: { ...read.value, reserved, releaseOn: read.value.releaseOn } }
    : { ok: false, problems }
}

/** The rules as they stand in the fields. */
export const typedRules = (kept: JoiningRules): Typed => ({
  needsIntake: kept.needsIntake ? 'on' : '',
  offerHours: String(kept.offerHours),
  reminderHours: String(kept.reminderHours),
  releaseOn: kept.releaseOn ? shortDay(kept.releaseOn) : '',
  ...Object.fromEntries(
    kept.reserved.map(({ municipalityId, seats: count }) => [seatField(municipalityId), String(count)]),
  ),
})
