import { dot, type Matrix, symmetricEigen } from '../linear/index.ts'
import { matrixOf } from './dense.ts'

/** A function with its derivatives at one point. */
export interface Local {
  readonly value: number
  readonly gradient: Float64Array
  readonly hessian: Matrix
}

export interface Minimum<T extends Local> {
  readonly point: Float64Array
  readonly local: T
  readonly converged: boolean
}

const MOST_STEPS = 200
const SMALLEST_STEP = 1e-11
/** A step is at most this, plus the distance from the origin. */
const LONGEST_STEP = 2

/**
 * Minimises by Newton steps: negative curvature is turned round, steps are shortened until the function falls. Ends when
 * steps fall below about 1e-11 or rounding hides further improvement. Coordinates with `free[i]` false stay put.
 * Source: Nocedal and Wright, Numerical Optimization, 3.4.
 */
export function minimise<T extends Local>(
  localAt: (point: Float64Array) => T,
  start: Float64Array,
  free: readonly boolean[] = Array.from(start, () => true),
): Minimum<T> {
  let point = start
  let local = localAt(point)
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const step = newtonStep(local, free, LONGEST_STEP + Math.sqrt(dot(point, point)))
    const size = Math.max(0, ...step.map((value, i) => Math.abs(value) / (1 + Math.abs(point[i]))))
    if (size < SMALLEST_STEP) return { point, local, converged: true }
    const next = shortened(localAt, point, local, step)
    if (!next) return { point, local, converged: size < 1e-5 }
    const last = size < 1e-7
    point = next.point
    local = next.local
    if (last) return { point, local, converged: true }
  }
  return { point, local, converged: false }
}

function newtonStep(local: Local, free: readonly boolean[], longest: number): Float64Array {
  const n = free.length
  const kept = free.flatMap((is, i) => (is ? [i] : []))
  const size = kept.length
  const step = new Float64Array(n)
  if (size === 0) return step
  const { values, vectors } = symmetricEigen(
    matrixOf(size, size, (i, j) => local.hessian.values[kept[i] * n + kept[j]]),
  )
  const largest = Math.max(...values.map(Math.abs))
  for (let k = 0; k < size; k += 1) {
    let slope = 0
    for (let i = 0; i < size; i += 1) slope += vectors.values[i * size + k] * local.gradient[kept[i]]
    const curvature = Math.max(Math.abs(values[k]), 1e-12 * largest)
    if (curvature === 0) continue
    for (let i = 0; i < size; i += 1) step[kept[i]] -= (vectors.values[i * size + k] * slope) / curvature
  }
  const length = Math.sqrt(dot(step, step))
  return length > longest ? step.map((value) => (value * longest) / length) : step
}

/** The first of the step, half of it, a quarter ... that does not raise the function by more than rounding. */
function shortened<T extends Local>(
  localAt: (point: Float64Array) => T,
  point: Float64Array,
  local: T,
  step: Float64Array,
): { point: Float64Array; local: T } | undefined {
  const slack = 1e-12 * (1 + Math.abs(local.value))
  for (let factor = 1; factor > 1e-9; factor /= 2) {
    const candidate = point.map((value, i) => value + factor * step[i])
    const there = attempt(localAt, candidate)
    if (there && Number.isFinite(there.value) && there.value <= local.value + slack)
      return { point: candidate, local: there }
  }
  return undefined
}

/** A point at which the function cannot be worked out (a matrix is not positive definite to rounding) is no candidate. */
function attempt<T extends Local>(localAt: (point: Float64Array) => T, point: Float64Array): T | undefined {
  try {
    return localAt(point)
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}
