import type { Matrix } from '../linear/index.ts'
import { BlockElimination } from './block-elimination.ts'
import { type Elimination, ScalarElimination } from './elimination.ts'
import type { OrthogonalModel } from './orthogonal.ts'
import type { RandomTerm } from './structure.ts'

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

/** The fastest way to add the effects in columns `places` where `lower` parameters are already in. */
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
