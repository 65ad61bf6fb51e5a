import { type Matrix, zeros } from '../linear/index.ts'
import { type LevelColumns, type WideCluster, wideClusterProducts } from './cross-products.ts'
import { type DenseTerm, eliminateDense, type Parts } from './dense-elimination.ts'
import { packedLength, packedRow } from './elimination.ts'
import { jetLength, lowerElements } from './jets.ts'
import { chooseElimination, type GramJets, type GramSystem, type Layout, layoutOf } from './layout.ts'
import type { OrthogonalModel } from './orthogonal.ts'
import type { Arrangement, RandomTerm } from './structure.ts'

/** Crossed factors: the largest is eliminated cluster by cluster, the effects of the others as one dense block. */
export class CrossedBlock implements GramSystem {
  readonly layout: Layout
  readonly #terms: readonly RandomTerm[]
  readonly #first: number
  readonly blocks: readonly DenseTerm[]
  readonly clusters: readonly WideCluster[]
  readonly #kept: number
  readonly #width: number

  constructor(model: OrthogonalModel, terms: readonly RandomTerm[], arrangement: Arrangement) {
    this.layout = layoutOf(model, terms, arrangement.chain)
    this.#terms = terms
    this.#first = arrangement.chain[0]
    this.#kept = model.q.length + 1
    const base = this.layout.columns.length
    let next = base
    this.blocks = arrangement.dense.map((term) => {
      const block = {
        term,
        first: next - base,
        levels: terms[term].factor.levels.length,
        size: terms[term].effects.length,
      }
      next += block.levels * block.size
      return block
    })
    this.#width = next - base
    const levels = this.blocks.flatMap((block) => levelColumns(terms[block.term], base + block.first))
    const { codes, levels: names } = terms[this.#first].factor
    this.clusters = wideClusterProducts(this.layout.columns, levels, codes, names.length)
  }

  evaluate(factors: readonly Matrix[]): GramJets {
    const { parts, logDeterminant, lower } = this.eliminateClusters(factors)
    const parameters = this.blocks.flatMap((block) =>
      lowerElements(block.size).map((one) => ({ ...one, block })),
    )
    return eliminateDense(parts, this.denseFactor(factors), parameters, logDeterminant, lower)
  }

  /** Cholesky factor of the covariance of the dense effects. */
  denseFactor(factors: readonly Matrix[]): Matrix {
    const factor = zeros(this.#width, this.#width)
    for (const block of this.blocks) fillBlocks(factor, block, factors[block.term])
    return factor
  }

  /** The value and derivatives of U'H^-1 U once the largest factor is eliminated. */
  eliminateClusters(factors: readonly Matrix[]): {
    parts: Parts[]
    logDeterminant: Float64Array
    lower: number
  } {
    const lower = lowerElements(this.#terms[this.#first].effects.length).length
    const most = this.clusters.reduce((largest, cluster) => Math.max(largest, cluster.columns.length), 0)
    const effects = chooseElimination(this.layout.places[this.#first], factors[this.#first], 0, most)
    const [w, k] = [this.#width, this.#kept]
    const parts = Array.from({ length: jetLength(lower) }, () => ({
      zz: zeros(w, w),
      zk: zeros(w, k),
      kk: zeros(k, k),
    }))
    for (const { columns, products } of this.clusters) {
      const target = new Float64Array(jetLength(lower) * packedLength(columns.length))
      effects.add(products, 0, columns.length, target, 0)
      parts.forEach((part, c) => {
        scatter(part, target, c * packedLength(columns.length), columns, this.layout.columns.length)
      })
    }
    return { parts, logDeterminant: effects.logDeterminant, lower }
  }
}

function levelColumns(term: RandomTerm, first: number): LevelColumns[] {
  const codes = term.factor.codes.map((code) => code * term.effects.length)
  return term.columns.map((values, k) => ({ first: first + k, codes, values }))
}

function fillBlocks(covariance: Matrix, block: DenseTerm, factor: Matrix): void {
  for (let level = 0; level < block.levels; level += 1) {
    const start = block.first + level * block.size
    for (let i = 0; i < block.size; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        covariance.values[(start + i) * covariance.columns + start + j] = factor.values[i * block.size + j]
      }
    }
  }
}

function scatter(part: Parts, packed: Float64Array, at: number, columns: Int32Array, base: number): void {
  const m = columns.length
  const kept = part.kk.rows
  for (let i = 0; i < m; i += 1) {
    for (let j = 0; j < m; j += 1) {
      const value = packed[at + packedRow(Math.min(i, j), m) + Math.max(i, j)]
      const [row, column] = [columns[i] - base, columns[j] - base]
      if (row >= 0 && column >= 0) part.zz.values[row * part.zz.columns + column] += value
      else if (row >= 0 && columns[j] < kept) part.zk.values[row * kept + columns[j]] += value
      else if (columns[i] < kept && columns[j] < kept) part.kk.values[columns[i] * kept + columns[j]] += value
    }
  }
}
