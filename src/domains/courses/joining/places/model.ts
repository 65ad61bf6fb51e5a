import type { Day, Moment } from '../../../../kernel/day.ts'
import type { CourseState } from '../../tables.ts'

/** Whom a place is for. Relatives and staff take part as others do. */
export const parts = ['participant', 'relative', 'staff'] as const
export type Part = (typeof parts)[number]

export type Way = 'self' | 'referral' | 'staff' | 'walkIn'

/** From applying to the end; the last five are ends. */
export const enrolmentStates = [
  'applied',
  'intake',
  'waiting',
  'offered',
  'enrolled',
  'completed',
  'dropped',
  'declined',
  'expired',
  'cancelled',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]
export type EndState = 'completed' | 'dropped' | 'declined' | 'expired' | 'cancelled'
export const activeStates = ['applied', 'intake', 'waiting', 'offered', 'enrolled'] as const

/** Why somebody left early, as a class and never as a story. */
export const dropOutReasons = [
  'illness',
  'work',
  'moved',
  'transport',
  'notFit',
  'personal',
  'noShow',
  'other',
  'unknown',
] as const
export type DropOutReason = (typeof dropOutReasons)[number]

/** Why the answer after the talk was no. */
export const noReasons = ['otherOffer', 'notTargetGroup', 'needsMore', 'ownWish', 'other'] as const
export type NoReason = (typeof noReasons)[number]

export type EndReason = DropOutReason | NoReason | 'courseCancelled'

export const passReasons = ['unreachable', 'notReady', 'groupFit', 'askedToWait', 'other'] as const
export type PassReason = (typeof passReasons)[number]

/** Seats kept for the citizens of one municipality until a day. */
export interface Reservation {
  readonly municipalityId: string
  readonly seats: number
  readonly releaseOn: Day | undefined
}

/** How many seats there are and who has a first right to some of them. */
export interface SeatRules {
  readonly capacity: number
  readonly reservations: readonly Reservation[]
}

export interface InLine {
  readonly enrolmentId: string
  readonly municipalityId: string
  readonly lineNumber: number
  readonly pairId: string | undefined
  readonly passedOver: boolean
}

/** One person, or two who come together: they are served as one. */
export interface Group {
  readonly key: string
  readonly members: readonly InLine[]
  readonly lineNumber: number
  readonly passedOver: boolean
}

/** What decides whether seats are given at all. */
export interface CourseDays {
  readonly state: CourseState
  /** When the last session that takes place ends; nothing while none is planned. */
  readonly lastEnds: Moment | undefined
}
