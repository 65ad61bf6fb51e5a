import { type Day, type Moment, zone } from '../../../kernel/day.ts'
import { momentsOf } from '../../courses/index.ts'
import type { Plan, PlannedDay } from './model.ts'

/** One date as a plan lays it. */
export interface LaidDate {
  /** The same as long as the plan has this date: its day, and a number when the day has several. */
  readonly key: string
  readonly starts: Moment
  readonly ends: Moment
  readonly allDay: boolean
}

/** Nobody plans more dates at once. */
export const mostDates = 120

const twoHours = 120
const dayMinutes = 24 * 60

const minutesOf = (time: Temporal.PlainTime): number => time.hour * 60 + time.minute

/** The moments of a planned day. Without a clock it is the whole day; what ends before it begins ends the next morning. */
function laidDay({ on, starts, ends }: PlannedDay): Omit<LaidDate, 'key'> {
  const day = Temporal.PlainDate.from(on)
  if (starts === undefined) {
    const midnight = (one: Day) => one.toZonedDateTime(zone).toInstant()
    return { starts: midnight(day), ends: midnight(day.add({ days: 1 })), allDay: true }
  }
  const begins = Temporal.PlainTime.from(starts)
  const lasts = ends === undefined ? twoHours : minutesOf(Temporal.PlainTime.from(ends)) - minutesOf(begins)
  return { ...momentsOf(day, begins, lasts > 0 ? lasts : lasts + dayMinutes), allDay: false }
}

/** The n-th weekday of a month, or the last one when a month has no fifth. */
function sameWeekdayIn(month: Temporal.PlainYearMonth, weekday: number, nth: number): Day {
  const first = month.toPlainDate({ day: 1 })
  const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 })
  return day.month === month.month ? day : day.subtract({ days: 7 })
}

/** The days of a repetition, both ends included, exceptions left out. Monthly means the same weekday of the month: the second Tuesday. */
export function repeatedDays(plan: Extract<Plan, { kind: 'recurring' }>): Day[] {
  const [from, until] = [Temporal.PlainDate.from(plan.from), Temporal.PlainDate.from(plan.until)]
  const nth = Math.ceil(from.day / 7)
  const dayNumber = (step: number): Day =>
    plan.every === 'monthly'
      ? sameWeekdayIn(from.toPlainYearMonth().add({ months: step }), from.dayOfWeek, nth)
      : from.add({ weeks: step * (plan.every === 'weekly' ? 1 : 2) })
  const days: Day[] = []
  for (let step = 0; step < mostDates * 2 && days.length <= mostDates; step += 1) {
    const day = dayNumber(step)
    if (Temporal.PlainDate.compare(day, until) > 0) break
    if (!plan.except.includes(day.toString())) days.push(day)
  }
  return days
}

const timesOf = ({ starts, ends }: { readonly starts?: string; readonly ends?: string }) => ({
  ...(starts === undefined ? {} : { starts }),
  ...(ends === undefined ? {} : { ends }),
})

/** Every planned day of a plan. */
export const plannedDays = (plan: Plan): readonly PlannedDay[] =>
  plan.kind === 'recurring'
    ? repeatedDays(plan).map((day) => ({ on: day.toString(), ...timesOf(plan) }))
    : plan.days

/** Lays the dates of a plan on the calendar, in order of time: 19.00 stays 19.00 over both clock changes. */
export function layPlan(plan: Plan): LaidDate[] {
  const onDay = new Map<string, number>()
  return plannedDays(plan)
    .map((day) => {
      const number = (onDay.get(day.on) ?? 0) + 1
      onDay.set(day.on, number)
      return { key: number === 1 ? day.on : `${day.on}#${number}`, ...laidDay(day) }
    })
    .sort((a, b) => Temporal.Instant.compare(a.starts, b.starts))
}
