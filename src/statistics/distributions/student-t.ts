import { betaLogOddsQuantile } from './beta.ts'
import { betaPrefactor, incompleteBeta, logBeta } from './incomplete-beta.ts'
import { normal } from './normal.ts'
import { requirePositive, requireProbability } from './tails.ts'

const SQUARE_OVERFLOWS = 1e150

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  if (t > SQUARE_OVERFLOWS) {
    return Math.exp(df * (Math.log(df) / 2 - Math.log(t)) - logBeta(df / 2, 0.5)) / df
  }
  const square = t * t
  return incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower / 2
}

function upper(t: number, df: number): number {
  requirePositive(df, 'df')
  if (df === Number.POSITIVE_INFINITY) return normal.upper(t)
  return t < 0 ? 1 - upperTail(-t, df) : upperTail(t, df)
}

/** t >= 0 with P(T > t) = q, 0 < q < 0.5. T^2 / df has the odds of a beta variable with shapes 1/2 and df/2. */
function quantileOfTail(q: number, df: number): number {
  const side = q > 0.25 ? 'lower' : 'upper'
  const probability = q > 0.25 ? 1 - 2 * q : 2 * q
  return Math.sqrt(df) * Math.exp(betaLogOddsQuantile(0.5, df / 2, probability, side) / 2)
}

function upperQuantile(q: number, df: number): number {
  requireProbability(q)
  requirePositive(df, 'df')
  if (df === Number.POSITIVE_INFINITY) return normal.upperQuantile(q)
  if (q === 0.5) return 0
  if (q === 0 || q === 1) return q === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  return q > 0.5 ? -quantileOfTail(1 - q, df) : quantileOfTail(q, df)
}

function density(t: number, df: number): number {
  requirePositive(df, 'df')
  if (df === Number.POSITIVE_INFINITY) return normal.density(t)
  const square = t * t
  const weight = betaPrefactor(df / 2, 0.5, df / (df + square), square / (df + square))
  if (t === 0) return Math.exp(-logBeta(df / 2, 0.5)) / Math.sqrt(df)
  return weight / Math.abs(t)
}

/**
 * Student's t distribution with df > 0 degrees of freedom, whole or not; df = Infinity is the normal.
 * Both tails accurate to about 1e-13 relative, down to 1e-300. Throws a RangeError for df <= 0.
 * Source: DLMF 8.17 and Abramowitz and Stegun 26.7.
 */
export const studentT = {
  density,
  /** P(T <= t). */
  lower: (t: number, df: number): number => upper(-t, df),
  /** P(T > t). */
  upper,
  /** P(|T| >= |t|), the two-sided p value. */
  twoSided: (t: number, df: number): number => Math.min(1, 2 * upper(Math.abs(t), df)),
  /** t with P(T <= t) = p; 0 and 1 give minus and plus Infinity. */
  quantile: (p: number, df: number): number => 0 - upperQuantile(p, df),
  /** t with P(T > t) = q, accurate for tiny q. */
  upperQuantile,
} as const
