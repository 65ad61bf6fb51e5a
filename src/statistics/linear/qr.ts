import { type Matrix, zeros } from './matrix.ts'

/** Thin QR decomposition X = Q R by Householder reflections, with the rank found on the way. */
export interface Qr {
  /** Orthonormal columns, as many as X has. */
  readonly q: Matrix
  /** Upper triangular. */
  readonly r: Matrix
  /** Columns that are (nearly) a combination of those before them; empty for full rank. */
  readonly dependent: readonly number[]
}

/** Reflects column by column; returns the length of what each column adds to those before it. */
function reflect(work: Matrix, reflectors: Float64Array[], column: number): number {
  const { rows, columns, values } = work
  let length = 0
  for (let i = column; i < rows; i += 1) length = Math.hypot(length, values[i * columns + column])
  const v = new Float64Array(rows)
  for (let i = column; i < rows; i += 1) v[i] = values[i * columns + column]
  v[column] += v[column] < 0 ? -length : length
  let square = 0
  for (let i = column; i < rows; i += 1) square += v[i] * v[i]
  if (square > 0) applyReflector(work, v, 2 / square, column, column)
  reflectors.push(square > 0 ? v.map((value) => value * Math.sqrt(2 / square)) : v.fill(0))
  return length
}

/** Subtracts factor v (v' column) from the columns from `firstColumn` on. */
function applyReflector(
  work: Matrix,
  v: Float64Array,
  factor: number,
  from: number,
  firstColumn: number,
): void {
  const { rows, columns, values } = work
  for (let j = firstColumn; j < columns; j += 1) {
    let sum = 0
    for (let i = from; i < rows; i += 1) sum += v[i] * values[i * columns + j]
    for (let i = from; i < rows; i += 1) values[i * columns + j] -= factor * sum * v[i]
  }
}

/**
 * QR decomposition of a matrix with at least as many rows as columns (otherwise a RangeError).
 * A column counts as dependent when what it adds to the columns before it is shorter than `tolerance` times its
 * own length, R's rule for `lm` (tolerance 1e-7).
 */
export function qrDecomposition(matrix: Matrix, tolerance = 1e-7): Qr {
  const { rows, columns } = matrix
  if (rows < columns) throw new RangeError('QR needs at least as many rows as columns')
  const work: Matrix = { ...matrix, values: matrix.values.slice() }
  const reflectors: Float64Array[] = []
  const dependent: number[] = []
  for (let j = 0; j < columns; j += 1) {
    let norm = 0
    for (let i = 0; i < rows; i += 1) norm = Math.hypot(norm, matrix.values[i * columns + j])
    if (reflect(work, reflectors, j) <= tolerance * norm) dependent.push(j)
  }
  const r = zeros(columns, columns)
  for (let i = 0; i < columns; i += 1) {
    for (let j = i; j < columns; j += 1) r.values[i * columns + j] = work.values[i * columns + j]
  }
  const q = zeros(rows, columns)
  for (let j = 0; j < columns; j += 1) q.values[j * columns + j] = 1
  for (let j = columns - 1; j >= 0; j -= 1) applyReflector(q, reflectors[j], 1, j, 0)
  return { q, r, dependent }
}

/** Solves R x = b for an upper triangular R of full rank. */
export function solveUpper(r: Matrix, b: ArrayLike<number>): Float64Array {
  const n = r.rows
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = b[i]
    for (let k = i + 1; k < n; k += 1) sum -= r.values[i * n + k] * x[k]
    x[i] = sum / r.values[i * n + i]
  }
  return x
}

/** Inverse of an upper triangular matrix of full rank. */
export function invertUpper(r: Matrix): Matrix {
  const n = r.rows
  const inverse = zeros(n, n)
  for (let column = 0; column < n; column += 1) {
    const unit = new Float64Array(n)
    unit[column] = 1
    const solution = solveUpper(r, unit)
    for (let i = 0; i < n; i += 1) inverse.values[i * n + column] = solution[i]
  }
  return inverse
}
