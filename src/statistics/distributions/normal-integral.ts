import type { Tails } from './tails.ts'

/** Coefficients of Cody's rational approximations (1969, Math. Comp. 23:631). */
const CENTRE_TOP = [2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356]
const CENTRE_TOP_LEAD = 0.06568233791820745
const CENTRE_BOTTOM = [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]
const MIDDLE_TOP = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
  6848.190450536283, 11602.65143764735, 9842.714838383978,
]
const MIDDLE_TOP_LEAD = 1.0765576773720192e-8
const MIDDLE_BOTTOM = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
]
const TAIL_TOP = [
  0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  0.000029112874951168793,
]
const TAIL_TOP_LEAD = 0.023073441764940174
const TAIL_BOTTOM = [
  1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662,
]

export const INVERSE_SQRT_TWO_PI = 0.3989422804014327

/** (lead x^n + top_1 x^(n-1) + ... + top_n) / (x^n + bottom_1 x^(n-1) + ... + bottom_n). */
function ratio(x: number, lead: number, top: readonly number[], bottom: readonly number[]): number {
  let numerator = lead
  let denominator = 1
  for (let index = 0; index < top.length; index += 1) {
    numerator = numerator * x + top[index]
    denominator = denominator * x + bottom[index]
  }
  return numerator / denominator
}

/** exp(-x^2 / 2) with x split into a short and a small part, so that squaring loses nothing. */
export function exponentialOfHalfSquare(x: number): number {
  const short = Math.trunc(x * 16) / 16
  return Math.exp(-0.5 * short * short) * Math.exp(-0.5 * (x - short) * (x + short))
}

/** P(X > x) for x >= 0.67, accurate in relative terms until it underflows beyond x = 38. */
function upperTail(x: number): number {
  const factor = exponentialOfHalfSquare(x)
  if (factor === 0) return 0
  if (x < 5.656854249492381) return factor * ratio(x, MIDDLE_TOP_LEAD, MIDDLE_TOP, MIDDLE_BOTTOM)
  const inverse = 1 / (x * x)
  const correction = inverse * ratio(inverse, TAIL_TOP_LEAD, TAIL_TOP, TAIL_BOTTOM)
  return (factor * (INVERSE_SQRT_TWO_PI - correction)) / x
}

/** P(0 < X < x) for |x| <= 0.6745, with the sign of x, accurate in relative terms. */
export function normalCentre(x: number): number {
  return x * ratio(x * x, CENTRE_TOP_LEAD, CENTRE_TOP, CENTRE_BOTTOM)
}

/** Both tails of the standard normal distribution at x; x may be infinite. */
export function normalTails(x: number): Tails {
  if (Math.abs(x) <= 0.67448975) {
    const centre = normalCentre(x)
    return { lower: 0.5 + centre, upper: 0.5 - centre }
  }
  const tail = upperTail(Math.abs(x))
  return x < 0 ? { lower: tail, upper: 1 - tail } : { lower: 1 - tail, upper: tail }
}
