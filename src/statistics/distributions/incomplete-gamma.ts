import { devianceTerm, logGamma, stirlingError } from './log-gamma.ts'
import type { Tails } from './tails.ts'

const PRECISION = 1e-17
const MAXIMUM_TERMS = 200_000
const TINY = 1e-300

/** x^a e^-x / gamma(a + 1), a > 0, x >= 0, with full relative accuracy also for large a (Loader 2000). */
export function gammaPrefactor(a: number, x: number): number {
  if (x === 0) return 0
  if (x < 1e-290 * a) return Math.exp(a * Math.log(x) - x - logGamma(a + 1))
  return Math.exp(-stirlingError(a) - devianceTerm(a, x)) / Math.sqrt(2 * Math.PI * a)
}

/** Sum of x^n / ((a + 1) ... (a + n)), n = 0, 1, ... (DLMF 8.7.1). */
function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n < MAXIMUM_TERMS; n += 1) {
    term *= x / (a + n)
    sum += term
    if (term < PRECISION * sum) break
  }
  return sum
}

/** Continued fraction for the upper tail, DLMF 8.9.2, by the method of Lentz. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let value = d
  for (let n = 1; n < MAXIMUM_TERMS; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b || TINY)
    c = b + numerator / c || TINY
    const factor = c * d
    value *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return value
}

/**
 * Regularised incomplete gamma functions, lower P(a, x) and upper Q(a, x) = 1 - P(a, x).
 * The smaller tail is computed directly, so both are accurate in relative terms down to 1e-300.
 * Range: a > 0, x >= 0; throws a RangeError otherwise. Source: DLMF 8.7.1 and 8.9.2.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`incompleteGamma needs a > 0 and x >= 0, got ${a}, ${x}`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const prefactor = gammaPrefactor(a, x)
  if (x < a + 1) {
    const lower = Math.min(1, prefactor * lowerSeries(a, x))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, prefactor * a * upperFraction(a, x))
  return { lower: 1 - upper, upper }
}
