import { z } from 'zod'
import { choice, longText, many, wholeNumber } from '../../../ui/form/understand/index.ts'
import { covariates } from '../analysis/sender.ts'
import type { ComparisonPlanFields, SenderPlanFields } from './model.ts'

/** The margin in whole points: half a point would pretend to know more than a scale in steps of four does. */
export const planForm = (): z.ZodType<Omit<SenderPlanFields, 'kind'>> =>
  z.object({
    outcome: choice(['who5', 'tils']),
    margin: wholeNumber({ min: 1, max: 50 }),
    covariates: many(covariates, { optional: true }),
    reason: longText({ max: 2000, optional: true }),
  }) as z.ZodType<Omit<SenderPlanFields, 'kind'>>

/** In place of a model: people are compared with their own waiting time. */
export const ownWaitingTime = ':waiting'

interface TypedComparison {
  readonly outcome: ComparisonPlanFields['outcome']
  readonly against: string
  readonly reason: string
}

/** @param models slugs whose courses can be the other side */
export const comparisonForm = (models: readonly string[]): z.ZodType<TypedComparison> =>
  z.object({
    outcome: choice(['who5', 'tils']),
    against: choice([ownWaitingTime, ...models]),
    reason: longText({ max: 2000, optional: true }),
  }) as z.ZodType<TypedComparison>

/** One question to people, two facts of a plan. */
export const comparisonFields = ({ against, ...rest }: TypedComparison): ComparisonPlanFields =>
  against === ownWaitingTime
    ? { kind: 'comparison', ...rest, design: 'waitingTime', against: '' }
    : { kind: 'comparison', ...rest, design: 'comparisonCourses', against }
