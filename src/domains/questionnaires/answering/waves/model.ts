import type { Day } from '../../../../kernel/day.ts'
import type { TimePoint } from '../model.ts'

/** How long the windows are, how often one is reminded, and what relatives and staff are asked. */
export interface WaveSetting {
  readonly waitingWeeks: number
  readonly beforeDays: number
  readonly afterEarlyDays: number
  readonly afterDays: number
  readonly followup3Days: number
  readonly followup6Days: number
  /** How long after its window a wave still takes answers; they are kept and marked. */
  readonly lateDays: number
  readonly reminders: number
  readonly reminderGapDays: number
  readonly relatives: 'nothing' | 'process'
  readonly staff: 'nothing' | 'process'
}

/** The days of a course that its waves hang on. */
export interface CourseDays {
  readonly first: Day
  readonly second: Day | null
  readonly last: Day
}

/** The days on which a wave is asked, both included. */
export interface Window {
  readonly wave: TimePoint
  readonly opens: Day
  readonly closes: Day
}
