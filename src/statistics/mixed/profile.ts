import { normal } from '../distributions/index.ts'
import { findRoot } from '../numeric/root.ts'
import { bilinear } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { gramSystem } from './gram.ts'
import { inBasis } from './inference.ts'
import { type MaximumLikelihood, maximumLikelihood } from './likelihood.ts'
import { type Local, type Minimum, minimise } from './newton.ts'
import { heldCoefficientDeviance, openDeviance, type ProfiledModel } from './profile-coordinates.ts'
import { orderedTerms } from './variances.ts'

/** Limits of one parameter; NaN where they are not worked out. */
export interface ProfileInterval {
  readonly name: string
  readonly lower: number
  readonly upper: number
}

const SMALLEST_START = 0.05
const MOST_DOUBLINGS = 2 ** 10

/**
 * Profile likelihood intervals (maximum likelihood, as lme4 gives them also for REML fits): the values at which the
 * profiled deviance is z^2 above its minimum. Standard deviations first, term by term, then sigma, then fixed effects. The
 * lower limit of a standard deviation is 0 where zero is not that far off. Limits of correlations are not worked out.
 * Source: Bates and others 2015, J Stat Softw 67(1), 5.1; Venzon and Moolgavkar 1988, Appl Stat 37:87.
 */
export function profileIntervals(fit: MixedModelFit, level = 0.95): ProfileInterval[] {
  const z = normal.upperQuantile((1 - level) / 2)
  const best = maximumLikelihood(fit)
  const deviations = orderedTerms(fit).flatMap((index) => deviationIntervals(fit, index, z))
  return [
    ...deviations,
    residualInterval(fit, best, z),
    ...fit.columns.map((_, j) => effectInterval(fit, best, j, z)),
  ]
}

function modelOf(fit: MixedModelFit): ProfiledModel {
  const system = gramSystem(fit.basis, fit.terms, fit.arrangement)
  return { system, parameters: fit.parameters, rows: fit.frame.rows.length }
}

/**
 * Distance from the minimum in standard normal units, less z. The profiled deviance may have several minima: each value is
 * the lower of those reached from the maximum likelihood estimate and from where the last search ended.
 */
function distance(
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
function limit(f: (at: number) => number, from: number, step: number): number {
  let inside = from
  for (let length = step; Math.abs(length) < MOST_DOUBLINGS * Math.abs(step); length *= 2) {
    const outside = from + length
    if (f(outside) > 0) return crossing(f, inside, outside, 1e-7 * Math.abs(step))
    inside = outside
  }
  return Number.NaN
}

function crossing(f: (at: number) => number, inside: number, outside: number, accuracy: number): number {
  const [near, far] = [f(inside), f(outside)]
  return near < 0 && far > 0 ? findRoot(f, inside, outside, accuracy) : Number.NaN
}

/** Coordinates at the maximum: factors (kept off zero, where the search would be stuck) and log sigma^2. */
function startOf(fit: MixedModelFit, best: MaximumLikelihood): Float64Array {
  const elements = Array.from(best.estimate.elements, (value, k) => {
    const { row, column } = fit.parameters[k]
    return row === column ? Math.max(value, SMALLEST_START) : value
  })
  return Float64Array.from([...elements, 2 * Math.log(best.sigma / fit.basis.scale)])
}

function lowestOf(fit: MixedModelFit, best: MaximumLikelihood): number {
  const n = fit.frame.rows.length
  return best.estimate.criterion.value + n - n * Math.log(n)
}

function deviationIntervals(fit: MixedModelFit, index: number, z: number): ProfileInterval[] {
  const { effects, label } = fit.terms[index]
  const names = effects.map(({ name }) => name)
  return names.flatMap((name, k) => [
    { name: `sd_${name}|${label}`, ...deviationInterval(effectFirst(fit, index, k), index, z) },
    ...names
      .slice(k + 1)
      .map((other) => ({ name: `cor_${other}.${name}|${label}`, lower: Number.NaN, upper: Number.NaN })),
  ])
}

/** The same model with effect k of a term moved to the front, where its deviation is one coordinate. */
function effectFirst(fit: MixedModelFit, index: number, k: number): MixedModelFit {
  const front = <T>(list: readonly T[]): T[] => [list[k], ...list.filter((_, i) => i !== k)]
  const terms = fit.terms.map((term, i) =>
    i === index
      ? { ...term, effects: front(term.effects), columns: front(term.columns), scales: front(term.scales) }
      : term,
  )
  return { ...fit, terms }
}

function deviationInterval(fit: MixedModelFit, index: number, z: number): { lower: number; upper: number } {
  const best = maximumLikelihood(fit)
  const model = modelOf(fit)
  const parameter = fit.parameters.findIndex(
    ({ term, row, column }) => term === index && row === 0 && column === 0,
  )
  const unit = fit.basis.scale / fit.terms[index].scales[0]
  const sigma = best.sigma / fit.basis.scale
  const estimate = best.estimate.elements[parameter] * sigma
  const f = distance(
    (sd, point) => openDeviance(model, point, { parameter, sd }),
    startOf(fit, best),
    (k) => k !== parameter,
    lowestOf(fit, best),
    z,
  )
  const upper = limit(f, estimate, Math.max(estimate, 0.2 * sigma) / 2) * unit
  const lower = estimate > 0 && f(0) > 0 ? crossing(f, estimate, 0, 1e-9 * estimate) * unit : 0
  return { lower, upper }
}

function residualInterval(fit: MixedModelFit, best: MaximumLikelihood, z: number): ProfileInterval {
  const model = modelOf(fit)
  const last = fit.parameters.length
  const f = distance(
    (logVariance, point) =>
      openDeviance(
        model,
        point.map((value, k) => (k === last ? logVariance : value)),
      ),
    startOf(fit, best),
    (k) => k !== last,
    lowestOf(fit, best),
    z,
  )
  const estimate = 2 * Math.log(best.sigma / fit.basis.scale)
  const step = 2 * Math.sqrt(2 / model.rows)
  const [lower, upper] = [limit(f, estimate, -step), limit(f, estimate, step)].map(
    (value) => fit.basis.scale * Math.exp(value / 2),
  )
  return { name: 'sigma', lower, upper }
}

function effectInterval(
  fit: MixedModelFit,
  best: MaximumLikelihood,
  column: number,
  z: number,
): ProfileInterval {
  const model = modelOf(fit)
  const contrast = inBasis(
    fit,
    Float64Array.from(fit.columns, (_, j) => Number(j === column)),
  )
  const { coefficients, inverse } = best.estimate.criterion
  const estimate = coefficients.reduce((sum, value, j) => sum + contrast[j] * value, 0)
  const f = distance(
    (value, point) => heldCoefficientDeviance(model, point, contrast, value),
    startOf(fit, best).slice(0, fit.parameters.length),
    () => true,
    lowestOf(fit, best),
    z,
  )
  const step = (best.sigma / fit.basis.scale) * Math.sqrt(bilinear(contrast, inverse, contrast)) * z
  const [lower, upper] = [limit(f, estimate, -step), limit(f, estimate, step)].map(
    (value) => fit.basis.leastSquares[column] + fit.basis.scale * value,
  )
  return { name: fit.columns[column].name, lower, upper }
}
