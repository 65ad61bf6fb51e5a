import { dayOf, type Moment, zone } from '../../../kernel/day.ts'
import type { FreeDays, Laid } from '../calendar/laying.ts'
import { layOnCalendar, momentsOf } from '../calendar/laying.ts'
import type { Session } from '../model.ts'
import type { Moving } from './form.ts'

/** The sessions that can still be moved: planned ones that have not begun. */
export const movable = (sessions: readonly Session[], now: Moment): Session[] =>
  sessions.filter(({ state, starts }) => state === 'planned' && Temporal.Instant.compare(starts, now) > 0)

/** The movable sessions from one on. */
export function restFrom(sessions: readonly Session[], id: string): Session[] {
  const index = sessions.findIndex((session) => session.id === id)
  return index < 0 ? [] : sessions.slice(index)
}

const minutesOf = ({ starts, ends }: Pick<Session, 'starts' | 'ends'>): number =>
  Math.round(starts.until(ends).total('minutes'))

/** A session with the moments it is to have. */
export interface Moved {
  readonly session: Session
  readonly starts: Moment
  readonly ends: Moment
}

/** Lays the rest of a course anew, each session as long as it was. @returns fewer when three years do not hold them */
export function layRest(
  rest: readonly Session[],
  { firstDay, time, weekdays, weeksBetween }: Pick<Moving, 'firstDay' | 'time' | 'weekdays' | 'weeksBetween'>,
  free: FreeDays,
): { readonly laid: Laid; readonly moved: readonly Moved[] } {
  const on = weekdays.length > 0 ? weekdays : [firstDay.dayOfWeek]
  const laid = layOnCalendar({ from: firstDay, weekdays: on, weeksBetween }, rest.length, free)
  const moved = laid.days.flatMap((day, index) => {
    const session = rest[index]
    return session ? [{ session, ...momentsOf(day, time, minutesOf(session)) }] : []
  })
  return { laid, moved }
}

/** How a course lies in the week now, as the form for moving it begins. */
export function rhythmNow(rest: readonly Session[]): {
  readonly weekdays: readonly number[]
  readonly weeksBetween: number
} {
  const days = rest.map(({ starts }) => dayOf(starts))
  const weeks = [
    ...new Set(days.map((day) => Math.floor(Temporal.PlainDate.from('2000-01-03').until(day).days / 7))),
  ]
  const gaps = weeks.slice(1).map((week, index) => week - (weeks[index] ?? week))
  return {
    weekdays: [...new Set(days.map(({ dayOfWeek }) => dayOfWeek))].sort((a, b) => a - b),
    // A week left out for a holiday is no rhythm: the shortest distance is.
    weeksBetween: Math.min(8, Math.max(1, ...(gaps.length > 0 ? [Math.min(...gaps)] : []))),
  }
}

/** The minutes that a session lasts. */
export const lengthOf = minutesOf

/** The time of the clock at which a session begins. */
export const timeOf = ({ starts }: Pick<Session, 'starts'>): Temporal.PlainTime =>
  starts.toZonedDateTimeISO(zone).toPlainTime()

/** When and where what is still to come takes place; two that are the same need no letter. */
export const toCome = (sessions: readonly Session[], now: Moment): string =>
  sessions
    .filter(({ ends, state }) => state !== 'notHeld' && Temporal.Instant.compare(ends, now) > 0)
    .map(({ starts, ends, placeName }) => `${starts} ${ends} ${placeName}`)
    .sort()
    .join('\n')
