import { type Matrix, zeros } from './matrix.ts'

/**
 * Lower triangular L with L L' = matrix, for a symmetric positive definite matrix (only its lower half is read).
 * Null when the matrix is not positive definite: a pivot at or below `tolerance` times the largest diagonal element.
 */
export function cholesky(matrix: Matrix, tolerance = 0): Matrix | null {
  const n = matrix.rows
  if (n !== matrix.columns) throw new RangeError('the Cholesky factor needs a square matrix')
  const factor = zeros(n, n)
  const l = factor.values
  let largest = 0
  for (let i = 0; i < n; i += 1) largest = Math.max(largest, Math.abs(matrix.values[i * n + i]))
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix.values[i * n + j]
      for (let k = 0; k < j; k += 1) sum -= l[i * n + k] * l[j * n + k]
      if (i !== j) l[i * n + j] = sum / l[j * n + j]
      else if (sum > tolerance * largest && Number.isFinite(sum)) l[i * n + i] = Math.sqrt(sum)
      else return null
    }
  }
  return factor
}

/** Solves L x = b for a lower triangular L; b has one column per right-hand side. */
export function solveLower(factor: Matrix, b: Matrix): Matrix {
  const n = factor.rows
  const x: Matrix = { ...b, values: b.values.slice() }
  for (let i = 0; i < n; i += 1) {
    const pivot = factor.values[i * n + i]
    for (let column = 0; column < b.columns; column += 1) {
      let sum = x.values[i * b.columns + column]
      for (let k = 0; k < i; k += 1) sum -= factor.values[i * n + k] * x.values[k * b.columns + column]
      x.values[i * b.columns + column] = sum / pivot
    }
  }
  return x
}

/** Solves L' x = b for a lower triangular L. */
export function solveLowerTransposed(factor: Matrix, b: Matrix): Matrix {
  const n = factor.rows
  const x: Matrix = { ...b, values: b.values.slice() }
  for (let i = n - 1; i >= 0; i -= 1) {
    const pivot = factor.values[i * n + i]
    for (let column = 0; column < b.columns; column += 1) {
      let sum = x.values[i * b.columns + column]
      for (let k = i + 1; k < n; k += 1) sum -= factor.values[k * n + i] * x.values[k * b.columns + column]
      x.values[i * b.columns + column] = sum / pivot
    }
  }
  return x
}

/** Solves (L L') x = b, given the Cholesky factor L. */
export function solveCholesky(factor: Matrix, b: Matrix): Matrix {
  return solveLowerTransposed(factor, solveLower(factor, b))
}

/** Inverse of L L', symmetric to the last digit. */
export function invertCholesky(factor: Matrix): Matrix {
  const n = factor.rows
  const unit = zeros(n, n)
  for (let i = 0; i < n; i += 1) unit.values[i * n + i] = 1
  const inverse = solveCholesky(factor, unit)
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) inverse.values[j * n + i] = inverse.values[i * n + j]
  }
  return inverse
}

/** log |L L'| = 2 sum log L(i, i). */
export function logDeterminant(factor: Matrix): number {
  let sum = 0
  for (let i = 0; i < factor.rows; i += 1) sum += Math.log(factor.values[i * factor.rows + i])
  return 2 * sum
}
