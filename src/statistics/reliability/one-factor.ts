import {
  cholesky,
  fromRows,
  invertCholesky,
  logDeterminant,
  solveCholesky,
  symmetricEigen,
  toRows,
} from '../linear/index.ts'

/** Standardised loadings and error variances of a one-factor model of a correlation matrix. */
export interface OneFactor {
  readonly loadings: readonly number[]
  readonly uniquenesses: readonly number[]
}

const MAXIMUM_ROUNDS = 500
/** An error variance below this is taken to run to zero (a Heywood case): no proper solution. */
const BOUNDARY = 1e-5

type Square = readonly (readonly number[])[]

/** Closed form for three items, where the model fits exactly; null for a communality below 0 or from 1 on. */
function threeItems(r: Square): OneFactor | null {
  const [a, b, c] = [r[0][1], r[0][2], r[1][2]]
  const communalities = [(a * b) / c, (a * c) / b, (b * c) / a]
  if (!communalities.every((value) => value > 0 && value < 1 - 1e-12)) return null
  const first = Math.sqrt(communalities[0])
  return {
    loadings: [first, a / first, b / first],
    uniquenesses: communalities.map((value) => 1 - value),
  }
}

function implied(loadings: readonly number[], uniquenesses: readonly number[]): number[][] {
  return loadings.map((x, i) => loadings.map((y, j) => x * y + (i === j ? uniquenesses[i] : 0)))
}

/** log |Sigma| + tr(S Sigma^-1): what maximum likelihood minimises; Infinity outside the range. */
function discrepancy(r: Square, loadings: readonly number[], uniquenesses: readonly number[]): number {
  if (uniquenesses.some((value) => !(value > 0))) return Number.POSITIVE_INFINITY
  const factor = cholesky(fromRows(implied(loadings, uniquenesses)))
  if (factor === null) return Number.POSITIVE_INFINITY
  const product = solveCholesky(factor, fromRows(r))
  return logDeterminant(factor) + toRows(product).reduce((sum, row, i) => sum + row[i], 0)
}

/** Fisher scoring: gradient and expected second derivatives of the discrepancy in (loadings, uniquenesses). */
function scoringStep(
  r: Square,
  loadings: readonly number[],
  uniquenesses: readonly number[],
): number[] | null {
  const k = loadings.length
  const factor = cholesky(fromRows(implied(loadings, uniquenesses)))
  if (factor === null) return null
  const inverse = toRows(invertCholesky(factor))
  const cross = (x: Square, y: Square) =>
    x.map((row) => y[0].map((_, j) => row.reduce((s, v, m) => s + v * y[m][j], 0)))
  const residual = cross(cross(inverse, r), inverse).map((row, i) =>
    row.map((value, j) => inverse[i][j] - value),
  )
  const scaled = inverse.map((row) => row.reduce((sum, value, j) => sum + value * loadings[j], 0))
  const explained = loadings.reduce((sum, value, j) => sum + value * scaled[j], 0)
  const gradient = [
    ...residual.map((row) => 2 * row.reduce((sum, value, j) => sum + value * loadings[j], 0)),
    ...residual.map((row, i) => row[i]),
  ]
  const hessian = gradient.map((_, a) =>
    gradient.map((__, b) => {
      const [i, j] = [a % k, b % k]
      if (a < k && b < k) return 2 * (inverse[i][j] * explained + scaled[i] * scaled[j])
      if (a >= k && b >= k) return inverse[i][j] ** 2
      const [loading, unique] = a < k ? [i, j] : [j, i]
      return 2 * inverse[loading][unique] * scaled[unique]
    }),
  )
  const hessianFactor = cholesky(fromRows(hessian))
  if (hessianFactor === null) return null
  return Array.from(solveCholesky(hessianFactor, fromRows(gradient.map((value) => [value]))).values)
}

/** Start values: the first principal component, damped. */
function startLoadings(r: Square): number[] {
  const { values, vectors } = symmetricEigen(fromRows(r))
  const size = Math.sqrt(Math.max(values[0] - 1, 0.1))
  return r.map((_, i) => Math.max(-0.9, Math.min(0.9, vectors.values[i * r.length] * size)))
}

/** The longest of the step, a half, a quarter ... of it that lowers the discrepancy; null if none does. */
function improved(r: Square, now: OneFactor, step: readonly number[]): OneFactor | null {
  const k = now.loadings.length
  const value = discrepancy(r, now.loadings, now.uniquenesses)
  for (let length = 1; length > 1e-9; length /= 2) {
    const loadings = now.loadings.map((loading, i) => loading - length * step[i])
    const uniquenesses = now.uniquenesses.map((unique, i) => unique - length * step[k + i])
    if (discrepancy(r, loadings, uniquenesses) <= value) return { loadings, uniquenesses }
  }
  return null
}

/** Converged solution by Fisher scoring, or null when it runs to the boundary. */
function scored(r: Square): OneFactor | null {
  const start = startLoadings(r)
  let now: OneFactor = { loadings: start, uniquenesses: start.map((loading) => 1 - loading * loading) }
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const step = scoringStep(r, now.loadings, now.uniquenesses)
    if (step === null) return null
    const next = improved(r, now, step)
    if (next === null) break
    now = next
    if (Math.max(...step.map(Math.abs)) < 1e-13) break
  }
  return now.uniquenesses.every((value) => value > BOUNDARY) ? now : null
}

/**
 * One-factor model of a correlation matrix by maximum likelihood, on the standardised scale.
 *
 * Three items: closed form, exactly identified. Null for two items (not identified), for a correlation matrix that is
 * singular, and where a communality leaves 0 to 1 (a Heywood case). Source: Joreskog (1967), Psychometrika 32:443.
 */
export function oneFactor(correlations: Square): OneFactor | null {
  if (correlations.length < 3) return null
  if (correlations.length === 3) return threeItems(correlations)
  return cholesky(fromRows(correlations), 1e-10) === null ? null : scored(correlations)
}
