import type { Day } from '../../../kernel/day.ts'
import { type FreeDays, type Laid, layOnCalendar, momentsOf, weekdaysFrom } from '../calendar/laying.ts'
import type { PlannedSession } from '../model.ts'
import type { NewSession } from './model.ts'

/** What must be known to lay a plan on the calendar. */
export interface Wish {
  readonly firstDay: Day
  readonly time: Temporal.PlainTime
  /** 1 Monday to 7 Sunday; empty means that of the first day, and as many as the model says. */
  readonly weekdays: readonly number[]
}

/** How a model lies in the week. */
export interface Timing {
  readonly timesAWeek: number
  readonly weeksBetween: number
}

/** The days of a course from its first day on. */
export function daysFor(wish: Wish, count: number, timing: Timing, free: FreeDays): Laid {
  const weekdays = wish.weekdays.length > 0 ? wish.weekdays : weekdaysFrom(wish.firstDay, timing.timesAWeek)
  return layOnCalendar({ from: wish.firstDay, weekdays, weeksBetween: timing.weeksBetween }, count, free)
}

/** The sessions of a plan on their days. */
export const sessionsOn = (
  days: readonly Day[],
  time: Temporal.PlainTime,
  plan: readonly Pick<PlannedSession, 'title' | 'minutes' | 'content'>[],
): NewSession[] =>
  days.flatMap((on, index) => {
    const planned = plan[index]
    return planned
      ? [{ ...momentsOf(on, time, planned.minutes), title: planned.title, content: planned.content }]
      : []
  })
