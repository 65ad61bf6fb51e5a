import { exponentialOfHalfSquare, INVERSE_SQRT_TWO_PI, normalCentre, normalTails } from './normal-integral.ts'
import { requireProbability } from './tails.ts'

/** Start value for the upper quantile z(q), q <= 0.5; absolute error below 5e-4 (Hastings, A&S 26.2.23). */
function roughUpperQuantile(q: number): number {
  const t = Math.sqrt(-2 * Math.log(q))
  const top = 2.515517 + t * (0.802853 + t * 0.010328)
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return t - top / bottom
}

/** Upper quantile for 0 < q <= 0.5 by Newton steps of third order (Halley) on the tail. */
function upperQuantileOfTail(q: number): number {
  if (q === 0.5) return 0
  let x = roughUpperQuantile(q)
  for (let round = 0; round < 4; round += 1) {
    const density = INVERSE_SQRT_TWO_PI * exponentialOfHalfSquare(x)
    const excess = x < 0.67 ? 0.5 - q - normalCentre(x) : normalTails(x).upper - q
    const step = -excess / density
    x -= step / (1 - (x * step) / 2)
  }
  return x
}

/**
 * Standard normal distribution. x in standard deviations, any real number or infinite.
 * Tails accurate to 1e-15 relative (Cody 1969) down to about 1e-308; quantiles to 1e-15 relative.
 */
export const normal = {
  density: (x: number): number => INVERSE_SQRT_TWO_PI * exponentialOfHalfSquare(x),
  /** P(X <= x). */
  lower: (x: number): number => normalTails(x).lower,
  /** P(X > x). */
  upper: (x: number): number => normalTails(x).upper,
  /** P(|X| >= |x|), the two-sided p value of a z statistic. */
  twoSided: (x: number): number => Math.min(1, 2 * normalTails(Math.abs(x)).upper),
  /** x with P(X <= x) = p; p = 0 and 1 give minus and plus Infinity. Throws unless 0 <= p <= 1. */
  quantile(p: number): number {
    requireProbability(p)
    if (p > 0.5) return normal.upperQuantile(1 - p)
    return p === 0 ? Number.NEGATIVE_INFINITY : 0 - upperQuantileOfTail(p)
  },
  /** x with P(X > x) = q, accurate for tiny q. Throws unless 0 <= q <= 1. */
  upperQuantile(q: number): number {
    requireProbability(q)
    if (q > 0.5) return normal.quantile(1 - q)
    return q === 0 ? Number.POSITIVE_INFINITY : upperQuantileOfTail(q)
  },
} as const
