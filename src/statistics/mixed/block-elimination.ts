import { type Matrix, multiply, zeros } from '../linear/index.ts'
import { traceOfProduct } from './dense.ts'
import { type Elimination, packedLength, shrinkage } from './elimination.ts'
import { type Element, firstAt, jetLength, lowerElements, secondAt } from './jets.ts'
import { addPairs, combineRows, loadRows, pickColumns } from './rows.ts'

/** Rows z of a derivative of A: R = rows z of dA F, N R, and E'R; and the derivative of Azz. */
interface Rows {
  readonly r: Float64Array
  readonly nr: Float64Array
  readonly er: Float64Array
  readonly zz: Matrix
}

/** Several effects per cluster, or effects on top of others. For the formulas see `Elimination`. */
export class BlockElimination implements Elimination {
  readonly logDeterminant: Float64Array
  readonly #z: readonly number[]
  readonly #factor: Matrix
  readonly #lower: number
  readonly #elements: readonly Element[]
  #m = 0
  #length = 0
  #shrunk: Matrix
  readonly #azz: Matrix
  readonly #bzz: Matrix
  readonly #a: Float64Array
  readonly #t: Float64Array
  readonly #b: Float64Array
  readonly #rows: readonly Rows[]
  readonly #second: Rows

  /** `lower` counts the parameters of A, `most` its columns in the widest cluster. */
  constructor(z: readonly number[], factor: Matrix, lower: number, most: number) {
    const wide = (): Float64Array => new Float64Array(z.length * most)
    const rows = (): Rows => ({ r: wide(), nr: wide(), er: wide(), zz: zeros(z.length, z.length) })
    this.#z = z
    this.#factor = factor
    this.#lower = lower
    this.#elements = lowerElements(z.length)
    this.#shrunk = factor
    this.#azz = zeros(z.length, z.length)
    this.#bzz = zeros(z.length, z.length)
    this.#a = wide()
    this.#t = wide()
    this.#b = wide()
    this.#rows = Array.from({ length: lower }, rows)
    this.#second = rows()
    this.logDeterminant = new Float64Array(jetLength(lower + this.#elements.length))
  }

  add(source: Float64Array, at: number, m: number, target: Float64Array, targetAt: number): void {
    this.#m = m
    this.#length = packedLength(m)
    this.#prepare(source, at)
    this.#addProduct(source, at, target, targetAt)
    for (let i = 0; i < this.#lower; i += 1) {
      const place = firstAt(i) * this.#length
      this.#congruence(source, at + place, target, targetAt + place, this.#rows[i])
      this.logDeterminant[firstAt(i)] += traceOfProduct(this.#shrunk, this.#rows[i].zz)
      this.#finishRows(this.#rows[i])
      for (let j = 0; j <= i; j += 1) this.#addSecond(source, at, target, targetAt, j, i)
    }
    for (let a = 0; a < this.#elements.length; a += 1) this.#addOwn(target, targetAt, a)
  }

  #prepare(source: Float64Array, at: number): void {
    loadRows(this.#m, this.#z, source, at, this.#a, this.#azz)
    const { shrunk, logDeterminant } = shrinkage(this.#factor, this.#azz)
    this.#shrunk = shrunk
    this.logDeterminant[0] += logDeterminant
    combineRows(this.#m, undefined, 1, shrunk, this.#a, this.#t)
    combineRows(this.#m, this.#a, -1, this.#azz, this.#t, this.#b)
    pickColumns(this.#m, this.#z, this.#b, this.#bzz)
  }

  #addProduct(source: Float64Array, at: number, target: Float64Array, targetAt: number): void {
    const m = this.#m
    let k = 0
    for (let i = 0; i < m; i += 1) {
      for (let j = i; j < m; j += 1) {
        let sum = source[at + k]
        for (let a = 0; a < this.#z.length; a += 1) sum -= this.#a[a * m + i] * this.#t[a * m + j]
        target[targetAt + k] += sum
        k += 1
      }
    }
  }

  /** Adds F' dA F = dA - dAz'T - T'R with R = dAz - dAzz T, which is kept. */
  #congruence(source: Float64Array, at: number, target: Float64Array, targetAt: number, rows: Rows): void {
    const m = this.#m
    const t = this.#t
    loadRows(this.#m, this.#z, source, at, rows.nr, rows.zz)
    combineRows(this.#m, rows.nr, -1, rows.zz, t, rows.r)
    let k = 0
    for (let i = 0; i < m; i += 1) {
      for (let j = i; j < m; j += 1) {
        let sum = source[at + k]
        for (let a = 0; a < this.#z.length; a += 1) {
          sum -= rows.nr[a * m + i] * t[a * m + j] + t[a * m + i] * rows.r[a * m + j]
        }
        target[targetAt + k] += sum
        k += 1
      }
    }
  }

  #finishRows(rows: Rows): void {
    combineRows(this.#m, undefined, 1, this.#shrunk, rows.r, rows.nr)
    combineRows(this.#m, rows.r, -1, this.#azz, rows.nr, rows.er)
  }

  #addSecond(
    source: Float64Array,
    at: number,
    target: Float64Array,
    targetAt: number,
    i: number,
    j: number,
  ): void {
    const place = secondAt(i, j) * this.#length
    const [first, second] = [this.#rows[i], this.#rows[j]]
    this.#congruence(source, at + place, target, targetAt + place, this.#second)
    addPairs(this.#m, target, targetAt + place, -1, first.r, second.nr, {
      left: 0,
      right: 0,
      count: this.#z.length,
    })
    const product = multiply(this.#shrunk, first.zz)
    this.logDeterminant[secondAt(i, j)] +=
      traceOfProduct(this.#shrunk, this.#second.zz) -
      traceOfProduct(product, multiply(this.#shrunk, second.zz))
  }

  /** Derivatives in element a of G: once, with each parameter below, and with each element up to itself. */
  #addOwn(target: Float64Array, targetAt: number, a: number): void {
    const { row, column } = this.#elements[a]
    const weight = row === column ? 0.5 : 1
    const d = this.#z.length
    const own = this.#lower + a
    addPairs(this.#m, target, targetAt + firstAt(own) * this.#length, -weight, this.#b, this.#b, {
      left: row,
      right: column,
      count: 1,
    })
    this.logDeterminant[firstAt(own)] += 2 * weight * this.#bzz.values[row * d + column]
    for (let i = 0; i < this.#lower; i += 1) {
      const { er } = this.#rows[i]
      const place = targetAt + secondAt(i, own) * this.#length
      addPairs(this.#m, target, place, -weight, er, this.#b, { left: row, right: column, count: 1 })
      addPairs(this.#m, target, place, -weight, er, this.#b, { left: column, right: row, count: 1 })
      this.logDeterminant[secondAt(i, own)] += 2 * weight * er[row * this.#m + this.#z[column]]
    }
    for (let other = 0; other <= a; other += 1) this.#addOwnSecond(target, targetAt, other, a)
  }

  /** B' (dG1 Bzz dG2 + dG2 Bzz dG1) B, each dG with one or two nonzero elements. */
  #addOwnSecond(target: Float64Array, targetAt: number, first: number, second: number): void {
    const d = this.#z.length
    const at = secondAt(this.#lower + first, this.#lower + second)
    const [p, q] = [this.#elements[first], this.#elements[second]]
    const weight = (p.row === p.column ? 0.5 : 1) * (q.row === q.column ? 0.5 : 1)
    for (const [u, v] of [
      [p.row, p.column],
      [p.column, p.row],
    ]) {
      for (const [x, y] of [
        [q.row, q.column],
        [q.column, q.row],
      ]) {
        const middle = weight * this.#bzz.values[v * d + x]
        addPairs(this.#m, target, targetAt + at * this.#length, middle, this.#b, this.#b, {
          left: u,
          right: y,
          count: 1,
        })
        this.logDeterminant[at] -= weight * this.#bzz.values[v * d + x] * this.#bzz.values[y * d + u]
      }
    }
  }
}
