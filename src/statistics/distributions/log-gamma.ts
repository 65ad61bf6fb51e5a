/** zeta(k) - 1 for k = 2, 3, ...; DLMF 25.6, evaluated with 30 digits. */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 0.00006124813505870483,
  0.00003058823630702049, 0.00001528225940865187, 0.000007637197637899763, 0.00000381729326499984,
  0.000001908212716553939, 9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7,
  1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
  4.656629065033784e-10,
]

/** Coefficients of the Stirling series, B(2k) / (2k (2k - 1)); DLMF 5.11.1. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
]

const EULER_GAMMA = 0.5772156649015329
export const HALF_LOG_TWO_PI = 0.9189385332046728
const SERIES_FROM = 10

/** log gamma(2 + z) for |z| <= 0.5: exact in relative terms even where the function is zero. */
function logGammaNearTwo(z: number): number {
  let sum = 0
  for (let index = ZETA_MINUS_ONE.length - 1; index >= 0; index -= 1) {
    const k = index + 2
    const coefficient = ((k % 2 === 0 ? 1 : -1) * ZETA_MINUS_ONE[index]) / k
    sum = coefficient + z * sum
  }
  return z * (1 - EULER_GAMMA + z * sum)
}

/** Sum of the Stirling series: log gamma(x) - (x - 1/2) log x + x - log sqrt(2 pi), x >= 10. */
function stirlingSeries(x: number): number {
  const inverseSquare = 1 / (x * x)
  let sum = 0
  for (let index = STIRLING.length - 1; index >= 0; index -= 1) sum = STIRLING[index] + inverseSquare * sum
  return sum / x
}

/**
 * Logarithm of the gamma function.
 *
 * Range: x > 0; throws a RangeError otherwise. Infinity gives Infinity.
 * Method: Taylor series around 2 (DLMF 5.7.3), recurrence, Stirling series from 10 (DLMF 5.11.1).
 * Relative error about 1e-15, also around the zeros at 1 and 2.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`)
  if (x === Number.POSITIVE_INFINITY) return x
  if (x >= SERIES_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x)
  if (x < 0.5) return logGammaNearTwo(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1)
  let product = 1
  let shifted = x
  while (shifted > 2.5) {
    shifted -= 1
    product *= shifted
  }
  return logGammaNearTwo(shifted - 2) + Math.log(product)
}

/**
 * Error of Stirling's formula: log gamma(x + 1) - (x + 1/2) log x + x - log sqrt(2 pi), x > 0.
 * Small (about 1/(12 x)) and therefore what densities are built from (Loader 2000).
 */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return stirlingSeries(x)
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI
}

/**
 * Deviance part x log(x / mean) + mean - x, without cancellation where x is near mean (Loader 2000, bd0).
 * Range: x >= 0, mean > 0.
 */
export function devianceTerm(x: number, mean: number): number {
  if (x === 0) return mean
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = difference / (x + mean)
  let term = 2 * x * v
  let sum = difference * v
  for (let odd = 3; odd < 1000; odd += 2) {
    term *= v * v
    const next = sum + term / odd
    if (next === sum) break
    sum = next
  }
  return sum
}
