import type { Child } from 'hono/jsx'
import type { Transaction } from 'kysely'
import type { Context } from '../actions/context.ts'
import type { NoTables } from '../database/open.ts'
import type { CalendarEvent } from '../documents/calendar.ts'

/** Builds an address under the secret link of one participant: `own('svar/before')`. */
export type OwnAddress = (section?: string) => string

/** One part of a participant's own page, drawn by the room that knows it. */
export interface OwnSection {
  readonly title: string
  /** What is due comes first: 10 something to answer or accept, 20 when and where, 50 what one may change. */
  readonly place: number
  readonly body: Child
}

/** Something stored about a participant, as it is shown and taken out. */
export interface StoredFact {
  readonly label: string
  readonly value: string
}

export interface StoredPart {
  /** The name in the machine-readable export. */
  readonly name: string
  readonly title: string
  readonly why: string
  readonly keptUntil: string
  /** One list of facts for each thing stored. */
  readonly entries: readonly (readonly StoredFact[])[]
}

/** What one room does for the participants: their own page, calendar, export and erasure are composed of these. */
export interface PersonalPart {
  readonly sections?: (
    context: Context,
    participantId: string,
    own: OwnAddress,
  ) => Promise<readonly OwnSection[]>
  readonly calendar?: (context: Context, participantId: string) => Promise<readonly CalendarEvent[]>
  readonly stored: (context: Context, participantId: string) => Promise<readonly StoredPart[]>
  /** Forgets what leads to the person, in the transaction of the erasure; numbers that lead to nobody may stay. */
  readonly erase: (tx: Transaction<NoTables>, context: Context, participantId: string) => Promise<void>
}
