import type { Day } from '../../../kernel/day.ts'

/** Something a project wants to have reached by a day. */
export interface Milestone {
  readonly id: string
  readonly title: string
  readonly due: Day
  readonly doneOn: Day | null
  readonly doneBy: string | null
  readonly version: number
}

export interface MilestoneFields {
  readonly title: string
  readonly due: Day
}
