import type { Day } from '../../../../kernel/day.ts'
import type { Ore } from '../../../../kernel/money.ts'

/** How people come onto one course. */
export interface JoiningRules {
  readonly needsIntake: boolean
  readonly offerHours: number
  /** Hours before a session; 0 sends none. */
  readonly reminderHours: number
  /** Seats by municipality. */
  readonly reserved: readonly { readonly municipalityId: string; readonly seats: number }[]
  /** From this day on everybody may have the reserved seats. */
  readonly releaseOn: Day | undefined
}

/** What an outside municipality owes for places on a course. */
export interface Owed {
  readonly municipality: string
  readonly places: number
  readonly amount: Ore
}

export const defaultRules: JoiningRules = {
  needsIntake: false,
  offerHours: 48,
  reminderHours: 24,
  reserved: [],
  releaseOn: undefined,
}
