import {
  addScaled,
  identity,
  type Matrix,
  multiply,
  scale,
  trace,
  transpose,
  zeros,
} from '../linear/index.ts'
import { traceOfProduct } from './dense.ts'
import { shrinkage } from './elimination.ts'
import { type Element, firstAt, jetLength, secondAt } from './jets.ts'
import type { GramJets } from './layout.ts'

/** The covariance of a crossed term: the same block of `size` effects for each of its levels, from row `first` on. */
export interface DenseTerm {
  readonly term: number
  readonly first: number
  readonly levels: number
  readonly size: number
}

export interface DenseParameter extends Element {
  readonly block: DenseTerm
}

/** One coefficient of the jet of U'H^-1 U, by dense (z) and kept (k) columns. */
export interface Parts {
  readonly zz: Matrix
  readonly zk: Matrix
  readonly kk: Matrix
}

/** Rows of a first derivative: R = rows z of dA F over the kept columns, NR, N dAzz, and E' times both. */
interface LowerRows {
  readonly r: Matrix
  readonly nr: Matrix
  readonly shrunkZz: Matrix
  readonly erk: Matrix
  readonly erz: Matrix
}

/** As `Elimination`, for one wide block of effects with covariance factor * factor', once. */
export function eliminateDense(
  parts: readonly Parts[],
  factor: Matrix,
  parameters: readonly DenseParameter[],
  below: Float64Array,
  lower: number,
): GramJets {
  const [value] = parts
  const { shrunk, logDeterminant } = shrinkage(factor, value.zz)
  const t = multiply(shrunk, value.zk)
  const e = addScaled(identity(shrunk.rows), multiply(shrunk, value.zz), -1)
  const et = transpose(e)
  const b = multiply(et, value.zk)
  const bzz = multiply(et, value.zz)
  const total = new Float64Array(jetLength(lower + parameters.length))
  total.set(below)
  total[0] += logDeterminant
  const gram: Matrix[] = [addScaled(value.kk, multiply(transpose(value.zk), t), -1)]
  const rows: LowerRows[] = []
  for (let i = 0; i < lower; i += 1) {
    const part = parts[firstAt(i)]
    const r = addScaled(part.zk, multiply(part.zz, t), -1)
    gram[firstAt(i)] = congruence(part, t, r)
    const erz = multiply(et, multiply(part.zz, e))
    rows.push({ r, nr: multiply(shrunk, r), shrunkZz: multiply(shrunk, part.zz), erk: multiply(et, r), erz })
    total[firstAt(i)] += trace(rows[i].shrunkZz)
    for (let j = 0; j <= i; j += 1) {
      const second = parts[secondAt(j, i)]
      const inner = congruence(second, t, addScaled(second.zk, multiply(second.zz, t), -1))
      gram[secondAt(j, i)] = addScaled(inner, symmetric(multiply(transpose(rows[j].r), rows[i].nr)), -1)
      total[secondAt(j, i)] +=
        traceOfProduct(shrunk, second.zz) - traceOfProduct(rows[j].shrunkZz, rows[i].shrunkZz)
    }
  }
  addOwn({ gram, total, rows, b, bzz, lower }, parameters)
  return { logDeterminant: total, gram }
}

interface OwnState {
  readonly gram: Matrix[]
  readonly total: Float64Array
  readonly rows: readonly LowerRows[]
  readonly b: Matrix
  readonly bzz: Matrix
  readonly lower: number
}

/** Derivatives in the elements of the covariance of the block itself. */
function addOwn({ gram, total, rows, b, bzz, lower }: OwnState, parameters: readonly DenseParameter[]): void {
  const bt = transpose(b)
  const moved = parameters.map((parameter) => applyElement(parameter, b))
  const movedZz = parameters.map((parameter) => applyElement(parameter, bzz))
  parameters.forEach((parameter, a) => {
    const own = lower + a
    gram[firstAt(own)] = scale(multiply(bt, moved[a]), -1)
    total[firstAt(own)] += trace(movedZz[a])
    rows.forEach(({ erk, erz }, i) => {
      gram[secondAt(i, own)] = scale(symmetric(multiply(transpose(erk), moved[a])), -1)
      total[secondAt(i, own)] += trace(applyElement(parameter, erz))
    })
    for (let other = 0; other <= a; other += 1) {
      const middle = multiply(bzz, moved[other])
      gram[secondAt(lower + other, own)] = symmetric(multiply(transpose(moved[a]), middle))
      total[secondAt(lower + other, own)] -= traceOfProduct(movedZz[a], movedZz[other])
    }
  })
}

/** F' dA F over the kept columns. */
function congruence(part: Parts, t: Matrix, r: Matrix): Matrix {
  const first = addScaled(part.kk, multiply(transpose(part.zk), t), -1)
  return addScaled(first, multiply(transpose(t), r), -1)
}

/** The derivative of the covariance in one element, times a matrix: rows change place within each level. */
function applyElement({ block, row, column }: DenseParameter, matrix: Matrix): Matrix {
  const result = zeros(matrix.rows, matrix.columns)
  const width = matrix.columns
  for (let level = 0; level < block.levels; level += 1) {
    const start = block.first + level * block.size
    result.values.set(rowOf(matrix, start + column), (start + row) * width)
    result.values.set(rowOf(matrix, start + row), (start + column) * width)
  }
  return result
}

const rowOf = (matrix: Matrix, row: number): Float64Array =>
  matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns)

const symmetric = (a: Matrix): Matrix => addScaled(a, transpose(a))
