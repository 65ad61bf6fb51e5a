import { addScaled, type Matrix, multiply, multiplyVector, transpose, zeros } from '../linear/index.ts'
import { matrixOf } from './dense.ts'
import { packedRow, shrinkage } from './elimination.ts'

/** Conditional mean and covariance (divided by sigma^2) of some random effects, given the data. */
export interface Posterior {
  readonly mean: Float64Array
  readonly covariance: Matrix
}

export const NOTHING_ABOVE: Posterior = { mean: new Float64Array(0), covariance: zeros(0, 0) }

/** A cluster before its own effects are added: U'H^-1 U, packed, from place `at` on. */
export interface ClusterProducts {
  readonly packed: Float64Array
  readonly at: number
  readonly columns: number
}

/**
 * The effects `z` of a cluster, given the effects above it (columns `above` of U, with their posterior): with N as in
 * `Elimination` and w = r - Q b the residual of the fixed effects,
 *   mean = N (Azw - Aza mean(above)),   covariance = N + K C(above) K',   K = N Aza.
 * Returns the own effects first, then those above, jointly. Source: Henderson 1975, Biometrics 31:423.
 */
export function posteriorOf(
  { packed, at, columns: m }: ClusterProducts,
  z: readonly number[],
  factor: Matrix,
  coefficients: Float64Array,
  above: readonly number[],
  known: Posterior,
): Posterior {
  const element = (i: number, j: number): number => packed[at + packedRow(Math.min(i, j), m) + Math.max(i, j)]
  const p = coefficients.length
  const { shrunk } = shrinkage(
    factor,
    matrixOf(z.length, z.length, (i, j) => element(z[i], z[j])),
  )
  const towards = matrixOf(z.length, above.length, (i, j) => element(z[i], above[j]))
  const pulled = multiplyVector(towards, known.mean)
  const residual = Float64Array.from(z, (place, i) =>
    coefficients.reduce((sum, b, j) => sum - b * element(place, j), element(place, p) - pulled[i]),
  )
  return joined(multiplyVector(shrunk, residual), shrunk, multiply(shrunk, towards), known)
}

/** Own effects with mean and conditional covariance, and slope -K on those above. */
function joined(mean: Float64Array, own: Matrix, k: Matrix, known: Posterior): Posterior {
  const spread = multiply(k, known.covariance)
  const covariance = addScaled(own, multiply(spread, transpose(k)))
  const [d, s] = [mean.length, known.mean.length]
  const all = matrixOf(d + s, d + s, (i, j) => {
    if (i < d && j < d) return covariance.values[i * d + j]
    if (i >= d && j >= d) return known.covariance.values[(i - d) * s + (j - d)]
    return -spread.values[Math.min(i, j) * s + Math.max(i, j) - d]
  })
  return { mean: Float64Array.from([...mean, ...known.mean]), covariance: all }
}
