import { gammaPrefactor, incompleteGamma } from './incomplete-gamma.ts'
import { logGamma } from './log-gamma.ts'
import { requirePositive, requireProbability, solveTail, type Tails, type TailsWithSlope } from './tails.ts'

/** Below this logarithm x itself leaves the range of doubles; the leading term is then exact. */
const FAR = -650

/** Both tails of the gamma distribution with shape a at u = log x, with dP/du. */
function tailsAtLog(a: number, u: number): TailsWithSlope {
  if (u < FAR) {
    const lower = Math.exp(a * u - logGamma(a + 1))
    return { lower, upper: 1 - lower, slope: a * lower }
  }
  const x = Math.exp(Math.min(u, 700))
  return { ...incompleteGamma(a, x), slope: a * gammaPrefactor(a, x) }
}

function tails(x: number, df: number): Tails {
  requirePositive(df, 'df')
  return x > 0 ? incompleteGamma(df / 2, x / 2) : { lower: 0, upper: 1 }
}

function quantile(probability: number, df: number, side: 'lower' | 'upper'): number {
  requireProbability(probability)
  requirePositive(df, 'df')
  if (probability === 0 || probability === 1) {
    return (probability === 0) === (side === 'lower') ? 0 : Number.POSITIVE_INFINITY
  }
  const flip = probability > 0.5
  const target = flip ? 1 - probability : probability
  const tail = flip === (side === 'lower') ? 'upper' : 'lower'
  const shape = df / 2
  return 2 * Math.exp(solveTail((u) => tailsAtLog(shape, u), target, tail, Math.log(shape)))
}

/**
 * Chi-squared distribution with df > 0 degrees of freedom, whole or not.
 * Both tails accurate to about 1e-13 relative. Throws a RangeError for df <= 0. Source: DLMF 8.
 */
export const chiSquared = {
  density(x: number, df: number): number {
    requirePositive(df, 'df')
    return x > 0 ? ((df / 2) * gammaPrefactor(df / 2, x / 2)) / x : 0
  },
  /** P(X <= x). */
  lower: (x: number, df: number): number => tails(x, df).lower,
  /** P(X > x), the p value of a chi-squared test. */
  upper: (x: number, df: number): number => tails(x, df).upper,
  /** x with P(X <= x) = p. */
  quantile: (p: number, df: number): number => quantile(p, df, 'lower'),
  /** x with P(X > x) = q, accurate for tiny q. */
  upperQuantile: (q: number, df: number): number => quantile(q, df, 'upper'),
} as const
