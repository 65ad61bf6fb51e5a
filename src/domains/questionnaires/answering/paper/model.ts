import type { Day } from '../../../../kernel/day.ts'
import type { Answers } from '../../instruments/model.ts'

/** One typing-in of a paper form. */
export interface Entry {
  readonly answers: Answers
  readonly filledOn: Day
}

export type Round = 1 | 2
