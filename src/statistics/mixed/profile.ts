import { normal } from '../distributions/index.ts'
import { bilinear } from './dense.ts'
import type { MixedModelFit } from './fit.ts'
import { gramSystem } from './gram.ts'
import { inBasis } from './inference.ts'
import { type MaximumLikelihood, maximumLikelihood } from './likelihood.ts'
import { heldCoefficientDeviance, openDeviance, type ProfiledModel } from './profile-coordinates.ts'
import { crossing, distance, limit, SMALLEST_START } from './profile-search.ts'
import { orderedTerms } from './variances.ts'

/** Limits of one parameter; NaN where they are not worked out. */
export interface ProfileInterval {
  readonly name: string
  readonly lower: number
  readonly upper: number
}

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
