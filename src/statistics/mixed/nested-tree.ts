import type { Matrix } from '../linear/index.ts'
import { clusterProducts } from './cross-products.ts'
import { matrixOf } from './dense.ts'
import { packedLength, packedRow } from './elimination.ts'
import { jetLength, lowerElements } from './jets.ts'
import { chooseElimination, type GramJets, type GramSystem, type Layout, layoutOf } from './layout.ts'
import type { OrthogonalModel } from './orthogonal.ts'
import type { Arrangement, RandomTerm } from './structure.ts'

/** Works from the finest clusters up: each level is eliminated within the nodes of the next. */
export class NestedTree implements GramSystem {
  readonly #layout: Layout
  readonly #terms: readonly RandomTerm[]
  readonly #arrangement: Arrangement
  readonly #products: Float64Array
  readonly #size: number

  constructor(model: OrthogonalModel, terms: readonly RandomTerm[], arrangement: Arrangement) {
    const finest = terms[arrangement.chain[0]].factor
    this.#layout = layoutOf(model, terms, arrangement.chain)
    this.#terms = terms
    this.#arrangement = arrangement
    this.#products = clusterProducts(this.#layout.columns, finest.codes, finest.levels.length)
    this.#size = model.q.length + 1
  }

  evaluate(factors: readonly Matrix[]): GramJets {
    const { chain, parents } = this.#arrangement
    const m = this.#layout.columns.length
    let source = this.#products
    let lower = 0
    let logDeterminant: Float64Array = new Float64Array(1)
    chain.forEach((term, link) => {
      const { factor, effects } = this.#terms[term]
      const effectsElimination = chooseElimination(this.#layout.places[term], factors[term], lower, m)
      const before = jetLength(lower) * packedLength(m)
      lower += lowerElements(effects.length).length
      const after = jetLength(lower) * packedLength(m)
      const parent = parents[link]
      const target = new Float64Array(
        (parent ? this.#terms[chain[link + 1]].factor.levels.length : 1) * after,
      )
      for (let node = 0; node < factor.levels.length; node += 1) {
        effectsElimination.add(source, node * before, m, target, parent ? parent[node] * after : 0)
      }
      const own = effectsElimination.logDeterminant
      logDeterminant.forEach((value, k) => {
        own[k] += value
      })
      logDeterminant = own
      source = target
    })
    return { logDeterminant, gram: unpack(source, m, this.#size, jetLength(lower)) }
  }
}

/** The leading `size` rows and columns of each coefficient. */
function unpack(packed: Float64Array, m: number, size: number, coefficients: number): Matrix[] {
  return Array.from({ length: coefficients }, (_, c) =>
    matrixOf(
      size,
      size,
      (i, j) => packed[c * packedLength(m) + packedRow(Math.min(i, j), m) + Math.max(i, j)],
    ),
  )
}
