import type { Cited } from '../../../kernel/citation.ts'
import type { Moment } from '../../../kernel/day.ts'
import type { Pace } from '../model.ts'

/** How a project is doing, written by those who carry it. Public ones are its news. */
export interface StatusNote {
  readonly id: string
  readonly text: string
  /** What the note cites by its address, and how it stands today. */
  readonly cited: readonly Cited[]
  readonly pace: Pace
  readonly isPublic: boolean
  readonly picture: NotePicture | undefined
  readonly writtenBy: string | null
  readonly writtenAt: Moment
  readonly version: number
}

/** A picture beside a note, served as a file. */
export interface NotePicture {
  readonly id: string
  readonly altText: string
}

export interface NoteFields {
  readonly text: string
  readonly pace: Pace
  readonly isPublic: boolean
}

/** A running project that has said nothing for this long is asked how it goes. */
export const quietDays = 90
