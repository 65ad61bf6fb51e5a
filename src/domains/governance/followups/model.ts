import type { Day } from '../../../kernel/day.ts'

/** Something to be done because of a decision. */
export interface FollowUp {
  readonly id: string
  readonly task: string
  readonly responsible: string
  readonly responsibleId: string | undefined
  readonly due: Day
  readonly doneOn: Day | undefined
}
