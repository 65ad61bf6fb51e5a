import { betaLogOddsQuantile } from './beta.ts'
import { chiSquared } from './chi-squared.ts'
import { betaPrefactor, incompleteBeta } from './incomplete-beta.ts'
import { requirePositive, requireProbability, type Tails } from './tails.ts'

function tails(x: number, df1: number, df2: number): Tails {
  requirePositive(df1, 'df1')
  requirePositive(df2, 'df2')
  if (!(x > 0)) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  if (df2 === Number.POSITIVE_INFINITY) {
    return { lower: chiSquared.lower(x * df1, df1), upper: chiSquared.upper(x * df1, df1) }
  }
  const scaled = (df1 / df2) * x
  return incompleteBeta(df1 / 2, df2 / 2, scaled / (1 + scaled), 1 / (1 + scaled))
}

function quantile(probability: number, df1: number, df2: number, side: 'lower' | 'upper'): number {
  requireProbability(probability)
  requirePositive(df1, 'df1')
  requirePositive(df2, 'df2')
  if (probability === 0 || probability === 1) {
    return (probability === 0) === (side === 'lower') ? 0 : Number.POSITIVE_INFINITY
  }
  if (df2 === Number.POSITIVE_INFINITY) {
    const chi =
      side === 'lower' ? chiSquared.quantile(probability, df1) : chiSquared.upperQuantile(probability, df1)
    return chi / df1
  }
  return (df2 / df1) * Math.exp(betaLogOddsQuantile(df1 / 2, df2 / 2, probability, side))
}

function density(x: number, df1: number, df2: number): number {
  requirePositive(df1, 'df1')
  requirePositive(df2, 'df2')
  if (!(x > 0)) return 0
  const scaled = (df1 / df2) * x
  return betaPrefactor(df1 / 2, df2 / 2, scaled / (1 + scaled), 1 / (1 + scaled)) / x
}

/**
 * F distribution with df1 > 0 and df2 > 0 degrees of freedom, whole or not; df2 may be Infinity for tails and
 * quantiles. Both tails accurate to about 1e-13 relative. Throws a RangeError for degrees of freedom not above 0.
 * Source: DLMF 8.17, Abramowitz and Stegun 26.6.
 */
export const fDistribution = {
  density,
  /** P(F <= x). */
  lower: (x: number, df1: number, df2: number): number => tails(x, df1, df2).lower,
  /** P(F > x), the p value of an F test. */
  upper: (x: number, df1: number, df2: number): number => tails(x, df1, df2).upper,
  /** x with P(F <= x) = p. */
  quantile: (p: number, df1: number, df2: number): number => quantile(p, df1, df2, 'lower'),
  /** x with P(F > x) = q, accurate for tiny q. */
  upperQuantile: (q: number, df1: number, df2: number): number => quantile(q, df1, df2, 'upper'),
} as const
