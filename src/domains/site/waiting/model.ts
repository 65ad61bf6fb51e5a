import type { Day } from '../../../kernel/day.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'

export const dues = ['overdue', 'today', 'thisWeek', 'later', 'whenever'] as const
/** How soon something must be done. */
export type Due = (typeof dues)[number]

/** What is due together, the most urgent first. */
export interface DueGroup {
  readonly due: Due
  readonly tasks: readonly Waiting[]
  /** The earliest day in the group; nothing for what has no day. */
  readonly first: Day | undefined
  readonly last: Day | undefined
}
