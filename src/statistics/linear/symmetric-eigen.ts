import { identity, type Matrix, zeros } from './matrix.ts'

/** Eigenvalues in falling order, and the eigenvectors as columns in the same order. */
export interface SymmetricEigen {
  readonly values: Float64Array
  readonly vectors: Matrix
}

const MAXIMUM_SWEEPS = 60

/** Sum of squares above the diagonal. */
function offDiagonal(a: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) sum += a[i * n + j] ** 2
  return sum
}

/** One Jacobi rotation that makes element (p, q) zero. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]
  if (apq === 0) return
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (let k = 0; k < n; k += 1) {
    const kp = a[k * n + p]
    const kq = a[k * n + q]
    a[k * n + p] = c * kp - s * kq
    a[k * n + q] = s * kp + c * kq
  }
  for (let k = 0; k < n; k += 1) {
    const pk = a[p * n + k]
    const qk = a[q * n + k]
    a[p * n + k] = c * pk - s * qk
    a[q * n + k] = s * pk + c * qk
    const vp = v[k * n + p]
    const vq = v[k * n + q]
    v[k * n + p] = c * vp - s * vq
    v[k * n + q] = s * vp + c * vq
  }
  a[p * n + q] = 0
  a[q * n + p] = 0
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi rotations (Golub and Van Loan, 8.5).
 * Accurate to about 1e-15 of the largest eigenvalue; the time grows with the third power of the size, so meant for
 * sizes up to a few hundred.
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const n = matrix.rows
  if (n !== matrix.columns) throw new RangeError('eigenvalues need a square matrix')
  const a = matrix.values.slice()
  const v = identity(n).values
  const total = a.reduce((sum, value) => sum + value * value, 0)
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS && offDiagonal(a, n) > 1e-34 * total; sweep += 1) {
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, n, p, q)
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i])
  const vectors = zeros(n, n)
  order.forEach((from, to) => {
    for (let k = 0; k < n; k += 1) vectors.values[k * n + to] = v[k * n + from]
  })
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors }
}

/**
 * matrix^power through the eigenvalues, for a symmetric positive semi-definite matrix; eigenvalues at or below
 * `tolerance` are left out, so that -1 gives the Moore-Penrose inverse and -1/2 its symmetric square root.
 */
export function symmetricPower(matrix: Matrix, power: number, tolerance = 1e-12): Matrix {
  const { values, vectors } = symmetricEigen(matrix)
  const n = matrix.rows
  const result = zeros(n, n)
  values.forEach((value, k) => {
    if (!(value > tolerance)) return
    const weight = value ** power
    for (let i = 0; i < n; i += 1) {
      const scaled = weight * vectors.values[i * n + k]
      for (let j = 0; j < n; j += 1) result.values[i * n + j] += scaled * vectors.values[j * n + k]
    }
  })
  return result
}
