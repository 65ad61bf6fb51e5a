import { type Day, dayOf, isBefore, type Moment } from '../../../../kernel/day.ts'
import type { Counted, TapSession } from './model.ts'

const later = (a: Moment, b: Moment): number => Temporal.Instant.compare(a, b)

/**
 * Whether a tap takes the place of the one that counts. On one device the later tap wins by the device's own counting; between devices
 * the later moment wins, and at the same moment the one that arrives last.
 */
export function replaces(counted: Counted | undefined, tap: Counted): boolean {
  if (!counted) return true
  if (tap.device !== '' && tap.device === counted.device) return tap.count > counted.count
  return later(tap.tappedAt, counted.tappedAt) >= 0
}

/** A tap cannot have waited longer than this on a phone. */
const longestWait = 30 * 24 * 3_600_000

/**
 * When a tap happened by our clock: the device says how long ago it was, and its own clock may be wrong by years.
 * @param waited milliseconds between the tap and its sending, by the clock of the device
 */
export const momentOfTap = (now: Moment, waited: number): Moment =>
  now.subtract({ milliseconds: Math.min(Math.max(0, Math.round(waited)), longestWait) })

/** The session to show: the one asked for, else today's, else the last one before, else the first to come. */
export function sessionToShow(
  sessions: readonly TapSession[],
  today: Day,
  asked: number | undefined,
): TapSession | undefined {
  const wanted = sessions.find(({ number }) => number === asked)
  if (wanted) return wanted
  const held = sessions.filter(({ isOff }) => !isOff)
  const begun = held.filter(({ starts }) => !isBefore(today, dayOf(starts)))
  return begun.toSorted((a, b) => later(b.starts, a.starts))[0] ?? held[0] ?? sessions[0]
}

/** Attendance is taken on the day and afterwards, never of what is still to come or was called off. */
export const mayMark = ({ starts, isOff }: TapSession, today: Day): boolean =>
  !isOff && !isBefore(today, dayOf(starts))

/** Whether somebody belongs on the list of a day: they had a seat by then, and had not left. */
export const belongsTo = (day: Day, enrolledOn: Day, endedOn: Day | undefined): boolean =>
  !isBefore(day, enrolledOn) && (endedOn === undefined || !isBefore(endedOn, day))
