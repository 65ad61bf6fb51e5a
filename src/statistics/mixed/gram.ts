import type { Matrix } from '../linear/index.ts'
import { BlockElimination } from './block-elimination.ts'
import { clusterProducts } from './cross-products.ts'
import { CrossedBlock } from './crossed-block.ts'
import { matrixOf } from './dense.ts'
import { type Elimination, packedLength, packedRow, ScalarElimination } from './elimination.ts'
import { jetLength, lowerElements } from './jets.ts'
import type { OrthogonalModel } from './orthogonal.ts'
import type { Arrangement, RandomTerm } from './structure.ts'

/**
 * With the covariance of the data written as sigma^2 H: log|H| and [Q r]'H^-1[Q r] as jets in the covariance
 * parameters. Everything a linear mixed model needs follows from these (see `criterion.ts` and `kenward-roger.ts`).
 */
export interface GramJets {
  readonly logDeterminant: Float64Array
  /** One (p + 1) x (p + 1) matrix for each coefficient of the jet. */
  readonly gram: readonly Matrix[]
}

export interface GramSystem {
  /** `factors[t]` is the Cholesky factor of the covariance of term t, divided by sigma. */
  evaluate(factors: readonly Matrix[]): GramJets
}

/** Columns U = [Q, r, distinct columns of the nested random terms], and where each term finds its own. */
export interface Layout {
  readonly columns: readonly Float64Array[]
  readonly places: readonly (readonly number[])[]
}

export function layoutOf(
  model: OrthogonalModel,
  terms: readonly RandomTerm[],
  nested: readonly number[],
): Layout {
  const columns = [...model.q, model.residual]
  const known = new Map<string, number>()
  const places = terms.map((term, index) => {
    if (!nested.includes(index)) return []
    return term.effects.map((effect, k) => {
      const place = known.get(effect.name) ?? columns.length
      if (place === columns.length) columns.push(term.columns[k])
      known.set(effect.name, place)
      return place
    })
  })
  return { columns, places }
}

/** Forms the sums over the rows once; `evaluate` then takes time linear in the number of clusters. */
export function gramSystem(
  model: OrthogonalModel,
  terms: readonly RandomTerm[],
  arrangement: Arrangement,
): GramSystem {
  return arrangement.dense.length > 0
    ? new CrossedBlock(model, terms, arrangement)
    : new NestedTree(model, terms, arrangement)
}

/** Works from the finest clusters up: each level is eliminated within the nodes of the next. */
class NestedTree implements GramSystem {
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

export function chooseElimination(
  places: readonly number[],
  factor: Matrix,
  lower: number,
  most: number,
): Elimination {
  return lower === 0 && places.length === 1
    ? new ScalarElimination(places[0], factor.values[0] * factor.values[0])
    : new BlockElimination(places, factor, lower, most)
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
