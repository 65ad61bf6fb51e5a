import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  choice,
  money,
  text,
  type Understood,
  understand,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { moneyTyped } from '../../../ui/format/index.ts'
import type { FocusArea } from '../areas/model.ts'
import type { Level } from '../views.ts'
import type { Engagement } from './model.ts'

/** The choice "not decided yet": nothing is stored. */
export const undecided = 'undecided'

const optionalCount = () => wholeNumber({ optional: true, min: 0, max: 10_000 })
const answer = {
  level: choice(['high', 'medium', 'low', 'none', undecided]),
  hours: wholeNumber({ optional: true, min: 0, max: 1_000_000 }),
  money: money({ optional: true }),
  hosted: optionalCount(),
  venues: optionalCount(),
  note: text({ optional: true, max: 500 }),
} as const

/** What a party answers for one focus area. */
export interface Answer {
  readonly focusAreaId: string
  readonly level: Level | typeof undecided
  readonly hours: number
  readonly money: bigint
  readonly hostedMeetings: number
  readonly venues: number
  readonly note: string
}

const nameOf = (areaId: string, field: string): string => `${field}-${areaId}`

/** Reads the answers of a form that asks the same for each focus area. */
export function readAnswers(
  typed: Typed,
  areas: readonly Pick<FocusArea, 'id'>[],
  language: Language,
): Understood<Answer[]> {
  const readings = areas.map(({ id }) => {
    const fields = Object.keys(answer).map((field) => [field, typed[nameOf(id, field)]] as const)
    return { id, read: understand(z.object(answer), Object.fromEntries(fields), language) }
  })
  const problems = readings.flatMap(({ id, read }) =>
    read.ok ? [] : read.problems.map(({ field, text: said }) => ({ field: nameOf(id, field), text: said })),
  )
  if (problems.length > 0) return { ok: false, problems }
  const value = readings.flatMap(({ id, read }) => {
    if (!read.ok) return []
    const { level, hours = 0, money: amount = 0n, hosted = 0, venues = 0, note = '' } = read.value
    return [{ focusAreaId: id, level, hours, money: amount, hostedMeetings: hosted, venues, note }]
  })
  return { ok: true, value }
}

/** The form as it opens on what is stored. */
export function answerFields(
  areas: readonly { readonly area: Pick<FocusArea, 'id'>; readonly engagement: Engagement | undefined }[],
): Record<string, string> {
  return Object.fromEntries(
    areas.flatMap(({ area: { id }, engagement: one }) => [
      [nameOf(id, 'level'), one?.level ?? undecided],
      [nameOf(id, 'hours'), one ? String(one.hours) : ''],
      [nameOf(id, 'money'), one ? moneyTyped(one.money) : ''],
      [nameOf(id, 'hosted'), one ? String(one.hostedMeetings) : ''],
      [nameOf(id, 'venues'), one ? String(one.venues) : ''],
      [nameOf(id, 'note'), one?.note ?? ''],
    ]),
  )
}

/** One number for the whole form: it rises with every save of any of its areas. */
export const versionOf = (areas: readonly { readonly engagement: Engagement | undefined }[]): number =>
  areas.reduce((sum, { engagement }) => sum + (engagement?.version ?? 0), 0)
