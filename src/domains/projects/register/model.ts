import type { Day } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import type { ProjectState } from '../model.ts'

/** Projects on one page of the list. */
export const registerSize = 30

/** One line of the list. */
export interface RegisterRow {
  readonly id: string
  readonly title: string
  readonly state: ProjectState
  readonly area_keys: readonly string[]
  readonly owner: string
  readonly municipalities: number
  readonly amount: Ore
  readonly from_day: Day
  readonly to_day: Day
}
