import { type Matrix, multiply, transpose } from '../linear/index.ts'
import { factorsOf } from './covariance-map.ts'
import { matrixOf } from './dense.ts'
import { SINGULAR } from './estimation.ts'
import type { MixedModelFit } from './fit.ts'
import { parentLevels } from './grouping.ts'

/** Estimated covariance of the effects of one term, in squared units of the outcome per unit of each column. */
export interface VarianceComponent {
  readonly name: string
  /** As lme4 writes it, e.g. `course:municipality`. */
  readonly label: string
  readonly levels: number
  readonly effects: readonly string[]
  readonly covariance: Matrix
  /** Cholesky factor of the covariance divided by the residual variance: lme4's theta. */
  readonly theta: Matrix
}

/** The random terms in lme4's order: most levels first. */
export function varianceComponents(fit: MixedModelFit): VarianceComponent[] {
  const factors = factorsOf(fit.parameters, fit.estimate.elements)
  return orderedTerms(fit).map((index) => {
    const term = fit.terms[index]
    const size = term.effects.length
    const theta = matrixOf(size, size, (i, j) => factors[index].values[i * size + j] / term.scales[i])
    const relative = multiply(theta, transpose(theta))
    return {
      name: term.name,
      label: term.label,
      levels: term.factor.levels.length,
      effects: term.effects.map((effect) => effect.name),
      covariance: { ...relative, values: relative.values.map((value) => value * fit.sigma ** 2) },
      theta,
    }
  })
}

/** lme4 keeps the order of the formula where levels do not increase; otherwise most levels first, later terms first. */
export function orderedTerms(fit: Pick<MixedModelFit, 'terms'>): number[] {
  const levels = fit.terms.map((term) => term.factor.levels.length)
  const order = levels.map((_, index) => index)
  const falling = levels.every((count, index) => index === 0 || count <= levels[index - 1])
  return falling ? order : order.sort((a, b) => levels[b] - levels[a] || b - a)
}

/** True where a variance is estimated as zero or a correlation as plus or minus one (a diagonal theta below 1e-4). */
export function isSingular(fit: MixedModelFit): boolean {
  return varianceComponents(fit).some(({ theta }) =>
    Array.from({ length: theta.rows }, (_, i) => theta.values[i * theta.rows + i]).some(
      (sd) => sd < SINGULAR,
    ),
  )
}

/** Share of a nested level, and of what is above it, in the total variance. */
export interface IntraclassCorrelation {
  readonly name: string
  /** Variance of this level / total. */
  readonly share: number
  /** Correlation of two units in the same group of this level: its variance and those above / total. */
  readonly correlation: number
}

/**
 * Intraclass correlations of random intercepts, finest level first. `correlation` needs nested levels and is NaN where
 * groups cross. Undefined for models with random slopes, whose variance is not the same for all rows.
 */
export function intraclassCorrelations(fit: MixedModelFit): IntraclassCorrelation[] | undefined {
  if (fit.terms.some(({ effects }) => effects.length > 1 || effects[0].name !== '(Intercept)'))
    return undefined
  const components = varianceComponents(fit)
  const variances = components.map(({ covariance }) => covariance.values[0])
  const total = variances.reduce((sum, variance) => sum + variance, fit.sigma ** 2)
  const nested = fit.arrangement.dense.length === 0
  return components.map(({ name }, index) => ({
    name,
    share: variances[index] / total,
    correlation: nested
      ? variances.slice(index).reduce((sum, variance) => sum + variance, 0) / total
      : Number.NaN,
  }))
}

/**
 * Pairs of terms with the same groups and an effect in common, such as course and municipality where each municipality has
 * one course. Fixed effects and their tests are right, but only the sum of the two variances is determined: their split
 * must not be reported.
 */
export function confoundedTerms(fit: MixedModelFit): (readonly [string, string])[] {
  return fit.terms.flatMap((first, index) =>
    fit.terms.slice(index + 1).flatMap((second) => {
      const shared = first.effects.some(({ name }) => second.effects.some((effect) => effect.name === name))
      const equal = first.factor.levels.length === second.factor.levels.length
      const same = shared && equal && parentLevels(first.factor, second.factor) !== undefined
      return same ? [[first.name, second.name] as const] : []
    }),
  )
}
