import { beta, normal } from '../distributions/index.ts'
import { type Interval, NO_INTERVAL } from '../summary/moments.ts'

/** Throws unless x successes of n trials can be: whole numbers, 0 <= x <= n. */
export function requireCounts(x: number, n: number): void {
  const whole = Number.isInteger(x) && Number.isInteger(n)
  if (!whole || x < 0 || x > n) throw new RangeError(`${x} of ${n} is not a proportion`)
}

/**
 * Wilson's score interval of a proportion, x successes of n, without continuity correction; no interval for n = 0.
 * Stays within 0 to 1 and is exactly 0 or 1 at the ends. Source: Wilson (1927), Newcombe (1998, Stat Med 17:857).
 */
export function wilsonInterval(x: number, n: number, level = 0.95): Interval {
  requireCounts(x, n)
  if (n === 0) return NO_INTERVAL
  const z = normal.upperQuantile((1 - level) / 2)
  const square = z * z
  const spread = z * Math.sqrt(square + (4 * x * (n - x)) / n)
  const total = 2 * (n + square)
  // The smaller root is taken from the product of both roots, so that nothing cancels for rare events.
  const upperOf = (count: number) => (2 * count + square + spread) / total
  const lowerOf = (count: number) => (2 * count * count) / n / (2 * count + square + spread)
  return [x === 0 ? 0 : lowerOf(x), x === n ? 1 : upperOf(x)]
}

/**
 * Clopper and Pearson's exact interval of a proportion (1934), through the quantiles of the beta distribution.
 * No interval for n = 0.
 */
export function clopperPearsonInterval(x: number, n: number, level = 0.95): Interval {
  requireCounts(x, n)
  if (n === 0) return NO_INTERVAL
  const tail = (1 - level) / 2
  return [
    x === 0 ? 0 : beta.quantile(tail, x, n - x + 1),
    x === n ? 1 : beta.upperQuantile(tail, x + 1, n - x),
  ]
}
