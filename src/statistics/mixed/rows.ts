import type { Matrix } from '../linear/index.ts'
import { packedRow } from './elimination.ts'

// Rows of width m, one after the other: rows z of a matrix of which the upper triangle is packed.

/** Loads rows z, and of these columns z. */
export function loadRows(
  m: number,
  z: readonly number[],
  source: Float64Array,
  at: number,
  into: Float64Array,
  square: Matrix,
): void {
  z.forEach((row, a) => {
    for (let j = 0; j < m; j += 1) {
      into[a * m + j] = source[at + (j < row ? packedRow(j, m) + row : packedRow(row, m) + j)]
    }
  })
  pickColumns(m, z, into, square)
}

/** Columns z of rows. */
export function pickColumns(m: number, z: readonly number[], from: Float64Array, square: Matrix): void {
  const d = z.length
  for (let a = 0; a < d; a += 1) {
    for (let b = 0; b < d; b += 1) square.values[a * d + b] = from[a * m + z[b]]
  }
}

/** into = start + sign * small * rows; no start counts as zero. */
export function combineRows(
  m: number,
  start: Float64Array | undefined,
  sign: number,
  small: Matrix,
  rows: Float64Array,
  into: Float64Array,
): void {
  const d = small.rows
  for (let a = 0; a < d; a += 1) {
    for (let j = 0; j < m; j += 1) {
      let sum = 0
      for (let b = 0; b < d; b += 1) sum += small.values[a * d + b] * rows[b * m + j]
      into[a * m + j] = (start ? start[a * m + j] : 0) + sign * sum
    }
  }
}

/** Which rows to multiply: row `left + k` of one with row `right + k` of the other, for k below `count`. */
export interface RowPairs {
  readonly left: number
  readonly right: number
  readonly count: number
}

/** Adds factor * (left'right + right'left) to the packed triangle at place `at`. */
export function addPairs(
  m: number,
  target: Float64Array,
  at: number,
  factor: number,
  left: Float64Array,
  right: Float64Array,
  pairs: RowPairs,
): void {
  const [l, r] = [pairs.left * m, pairs.right * m]
  let k = at
  for (let i = 0; i < m; i += 1) {
    for (let j = i; j < m; j += 1) {
      let sum = 0
      for (let a = 0; a < pairs.count * m; a += m) {
        sum += left[l + a + i] * right[r + a + j] + left[l + a + j] * right[r + a + i]
      }
      target[k] += factor * sum
      k += 1
    }
  }
}
