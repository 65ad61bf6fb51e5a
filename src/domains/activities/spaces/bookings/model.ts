import type { Day, Moment } from '../../../../kernel/day.ts'
import type { Span } from '../model.ts'

/** Asked for · promised · not possible · given back. */
export const bookingStates = ['asked', 'confirmed', 'refused', 'cancelled'] as const
export type BookingState = (typeof bookingStates)[number]

/** A time somebody wants, on one day. */
export interface WishedTime {
  readonly day: Day
  readonly span: Span
}

/** What somebody writes who asks for a space. */
export interface BookingWish extends WishedTime {
  readonly purpose: string
  readonly name: string
  readonly email: string
}

/** From when to when, as moments. */
export interface Times {
  readonly starts: Moment
  readonly ends: Moment
}

export interface Booking extends Times {
  readonly id: string
  readonly spaceId: string
  /** Nobody once they are forgotten. */
  readonly participantId: string | null
  readonly state: BookingState
  readonly sequence: number
  readonly changedAt: Moment
}

/** Yes or no, with a word; a no always has one. */
export interface HostAnswer {
  readonly kind: 'yes' | 'no'
  readonly words: string
}

/** So far ahead one can ask. */
export const mostDaysAhead = 180

/** So many unanswered requests one person can have, and so many can wait at one space: more is no wish but a flood. */
export const mostOpenOfOne = 5
export const mostOpenAtOne = 60

/** Who asked and what for go so many days after the day itself. */
export const keptDays = 30

const isToCome = ({ starts }: Times, now: Moment): boolean => Temporal.Instant.compare(now, starts) < 0

/** Whether the one who asked can still give it back. */
export const canCancel = (booking: Pick<Booking, 'state' | 'starts' | 'ends'>, now: Moment): boolean =>
  (booking.state === 'asked' || booking.state === 'confirmed') && isToCome(booking, now)

/** Whether the host can still answer so: what was asked gets a yes or a no, and a promise can be taken back. */
export const canAnswer = (booking: Booking, kind: HostAnswer['kind'], now: Moment): boolean =>
  isToCome(booking, now) && (booking.state === 'asked' || (booking.state === 'confirmed' && kind === 'no'))

export const overlaps = (a: Times, b: Times): boolean =>
  Temporal.Instant.compare(a.starts, b.ends) < 0 && Temporal.Instant.compare(b.starts, a.ends) < 0
