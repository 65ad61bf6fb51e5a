import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import { day, longText, money } from '../../../ui/form/understand/index.ts'

export interface LimitFields {
  readonly amount: Ore
  readonly from: Day
  readonly reason: string
}

/** A limit holds from today at the earliest: what was approved yesterday was approved by yesterday's limit. */
export const limitForm = (today: Day): z.ZodType<LimitFields> =>
  z.object({ amount: money(), from: day({ from: today }), reason: longText({ max: 500 }) })
