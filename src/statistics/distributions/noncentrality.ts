import { findRootFrom } from '../numeric/root.ts'
import { noncentralT } from './noncentral-t.ts'
import { normal } from './normal.ts'
import { requirePositive } from './tails.ts'

/**
 * Confidence limits of the noncentrality parameter of an observed t statistic with df degrees of freedom:
 * L with P(T <= t; L) = 1 - alpha/2 and U with P(T <= t; U) = alpha/2 (Steiger and Fouladi 1997).
 * `level` is the confidence level, strictly between 0 and 1. Divide by sqrt(n) for an interval of d_z.
 */
export function noncentralityLimits(t: number, df: number, level: number): readonly [number, number] {
  requirePositive(df, 'df')
  const tail = (1 - level) / 2
  requirePositive(tail, 'alpha')
  const spread = normal.upperQuantile(tail) * Math.sqrt(1 + (t * t) / (2 * df))
  const step = spread / 10
  const logTail = Math.log(tail)
  const lower = findRootFrom(
    (ncp) => Math.log(noncentralT.upper(t, df, ncp)) - logTail,
    t - spread,
    step,
    1,
    1e-13,
  )
  const upper = findRootFrom(
    (ncp) => Math.log(noncentralT.lower(t, df, ncp)) - logTail,
    t + spread,
    step,
    -1,
    1e-13,
  )
  return [lower, upper]
}
