/** A measurement, or null where it is missing. */
export type Maybe = number | null

/** Lower and upper limit of an interval; both null where the interval is not defined. */
export type Interval = readonly [Maybe, Maybe]

export const NO_INTERVAL: Interval = [null, null]

const ROUNDING = 10 * 2.220446049250313e-16

/** Sum with Neumaier's compensation: the rounding error does not grow with the number of terms. */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** Arithmetic mean; null for no values. */
export function mean(values: readonly number[]): Maybe {
  return values.length === 0 ? null : sum(values) / values.length
}

/** Sum of squared deviations from the mean, with the correction for the rounding of the mean. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values) ?? 0
  const deviations = values.map((value) => value - centre)
  const squares = sum(deviations.map((deviation) => deviation * deviation))
  const rest = sum(deviations)
  return Math.max(0, squares - (rest * rest) / Math.max(1, values.length))
}

/** Sample variance with n - 1; null for fewer than two values, exactly 0 for equal ones. */
export function variance(values: readonly number[]): Maybe {
  if (values.length < 2) return null
  return isConstant(values) ? 0 : sumOfSquares(values) / (values.length - 1)
}

/** Sample standard deviation with n - 1; null for fewer than two values. */
export function standardDeviation(values: readonly number[]): Maybe {
  const square = variance(values)
  return square === null ? null : Math.sqrt(square)
}

/** Sum of products of the deviations of two columns of equal length. */
export function sumOfProducts(xs: readonly number[], ys: readonly number[]): number {
  const meanX = mean(xs) ?? 0
  const meanY = mean(ys) ?? 0
  return sum(xs.map((x, index) => (x - meanX) * (ys[index] - meanY)))
}

/** Sample covariance with n - 1; null for fewer than two pairs. */
export function covariance(xs: readonly number[], ys: readonly number[]): Maybe {
  return xs.length < 2 ? null : sumOfProducts(xs, ys) / (xs.length - 1)
}

/** True when the values differ by no more than the rounding of numbers of the given size. */
export function isConstant(values: readonly number[], size = largest(values)): boolean {
  const first = values[0]
  return values.every((value) => Math.abs(value - first) <= ROUNDING * size)
}

/** Largest absolute value; 0 for no values. */
export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** Pearson correlation, -1 to 1; null for fewer than two pairs or where a column is constant. */
export function correlation(xs: readonly number[], ys: readonly number[]): Maybe {
  if (xs.length < 2 || isConstant(xs) || isConstant(ys)) return null
  const r = sumOfProducts(xs, ys) / Math.sqrt(sumOfSquares(xs)) / Math.sqrt(sumOfSquares(ys))
  return Math.max(-1, Math.min(1, r))
}

/** Median; null for no values. */
export function median(values: readonly number[]): Maybe {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Interval estimate +- quantile * standard error. */
export function intervalAround(estimate: number, halfWidth: number): Interval {
  return [estimate - halfWidth, estimate + halfWidth]
}
