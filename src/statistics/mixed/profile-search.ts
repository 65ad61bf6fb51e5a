import { findRoot } from '../numeric/root.ts'
import { type Local, type Minimum, minimise } from './newton.ts'

/** Standard deviations start from here at least, relative to sigma: at zero the search would be stuck. */
export const SMALLEST_START = 0.05
const MOST_DOUBLINGS = 2 ** 10

/**
 * Distance from the minimum in standard normal units, less z. The profiled deviance may have several minima: each value is
 * the lower of those reached from the maximum likelihood estimate and from where the last search ended.
 */
export function distance(
  local: (at: number, point: Float64Array) => Local,
  start: Float64Array,
  free: (k: number) => boolean,
  lowest: number,
  z: number,
): (at: number) => number {
  const isFree = Array.from(start, (_, k) => free(k))
  const awayFromZero = (point: Float64Array): Float64Array =>
    point.map((value) => (value === 0 || Math.abs(value) >= SMALLEST_START ? value : SMALLEST_START))
  let known = start
  return (at) => {
    const [first, second] = [start, awayFromZero(known)].map((from) =>
      minimumOrNone((point) => local(at, point), from, isFree),
    )
    const found = first && second && second.local.value < first.local.value ? second : (first ?? second)
    if (!found) return Number.NaN
    known = found.point
    return Math.sqrt(Math.max(0, found.local.value - lowest)) - z
  }
}

/** None where the function cannot be worked out at the start. */
function minimumOrNone(
  local: (point: Float64Array) => Local,
  from: Float64Array,
  free: readonly boolean[],
): Minimum<Local> | undefined {
  try {
    return minimise(local, from, free)
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

/** Where the distance becomes zero, going from `from` by steps that double; NaN where it does not. */
export function limit(f: (at: number) => number, from: number, step: number): number {
  let inside = from
  for (let length = step; Math.abs(length) < MOST_DOUBLINGS * Math.abs(step); length *= 2) {
    const outside = from + length
    if (f(outside) > 0) return crossing(f, inside, outside, 1e-7 * Math.abs(step))
    inside = outside
  }
  return Number.NaN
}

/** The root between a point where f is below zero and one where it is above; NaN where they are not. */
export function crossing(
  f: (at: number) => number,
  inside: number,
  outside: number,
  accuracy: number,
): number {
  const [near, far] = [f(inside), f(outside)]
  return near < 0 && far > 0 ? findRoot(f, inside, outside, accuracy) : Number.NaN
}
