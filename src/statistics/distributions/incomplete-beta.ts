import { devianceTerm, logGamma, stirlingError } from './log-gamma.ts'
import type { Tails } from './tails.ts'

const TINY = 1e-300
const MAXIMUM_TERMS = 200_000

/** log of the beta function B(a, b), a > 0 and b > 0. */
export function logBeta(a: number, b: number): number {
  const n = a + b
  if (a < 10 || b < 10) {
    const small = Math.min(a, b)
    const large = Math.max(a, b)
    return logGamma(small) - logGammaRatio(large, small)
  }
  const logRest = stirlingError(a) + stirlingError(b) - stirlingError(n)
  return logRest + 0.5 * Math.log((2 * Math.PI * n) / (a * b)) + a * Math.log(a / n) + b * Math.log1p(-a / n)
}

/** log gamma(x + shift) - log gamma(x), without cancellation for large x. */
function logGammaRatio(x: number, shift: number): number {
  if (x < 10) return logGamma(x + shift) - logGamma(x)
  const sum = x + shift
  const stirling = stirlingError(sum) - stirlingError(x)
  return stirling + (x - 0.5) * Math.log1p(shift / x) + shift * Math.log(sum) - shift
}

/**
 * x^a y^b / B(a, b), where y = 1 - x is given on its own so that nothing is lost near x = 1.
 * Saddle-point form (Loader 2000): full relative accuracy also for a and b in the millions.
 */
export function betaPrefactor(a: number, b: number, x: number, y: number): number {
  if (x === 0 || y === 0) return 0
  if (x < 1e-280 || y < 1e-280) return Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b))
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceTerm(a, n * x) - devianceTerm(b, n * y)
  return (Math.exp(exponent) * Math.sqrt((a / n) * b)) / Math.sqrt(2 * Math.PI)
}

/** Continued fraction DLMF 8.17.22 by the method of Lentz; converges quickly for x below the mean. */
function betaFraction(a: number, b: number, x: number): number {
  const n = a + b
  let c = 1
  let d = 1 / (1 - (n * x) / (a + 1) || TINY)
  let value = d
  for (let m = 1; m < MAXIMUM_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || TINY)
    c = 1 + even / c || TINY
    value *= d * c
    const odd = (-(a + m) * (n + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || TINY)
    c = 1 + odd / c || TINY
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

/**
 * Regularised incomplete beta function: lower I_x(a, b) and upper 1 - I_x(a, b) = I_y(b, a).
 *
 * `y` must be 1 - x; giving both keeps relative accuracy at both ends. The smaller tail is computed directly.
 * Range: a > 0, b > 0, 0 <= x <= 1; throws a RangeError otherwise. Source: DLMF 8.17.22, Loader (2000).
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): Tails {
  if (!(a > 0) || !(b > 0)) throw new RangeError(`incompleteBeta needs a > 0 and b > 0, got ${a}, ${b}`)
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incompleteBeta needs 0 <= x <= 1, got ${x}`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (y === 0) return { lower: 1, upper: 0 }
  const prefactor = betaPrefactor(a, b, x, y)
  if (x * (a + b + 2) <= a + 1) {
    const lower = Math.min(1, (prefactor * betaFraction(a, b, x)) / a)
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, (prefactor * betaFraction(b, a, y)) / b)
  return { lower: 1 - upper, upper }
}
