import { betaPrefactor, incompleteBeta, logBeta } from './incomplete-beta.ts'
import { requirePositive, requireProbability, solveTail, type Tails, type TailsWithSlope } from './tails.ts'

/** Where |log odds| is above this, x or 1 - x is about to leave the range of doubles. */
const FAR = 650

/** Both tails of the beta distribution at log odds u = log(x / (1 - x)), with dP/du. */
function tailsAtLogOdds(a: number, b: number, u: number): TailsWithSlope {
  if (u < -FAR) {
    const slope = Math.exp(a * u - logBeta(a, b))
    return { lower: slope / a, upper: 1 - slope / a, slope }
  }
  if (u > FAR) {
    const slope = Math.exp(-b * u - logBeta(a, b))
    return { lower: 1 - slope / b, upper: slope / b, slope }
  }
  const x = 1 / (1 + Math.exp(-u))
  const y = 1 / (1 + Math.exp(u))
  return { ...incompleteBeta(a, b, x, y), slope: betaPrefactor(a, b, x, y) }
}

/**
 * Log odds log(x / (1 - x)) of the beta quantile, from the probability below (side 'lower') or above it.
 * Range: 0 < probability < 1. In log odds both ends, x near 0 and x near 1, are accurate.
 */
export function betaLogOddsQuantile(
  a: number,
  b: number,
  probability: number,
  side: 'lower' | 'upper',
): number {
  const flip = probability > 0.5
  const target = flip ? 1 - probability : probability
  const tail = flip === (side === 'lower') ? 'upper' : 'lower'
  return solveTail((u) => tailsAtLogOdds(a, b, u), target, tail, Math.log(a / b))
}

function quantile(probability: number, a: number, b: number, side: 'lower' | 'upper'): number {
  requireProbability(probability)
  requirePositive(a, 'a')
  requirePositive(b, 'b')
  if (probability === 0) return side === 'lower' ? 0 : 1
  if (probability === 1) return side === 'lower' ? 1 : 0
  return 1 / (1 + Math.exp(-betaLogOddsQuantile(a, b, probability, side)))
}

function tails(x: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x >= 1) return { lower: 1, upper: 0 }
  return incompleteBeta(a, b, x)
}

/** Beta distribution on 0 to 1, shapes a > 0 and b > 0. Source: DLMF 8.17. */
export const beta = {
  density: (x: number, a: number, b: number): number =>
    x < 0 || x > 1 ? 0 : betaPrefactor(a, b, x, 1 - x) / (x * (1 - x)),
  /** P(X <= x). */
  lower: (x: number, a: number, b: number): number => tails(x, a, b).lower,
  /** P(X > x). */
  upper: (x: number, a: number, b: number): number => tails(x, a, b).upper,
  /** x with P(X <= x) = p. */
  quantile: (p: number, a: number, b: number): number => quantile(p, a, b, 'lower'),
  /** x with P(X > x) = q. */
  upperQuantile: (q: number, a: number, b: number): number => quantile(q, a, b, 'upper'),
} as const
