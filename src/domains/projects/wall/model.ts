import type { Day } from '../../../kernel/day.ts'
import type { publicStates } from '../model.ts'

/** Posters on one page of the wall. */
export const wallSize = 12

/** What a poster on the wall shows. */
export interface WallRow {
  readonly slug: string
  readonly title: string
  readonly state: (typeof publicStates)[number]
  readonly area_keys: readonly string[]
  readonly art_form: string
  readonly from_day: Day
  readonly to_day: Day
  readonly places: readonly string[]
}
