import { z } from 'zod'
import { choice, longText, many, wholeNumber } from '../../../ui/form/understand/index.ts'
import { covariates } from '../analysis/sender.ts'
import type { PlanFields } from './model.ts'

/** The margin in whole points: half a point would pretend to know more than a scale in steps of four does. */
export const planForm = (): z.ZodType<PlanFields> =>
  z.object({
    outcome: choice(['who5', 'tils']),
    margin: wholeNumber({ min: 1, max: 50 }),
    covariates: many(covariates, { optional: true }),
    reason: longText({ max: 2000, optional: true }),
  }) as z.ZodType<PlanFields>
