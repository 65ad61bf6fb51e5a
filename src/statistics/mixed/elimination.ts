import { type Matrix, multiply, transpose } from '../linear/index.ts'
import { invertPositive } from './dense.ts'

/**
 * Adds a random effect to a cluster. Before, the cluster has H^-1 and A = U'H^-1 U (packed upper triangle, as a jet in
 * K parameters), where columns `z` of U are the design Z of the effect. After, H + Z G Z' takes the place of H and the
 * elements of G are K .. K+k-1 of the parameters. With N = (I + G Azz)^-1 G, E = I - N Azz, T = N Az, B = E'Az:
 *
 *   A+ = A - Az'T                          log|H+| = log|H| + log|I + G Azz|
 *   dA+ / dG = -B' dG B                    d log|H+| / dG = tr(B_zz dG)
 *   dA+ / dA = F' dA F,  F = I - e_z T     d log|H+| / dA = tr(N dAzz)
 *
 * and the second derivatives follow by differentiating once more. Source: the Woodbury identity (Searle, Casella and
 * McCulloch 1992, appendix M). Nothing here divides by G, so a variance of zero is no special case.
 */
export interface Elimination {
  /** Adds the jet of A+ to `target`. `columns` is the number of columns of U in this cluster. */
  add(source: Float64Array, at: number, columns: number, target: Float64Array, targetAt: number): void
  /** The jet of the sum over all clusters of log|I + G Azz|. */
  readonly logDeterminant: Float64Array
}

/** Start of row i of the packed upper triangle of an m x m matrix: element (i, j), i <= j, is at start + j. */
export const packedRow = (i: number, m: number): number => (i * (2 * m - i - 1)) / 2

export const packedLength = (m: number): number => (m * (m + 1)) / 2

/** (I + G A)^-1 G for G = factor * factor', positive semidefinite, and log|I + G A|. */
export function shrinkage(factor: Matrix, a: Matrix): { shrunk: Matrix; logDeterminant: number } {
  const inner = multiply(transpose(factor), multiply(a, factor))
  for (let i = 0; i < inner.rows; i += 1) inner.values[i * inner.rows + i] += 1
  const inverted = invertPositive(inner)
  if (!inverted) throw new RangeError('the covariance of the random effects is not finite')
  const shrunk = multiply(factor, multiply(inverted.inverse, transpose(factor)))
  return { shrunk, logDeterminant: inverted.logDeterminant }
}

/** The commonest case written out: one effect per cluster and nothing below it. */
export class ScalarElimination implements Elimination {
  readonly logDeterminant = new Float64Array(3)
  readonly #z: number
  readonly #variance: number

  constructor(z: number, variance: number) {
    this.#z = z
    this.#variance = variance
  }

  add(source: Float64Array, at: number, m: number, target: Float64Array, targetAt: number): void {
    const z = this.#z
    const variance = this.#variance
    const length = packedLength(m)
    const weight = source[at + packedRow(z, m) + z]
    const shrink = 1 / (1 + variance * weight)
    const own = weight * shrink
    let k = 0
    for (let i = 0; i < m; i += 1) {
      const left = source[at + (i < z ? packedRow(i, m) + z : packedRow(z, m) + i)] * shrink
      for (let j = i; j < m; j += 1) {
        const product = left * source[at + (j < z ? packedRow(j, m) + z : packedRow(z, m) + j)]
        target[targetAt + k] += source[at + k] - variance * product
        target[targetAt + length + k] -= product * shrink
        target[targetAt + 2 * length + k] += 2 * product * shrink * own
        k += 1
      }
    }
    this.logDeterminant[0] += Math.log1p(variance * weight)
    this.logDeterminant[1] += own
    this.logDeterminant[2] -= own * own
  }
}
