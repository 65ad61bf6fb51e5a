import { dot, type Matrix, zeros } from '../linear/index.ts'

/**
 * The model in coordinates in which it is well conditioned: X = Q R with columns of Q orthogonal and of length
 * sqrt(n); y = X beta0 + scale * r, where beta0 are the least squares coefficients.
 */
export interface OrthogonalModel {
  readonly q: readonly Float64Array[]
  /** Upper triangular. */
  readonly r: Matrix
  readonly residual: Float64Array
  readonly scale: number
  readonly leastSquares: Float64Array
}

/** A column whose part outside the space of those before it is smaller than this counts as their combination. */
const RANK_TOLERANCE = 1e-9
/** Residuals this much smaller than the outcome are rounding. */
const FIT_TOLERANCE = 1e-11

export type Orthogonalised =
  | { readonly kind: 'model'; readonly model: OrthogonalModel }
  | { readonly kind: 'dependent'; readonly column: number }
  | { readonly kind: 'perfect fit'; readonly leastSquares: Float64Array }

/** Modified Gram-Schmidt, each column twice (Giraud, Langou and Rozloznik 2005: orthogonal to rounding error). */
export function orthogonalise(columns: readonly Float64Array[], outcome: Float64Array): Orthogonalised {
  const n = outcome.length
  const p = columns.length
  const r = zeros(p, p)
  const q: Float64Array[] = []
  for (let j = 0; j < p; j += 1) {
    const column = Float64Array.from(columns[j])
    const before = Math.sqrt(dot(column, column))
    const shares = removeDirections(column, q, n)
    const after = Math.sqrt(dot(column, column))
    if (!(after > RANK_TOLERANCE * before)) return { kind: 'dependent', column: j }
    const length = after / Math.sqrt(n)
    for (let i = 0; i < j; i += 1) r.values[i * p + j] = shares[i]
    r.values[j * p + j] = length
    for (let i = 0; i < n; i += 1) column[i] /= length
    q.push(column)
  }
  const residual = Float64Array.from(outcome)
  const leastSquares = solveUpper(r, removeDirections(residual, q, n))
  const scale = Math.sqrt(dot(residual, residual) / (n - p))
  const size = outcome.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  if (!(scale > FIT_TOLERANCE * size)) return { kind: 'perfect fit', leastSquares }
  for (let i = 0; i < n; i += 1) residual[i] /= scale
  return { kind: 'model', model: { q, r, residual, scale, leastSquares } }
}

/** Takes the directions out of a vector, in place; returns how much of each there was. */
function removeDirections(
  vector: Float64Array,
  directions: readonly Float64Array[],
  n: number,
): Float64Array {
  const shares = new Float64Array(directions.length)
  for (let round = 0; round < 2; round += 1) {
    directions.forEach((direction, k) => {
      const share = dot(vector, direction) / n
      shares[k] += share
      for (let i = 0; i < n; i += 1) vector[i] -= share * direction[i]
    })
  }
  return shares
}

/** x with R x = b, R upper triangular. */
export function solveUpper(r: Matrix, b: ArrayLike<number>): Float64Array {
  const n = r.rows
  const x = Float64Array.from(b)
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = i + 1; j < n; j += 1) x[i] -= r.values[i * n + j] * x[j]
    x[i] /= r.values[i * n + i]
  }
  return x
}

/** x with R' x = b, R upper triangular. */
export function solveUpperTransposed(r: Matrix, b: ArrayLike<number>): Float64Array {
  const n = r.rows
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) x[i] -= r.values[j * n + i] * x[j]
    x[i] /= r.values[i * n + i]
  }
  return x
}
