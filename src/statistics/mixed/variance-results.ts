import type { Results } from '../reference/reference-case.ts'
import type { MixedModelFit } from './fit.ts'
import {
  intraclassCorrelations,
  isSingular,
  type VarianceComponent,
  varianceComponents,
} from './variances.ts'

/** Sizes, variances and correlations of a fit under the names of the reference files. */
export function varianceResults(fit: MixedModelFit): Results {
  const components = varianceComponents(fit)
  const correlations = intraclassCorrelations(fit)
  const nested = fit.arrangement.dense.length === 0
  const residual = fit.sigma ** 2
  return {
    n_obs: fit.frame.rows.length,
    groups: Object.fromEntries(components.map(({ name, levels }) => [name, levels])),
    sigma: fit.sigma,
    theta: components.flatMap(({ theta }) => lowerByColumns(theta.values, theta.rows)),
    singular: isSingular(fit),
    variance: correlations
      ? {
          ...Object.fromEntries(components.map(({ name, covariance }) => [name, covariance.values[0]])),
          residual,
        }
      : covarianceTable(components, residual),
    ...(correlations && {
      variance_share: {
        ...Object.fromEntries(correlations.map(({ name, share }) => [name, share])),
        residual: 1 - correlations.reduce((sum, { share }) => sum + share, 0),
      },
    }),
    ...(correlations &&
      nested && {
        icc: Object.fromEntries(correlations.map(({ name, correlation }) => [name, correlation])),
      }),
  }
}

function lowerByColumns(values: Float64Array, size: number): number[] {
  return Array.from({ length: size }, (_, column) =>
    Array.from({ length: size - column }, (_row, below) => values[(column + below) * size + column]),
  ).flat()
}

/** As lme4 lists variances with random slopes: per group the variances, then the covariances; the residual last. */
function covarianceTable(components: readonly VarianceComponent[], residual: number): Results {
  const rows = components.flatMap(({ name, effects, covariance }) => {
    const at = (i: number, j: number): number => covariance.values[i * covariance.columns + j]
    const own = effects.map((effect, i) => [name, effect, null, at(i, i), Math.sqrt(at(i, i))] as const)
    const pairs = effects.flatMap((first, i) =>
      effects.slice(i + 1).map((second, offset) => {
        const j = i + 1 + offset
        return [name, first, second, at(i, j), at(i, j) / Math.sqrt(at(i, i) * at(j, j))] as const
      }),
    )
    return [...own, ...pairs]
  })
  const all = [...rows, ['Residual', null, null, residual, Math.sqrt(residual)] as const]
  const column = (k: number): unknown[] => all.map((row) => row[k])
  return { group: column(0), var1: column(1), var2: column(2), vcov: column(3), sdcor: column(4) }
}
