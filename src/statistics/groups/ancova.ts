import { studentT } from '../distributions/index.ts'
import { at, fromColumns } from '../linear/index.ts'
import {
  type Interval,
  intervalAround,
  isConstant,
  type Maybe,
  mean,
  NO_INTERVAL,
} from '../summary/moments.ts'
import { type LinearModel, linearModel, standardErrors } from './linear-model.ts'

/** One coefficient or adjusted mean; null where the fit is perfect. */
export interface Estimate {
  readonly estimate: number
  readonly se: Maybe
  readonly t: Maybe
  readonly p: Maybe
  readonly interval: Interval
}

/** Post score by baseline and group. */
export interface Ancova {
  readonly model: LinearModel
  readonly intercept: Estimate
  readonly baseline: Estimate
  /** Second group minus reference group, at equal baseline. */
  readonly group: Estimate
  readonly baselineMean: number
  /** Mean post score of the reference and of the other group at the mean baseline. */
  readonly adjustedMeans: readonly [Estimate, Estimate]
}

/** Why an analysis of covariance cannot be made. */
export type AncovaGap = 'one-group' | 'constant-baseline' | 'not-estimable'

/** Combination c'b of the coefficients with its standard error. */
function combination(model: LinearModel, weights: readonly number[], level: number): Estimate {
  const estimate = weights.reduce((total, weight, j) => total + weight * model.coefficients[j], 0)
  if (standardErrors(model) === null) return { estimate, se: null, t: null, p: null, interval: NO_INTERVAL }
  let variance = 0
  weights.forEach((a, i) => {
    weights.forEach((b, j) => {
      variance += a * b * at(model.unscaledCovariance, i, j)
    })
  })
  const se = (model.sigma ?? 0) * Math.sqrt(variance)
  const df = model.residualDf
  const interval = intervalAround(estimate, studentT.upperQuantile((1 - level) / 2, df) * se)
  return { estimate, se, t: estimate / se, p: studentT.twoSided(estimate / se, df), interval }
}

/**
 * Analysis of covariance: post ~ baseline + group, least squares, for complete rows (columns of equal length).
 * `inSecond` is true for rows of the group compared with the reference. `level` is the confidence level.
 * A text instead of a result says why the model cannot be fitted. A perfect fit keeps its coefficients and adjusted
 * means, without standard errors. Source: Senn (2006), Stat Med 25:4334; computed as R's `lm`.
 */
export function ancova(
  post: readonly number[],
  baseline: readonly number[],
  inSecond: readonly boolean[],
  level = 0.95,
): Ancova | AncovaGap {
  if (!inSecond.includes(true) || !inSecond.includes(false)) return 'one-group'
  if (isConstant(baseline)) return 'constant-baseline'
  const ones = baseline.map(() => 1)
  const indicator = inSecond.map((second) => (second ? 1 : 0))
  const model = linearModel(fromColumns([ones, [...baseline], indicator]), post)
  if (model === null) return 'not-estimable'
  const baselineMean = mean(baseline) ?? 0
  return {
    model,
    intercept: combination(model, [1, 0, 0], level),
    baseline: combination(model, [0, 1, 0], level),
    group: combination(model, [0, 0, 1], level),
    baselineMean,
    adjustedMeans: [
      combination(model, [1, baselineMean, 0], level),
      combination(model, [1, baselineMean, 1], level),
    ],
  }
}
