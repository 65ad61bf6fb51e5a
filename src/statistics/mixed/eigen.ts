import { identityMatrix, type Matrix, matrixOf, zeroMatrix } from './dense.ts'

/** Eigenvalues (unsorted) and the matrix whose columns are the eigenvectors. */
export interface Eigen {
  readonly values: Float64Array
  readonly vectors: Matrix
}

/**
 * Eigen decomposition of a small symmetric matrix by cyclic Jacobi rotations.
 * Source: Golub and Van Loan, Matrix Computations, 8.5. Accurate to about 1e-15 of the largest eigenvalue.
 */
export function symmetricEigen(symmetric: Matrix): Eigen {
  const n = symmetric.rows
  const a = Float64Array.from(symmetric.data)
  const vectors = identityMatrix(n)
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let rotated = false
    for (let p = 0; p < n - 1; p += 1) {
      for (let q = p + 1; q < n; q += 1) rotated = rotate(a, vectors.data, n, p, q) || rotated
    }
    if (!rotated) break
  }
  return { values: Float64Array.from({ length: n }, (_, i) => a[i * n + i]), vectors }
}

/** One rotation that makes element (p, q) zero; false where it is zero already. */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): boolean {
  const off = a[p * n + q]
  if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(a[p * n + p] * a[q * n + q])) || off === 0) return false
  const tau = (a[q * n + q] - a[p * n + p]) / (2 * off)
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau))
  const c = 1 / Math.hypot(1, t)
  const s = t * c
  for (let k = 0; k < n; k += 1) turn(a, k * n + p, k * n + q, c, s)
  for (let k = 0; k < n; k += 1) turn(a, p * n + k, q * n + k, c, s)
  for (let k = 0; k < n; k += 1) turn(vectors, k * n + p, k * n + q, c, s)
  a[p * n + q] = 0
  a[q * n + p] = 0
  return true
}

function turn(values: Float64Array, first: number, second: number, c: number, s: number): void {
  const x = values[first]
  const y = values[second]
  values[first] = c * x - s * y
  values[second] = s * x + c * y
}

/**
 * Moore-Penrose inverse of a symmetric positive semidefinite matrix: eigenvalues up to `tolerance` times the largest
 * count as zero. The matrix is first scaled to a unit diagonal, so that units of measurement do not decide which do.
 */
export function pseudoInverse(symmetric: Matrix, tolerance: number): Matrix {
  const n = symmetric.rows
  const scale = Float64Array.from({ length: n }, (_, i) => {
    const diagonal = symmetric.data[i * n + i]
    return diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0
  })
  const scaled = matrixOf(n, n, (i, j) => symmetric.data[i * n + j] * scale[i] * scale[j])
  const { values, vectors } = symmetricEigen(scaled)
  const limit = tolerance * Math.max(...values.map(Math.abs), 0)
  const result = zeroMatrix(n, n)
  for (let k = 0; k < n; k += 1) {
    if (!(values[k] > limit)) continue
    for (let i = 0; i < n; i += 1) {
      const left = (scale[i] * vectors.data[i * n + k]) / values[k]
      for (let j = 0; j < n; j += 1) result.data[i * n + j] += left * scale[j] * vectors.data[j * n + k]
    }
  }
  return result
}
