import { combine, type Matrix, multiply, traceOfProduct, transpose, zeroMatrix } from './dense.ts'
import { shrinkage } from './elimination.ts'
import type { GramJets } from './gram.ts'
import { type Element, firstAt, jetLength, secondAt } from './jets.ts'

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
  const e = combine(-1, multiply(shrunk, value.zz), 1, identityLike(value.zz))
  const et = transpose(e)
  const b = multiply(et, value.zk)
  const bzz = multiply(et, value.zz)
  const total = new Float64Array(jetLength(lower + parameters.length))
  total.set(below)
  total[0] += logDeterminant
  const gram: Matrix[] = [combine(1, value.kk, -1, multiply(transpose(value.zk), t))]
  const rows: LowerRows[] = []
  for (let i = 0; i < lower; i += 1) {
    const part = parts[firstAt(i)]
    const r = combine(1, part.zk, -1, multiply(part.zz, t))
    gram[firstAt(i)] = congruence(part, t, r)
    const erz = multiply(et, multiply(part.zz, e))
    rows.push({ r, nr: multiply(shrunk, r), shrunkZz: multiply(shrunk, part.zz), erk: multiply(et, r), erz })
    total[firstAt(i)] += trace(rows[i].shrunkZz)
    for (let j = 0; j <= i; j += 1) {
      const second = parts[secondAt(j, i)]
      const inner = congruence(second, t, combine(1, second.zk, -1, multiply(second.zz, t)))
      gram[secondAt(j, i)] = combine(1, inner, -1, symmetric(multiply(transpose(rows[j].r), rows[i].nr)))
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
    gram[firstAt(own)] = scale(-1, multiply(bt, moved[a]))
    total[firstAt(own)] += trace(movedZz[a])
    rows.forEach(({ erk, erz }, i) => {
      gram[secondAt(i, own)] = scale(-1, symmetric(multiply(transpose(erk), moved[a])))
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
  const first = combine(1, part.kk, -1, multiply(transpose(part.zk), t))
  return combine(1, first, -1, multiply(transpose(t), r))
}

/** The derivative of the covariance in one element, times a matrix: rows change place within each level. */
function applyElement({ block, row, column }: DenseParameter, matrix: Matrix): Matrix {
  const result = zeroMatrix(matrix.rows, matrix.columns)
  const width = matrix.columns
  for (let level = 0; level < block.levels; level += 1) {
    const start = block.first + level * block.size
    result.data.set(rowOf(matrix, start + column), (start + row) * width)
    result.data.set(rowOf(matrix, start + row), (start + column) * width)
  }
  return result
}

const rowOf = (matrix: Matrix, row: number): Float64Array =>
  matrix.data.subarray(row * matrix.columns, (row + 1) * matrix.columns)

const symmetric = (a: Matrix): Matrix => combine(1, a, 1, transpose(a))

const scale = (factor: number, a: Matrix): Matrix => ({ ...a, data: a.data.map((value) => factor * value) })

function trace(a: Matrix): number {
  let sum = 0
  for (let i = 0; i < a.rows; i += 1) sum += a.data[i * a.columns + i]
  return sum
}

function identityLike(a: Matrix): Matrix {
  const result = zeroMatrix(a.rows, a.rows)
  for (let i = 0; i < a.rows; i += 1) result.data[i * a.rows + i] = 1
  return result
}
