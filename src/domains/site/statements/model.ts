import type { Day } from '../../../kernel/day.ts'

/** A part of a statement: a heading, what it says, and perhaps a list. */
export interface Passage {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
  readonly items?: readonly string[]
}

/** One kind of thing that is stored about people. */
export interface Kept {
  readonly what: string
  readonly about: string
  readonly why: string
  readonly basis: string
  readonly howLong: string
}

/** Whom to write to. */
export interface Contact {
  readonly name: string
  readonly email: string
  readonly phone: string | undefined
}

/** The day on which people last went through both statements. Change it only after having read them against the platform. */
export const reviewedOn: Day = Temporal.PlainDate.from('2026-11-23')

/** A statement holds for a year. */
export const reviewAgain = (reviewed: Day): Day => reviewed.add({ years: 1 })

/** Whether the yearly review is late. */
export const isReviewLate = (reviewed: Day, today: Day): boolean =>
  Temporal.PlainDate.compare(today, reviewAgain(reviewed)) > 0
