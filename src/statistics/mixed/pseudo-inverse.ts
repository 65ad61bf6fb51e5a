import { type Matrix, symmetricEigen, zeros } from '../linear/index.ts'
import { matrixOf } from './dense.ts'

/**
 * Moore-Penrose inverse of a symmetric positive semidefinite matrix: eigenvalues up to `tolerance` times the largest
 * count as zero. The matrix is first scaled to a unit diagonal, so that units of measurement do not decide which do.
 */
export function pseudoInverse(symmetric: Matrix, tolerance = 1e-12): Matrix {
  const n = symmetric.rows
  const scale = Float64Array.from({ length: n }, (_, i) => {
    const diagonal = symmetric.values[i * n + i]
    return diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0
  })
  const scaled = matrixOf(n, n, (i, j) => symmetric.values[i * n + j] * scale[i] * scale[j])
  const { values, vectors } = symmetricEigen(scaled)
  const result = zeros(n, n)
  for (let k = 0; k < n; k += 1) {
    if (!(values[k] > tolerance * values[0])) continue
    for (let i = 0; i < n; i += 1) {
      const left = (scale[i] * vectors.values[i * n + k]) / values[k]
      for (let j = 0; j < n; j += 1) result.values[i * n + j] += left * scale[j] * vectors.values[j * n + k]
    }
  }
  return result
}
