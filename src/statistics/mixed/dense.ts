import { cholesky, type Matrix, multiply, transpose, zeros } from '../linear/index.ts'

export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => number): Matrix {
  const result = zeros(rows, columns)
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) result.values[i * columns + j] = at(i, j)
  }
  return result
}

/** Trace of a b without forming the product. */
export function traceOfProduct(a: Matrix, b: Matrix): number {
  let sum = 0
  for (let i = 0; i < a.rows; i += 1) {
    for (let j = 0; j < a.columns; j += 1) sum += a.values[i * a.columns + j] * b.values[j * b.columns + i]
  }
  return sum
}

/** left' a right. */
export function bilinear(left: ArrayLike<number>, a: Matrix, right: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.rows; i += 1) {
    let inner = 0
    for (let j = 0; j < a.columns; j += 1) inner += a.values[i * a.columns + j] * right[j]
    sum += left[i] * inner
  }
  return sum
}

/** Inverse and log determinant of a positive definite matrix; undefined where it is not. */
export function invertPositive(a: Matrix): { inverse: Matrix; logDeterminant: number } | undefined {
  const factor = cholesky(a)
  if (!factor) return undefined
  const n = a.rows
  let logDeterminant = 0
  for (let i = 0; i < n; i += 1) logDeterminant += 2 * Math.log(factor.values[i * n + i])
  const half = lowerInverse(factor)
  return { inverse: multiply(transpose(half), half), logDeterminant }
}

/** Inverse of a lower triangular matrix with no zero on its diagonal; skips the zeros above it. */
function lowerInverse(factor: Matrix): Matrix {
  const n = factor.rows
  const l = factor.values
  const inverse = zeros(n, n)
  for (let i = 0; i < n; i += 1) {
    const row = i * n
    for (let k = 0; k < i; k += 1) {
      const weight = l[row + k]
      if (weight === 0) continue
      for (let j = 0; j <= k; j += 1) inverse.values[row + j] -= weight * inverse.values[k * n + j]
    }
    for (let j = 0; j < i; j += 1) inverse.values[row + j] /= l[row + i]
    inverse.values[row + i] = 1 / l[row + i]
  }
  return inverse
}
