import type { Moment } from '../../../../kernel/day.ts'

export interface Coming {
  readonly id: string
  readonly starts: Moment
}

const before = (starts: Moment, hours: number): Moment => starts.subtract({ hours })
const isBefore = (a: Moment, b: Moment): boolean => Temporal.Instant.compare(a, b) < 0

/** The sessions people are to be reminded of now: the time before them has come, and they have not begun. */
export const dueSessions = (sessions: readonly Coming[], hours: number, now: Moment): readonly Coming[] =>
  hours === 0
    ? []
    : sessions.filter(({ starts }) => isBefore(now, starts) && !isBefore(now, before(starts, hours)))

/** When the next reminder is due after now; nothing when none comes. */
export function nextReminder(sessions: readonly Coming[], hours: number, now: Moment): Moment | undefined {
  if (hours === 0) return undefined
  return sessions
    .map(({ starts }) => before(starts, hours))
    .filter((moment) => isBefore(now, moment))
    .sort(Temporal.Instant.compare)[0]
}
