import { type Day, isBefore, lies, type Moment, type Period, zone } from '../../../kernel/day.ts'
import type { FreeDayChoice } from '../model.ts'
import { type HolidayKey, holidayOn } from './holidays.ts'

/** A stretch of school holidays, by the name that the municipality gave it. */
export interface SchoolHoliday extends Period {
  readonly name: string
}

/** Why no session lies on a day. */
export type Skip =
  | { readonly kind: 'holiday'; readonly key: HolidayKey | FreeDayChoice }
  | { readonly kind: 'school'; readonly name: string }

/** Which days are free where a course meets. */
export interface FreeDays {
  /** The days of choice that are free here. */
  readonly choices: readonly FreeDayChoice[]
  /** Empty when the course does not care about schools. */
  readonly school: readonly SchoolHoliday[]
}

const choices: readonly string[] = ['mayDay', 'constitutionDay', 'christmasEve', 'newYearsEve']

/** Whether a day is free, and why. */
export function skipOn(date: Day, free: FreeDays): Skip | undefined {
  const key = holidayOn(date)
  if (key && (!choices.includes(key) || free.choices.some((one) => one === key)))
    return { kind: 'holiday', key }
  const school = free.school.find((period) => lies(date, period))
  return school && { kind: 'school', name: school.name }
}

/** How a course lies in the week. */
export interface Rhythm {
  /** The earliest day. */
  readonly from: Day
  /** 1 Monday to 7 Sunday; at least one. */
  readonly weekdays: readonly number[]
  /** 1 is every week, 2 every other; counted from the week of the first day. */
  readonly weeksBetween: number
}

export interface Laid {
  readonly days: readonly Day[]
  readonly skipped: readonly { readonly on: Day; readonly why: Skip }[]
}

// Whoever asks for more has mistyped; and a calendar with no free day in it must end somewhere.
const farthest = 3 * 366

/**
 * Lays sessions on the calendar: on the given weekdays from the first day on, one a day, never on a free day.
 * @returns fewer days than asked for when three years do not hold them; free days passed over are told as long as they lie before the last session
 */
export function layOnCalendar({ from, weekdays, weeksBetween }: Rhythm, count: number, free: FreeDays): Laid {
  const monday = from.subtract({ days: from.dayOfWeek - 1 })
  const days: Day[] = []
  const skipped: { on: Day; why: Skip }[] = []
  for (let step = 0; days.length < count && step < farthest; step += 1) {
    const on = from.add({ days: step })
    const week = Math.floor((from.dayOfWeek - 1 + step) / 7)
    if (!weekdays.includes(on.dayOfWeek) || week % weeksBetween !== 0) continue
    const why = skipOn(on, free)
    if (why) skipped.push({ on, why })
    else days.push(on)
  }
  const last = days.at(-1) ?? monday
  return { days, skipped: skipped.filter(({ on }) => isBefore(on, last)) }
}

/** The weekdays of a course that meets so many times a week, from its first day: with a day between, as long as the week allows it. */
export function weekdaysFrom(first: Day, times: number): number[] {
  const apart = times <= 3 ? 2 : 1
  const wish = Array.from({ length: times }, (_, index) => first.dayOfWeek + index * apart)
  const within = (wish.at(-1) ?? 1) <= 7 ? wish : wish.map((one) => ((one - 1) % 7) + 1)
  return [...new Set(within)].sort((a, b) => a - b)
}

/**
 * The moments of a session that begins at a time of the clock and lasts so many minutes of the clock: 19.00 stays 19.00 over both clock
 * changes. A time that a clock change leaps over becomes the one after it.
 */
export function momentsOf(
  on: Day,
  at: Temporal.PlainTime,
  minutes: number,
): { readonly starts: Moment; readonly ends: Moment } {
  const begins = on.toPlainDateTime(at).toZonedDateTime(zone)
  const ends = begins.toPlainDateTime().add({ minutes }).toZonedDateTime(zone)
  return { starts: begins.toInstant(), ends: ends.toInstant() }
}
