import { correlationMatrix } from './item-covariance.ts'
import { type OneFactor, oneFactor } from './one-factor.ts'

/** McDonald's omega (total) of a one-factor scale. */
export interface Omega extends OneFactor {
  /** On the scale of the items, 0 to 1. */
  readonly omega: number
  /** On standardised items. */
  readonly standardisedOmega: number
}

function ratio(loadings: readonly number[], errors: readonly number[]): number {
  const common = loadings.reduce((sum, value) => sum + value, 0) ** 2
  return common / (common + errors.reduce((sum, value) => sum + value, 0))
}

/**
 * Omega from the covariance matrix of the items: (sum of loadings)^2 / ((sum of loadings)^2 + sum of error variances),
 * with the loadings of a one-factor model by maximum likelihood. Null for fewer than three items, an item without
 * variance, or where the model has no proper solution. Source: McDonald (1999).
 */
export function omegaOf(covariances: readonly (readonly number[])[]): Omega | null {
  const correlations = correlationMatrix(covariances)
  const model = correlations && oneFactor(correlations)
  if (!model) return null
  const deviations = covariances.map((row, i) => Math.sqrt(row[i]))
  return {
    ...model,
    omega: ratio(
      model.loadings.map((loading, i) => loading * deviations[i]),
      model.uniquenesses.map((unique, i) => unique * deviations[i] ** 2),
    ),
    standardisedOmega: ratio(model.loadings, model.uniquenesses),
  }
}
