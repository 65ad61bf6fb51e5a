import { studentT } from '../distributions/index.ts'
import { type Interval, intervalAround, type Maybe, mean, NO_INTERVAL, variance } from '../summary/moments.ts'

/** One estimate pooled over imputed data sets; null where not defined. */
export interface PooledEstimate {
  readonly imputations: number
  readonly estimate: Maybe
  /** Mean of the squared standard errors, variance of the estimates, and their sum. */
  readonly within: Maybe
  readonly between: Maybe
  readonly total: Maybe
  readonly se: Maybe
  readonly df: Maybe
  /** Relative increase of the variance through missing values, and the fraction of missing information. */
  readonly relativeIncrease: Maybe
  readonly missingInformation: Maybe
  readonly interval: Interval
  readonly p: Maybe
}

/** Shares of missing information below this count as this (as in mice), so that the df stay finite. */
const SMALLEST_SHARE = 1e-4

/** Barnard and Rubin (1999): degrees of freedom that never exceed those of the complete data. */
function barnardRubinDf(imputations: number, share: number, completeDf: number): number {
  const lambda = Math.max(share, SMALLEST_SHARE)
  const old = (imputations - 1) / (lambda * lambda)
  if (completeDf === Number.POSITIVE_INFINITY) return old
  const observed = ((completeDf + 1) / (completeDf + 3)) * completeDf * (1 - lambda)
  return (old * observed) / (old + observed)
}

/**
 * Rubin's rules for a scalar estimate.
 *
 * `estimates` and `variances` (squared standard errors) hold one value for each imputed data set; `completeDf` are the
 * degrees of freedom the complete data would have (n minus parameters, Infinity for large samples). One data set:
 * only estimate and within variance. Without any variance: no test and no interval.
 * Sources: Rubin (1987), Barnard and Rubin (1999); the same as R's mice::pool.scalar.
 */
export function poolImputations(
  estimates: readonly number[],
  variances: readonly number[],
  completeDf: number,
  level = 0.95,
): PooledEstimate {
  if (estimates.length !== variances.length)
    throw new RangeError('estimates and variances must have equal length')
  const imputations = estimates.length
  const estimate = mean(estimates)
  const within = mean(variances)
  const between = variance(estimates)
  const none = { total: null, se: null, df: null, relativeIncrease: null, missingInformation: null, p: null }
  const bare = { imputations, estimate, within, between, ...none, interval: NO_INTERVAL }
  if (estimate === null || within === null || between === null) return bare
  const inflated = (1 + 1 / imputations) * between
  const total = within + inflated
  if (!(total > 0) || !(completeDf > 0)) return { ...bare, total, se: total >= 0 ? Math.sqrt(total) : null }
  const se = Math.sqrt(total)
  const df = barnardRubinDf(imputations, inflated / total, completeDf)
  const relativeIncrease = within > 0 ? inflated / within : null
  const missing =
    relativeIncrease === null ? null : (relativeIncrease + 2 / (df + 3)) / (relativeIncrease + 1)
  const defined = df > 0
  return {
    ...bare,
    total,
    se,
    df,
    relativeIncrease,
    missingInformation: missing,
    interval: defined
      ? intervalAround(estimate, studentT.upperQuantile((1 - level) / 2, df) * se)
      : NO_INTERVAL,
    p: defined ? studentT.twoSided(estimate / se, df) : null,
  }
}
