import type { Day } from '../../../kernel/day.ts'

export const rhythms = ['weekly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What somebody wants to hear about. Nothing chosen is everything, everywhere. */
export interface Wishes {
  /** Slugs of genres and keys of focus areas. */
  readonly topics: readonly string[]
  /** Slugs of municipalities. */
  readonly municipalities: readonly string[]
  readonly rhythm: Rhythm
}

export interface Subscription extends Wishes {
  readonly id: string
  readonly participantId: string
  /** Asked for, and nothing is sent yet; or agreed to from the mailbox. */
  readonly state: 'asked' | 'on'
  readonly nextOn: Day | null
  /** The activities of the last letters. */
  readonly told: readonly string[]
  readonly version: number
}

/** Who never said yes from the mailbox is forgotten after so many days. */
export const askedDays = 7

/** A letter tells of so many activities at most; the list on the page has the rest. */
export const mostTold = 25

/** How mails of this room are addressed. */
export const digestKind = 'digest.subscription'
