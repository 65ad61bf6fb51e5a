import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { OccurrenceState } from '../../programme/listing/model.ts'

/** From signing up to the end; the last four are ends. */
export type SeatState = (typeof activeStates)[number] | EndState
export type EndState = 'declined' | 'expired' | 'cancelled' | 'calledOff'
export const activeStates = ['waiting', 'offered', 'signedUp'] as const

export type Way = 'self' | 'staff' | 'door'
/** One sign-up for all dates, or people choose among the dates. */
export const modes = ['series', 'dates'] as const
export type Mode = (typeof modes)[number]

/** Something an activity asks; never an age. */
export interface Question {
  readonly key: string
  readonly label: string
  /** The answers to choose from; none for a short text. */
  readonly options: readonly string[]
  readonly required: boolean
}

/** How people sign up for an activity. */
export interface SignUpRules {
  readonly takesSignUps: boolean
  readonly mode: Mode
  /** Nothing is room for everybody. */
  readonly seats: number | undefined
  readonly seatsEachDate: number | undefined
  readonly closesHours: number
  readonly offerHours: number
  /** Hours before a date; 0 sends none. */
  readonly reminderHours: number
  readonly questions: readonly Question[]
}

/** One date as those at the door see it. */
export interface DateAtDoor {
  readonly id: string
  readonly startsAt: Moment
  readonly endsAt: Moment
  readonly allDay: boolean
  readonly state: OccurrenceState
  readonly placeName: string
  readonly placeAddress: string
  readonly sequence: number
  readonly modifiedAt: Moment
}

/** An activity as those see it who want in or let in. */
export interface ActivityAtDoor {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly language: Language
  readonly ownerId: string
  readonly municipalityId: string
  readonly placeName: string
  readonly placeAddress: string
  readonly isCancelled: boolean
  readonly isPublic: boolean
  readonly rules: SignUpRules
  readonly version: number
  /** In order of time. */
  readonly dates: readonly DateAtDoor[]
}

/** What people stand in line for: one date, or the whole activity. */
export interface Line {
  /** The identifier of the date, or of the activity. */
  readonly id: string
  readonly occurrenceId: string | null
  readonly dates: readonly DateAtDoor[]
}
