import type { DesignColumn } from './design.ts'
import type { Factor } from './frame.ts'
import { parentLevels } from './grouping.ts'
import type { Element } from './jets.ts'
import { lowerElements } from './jets.ts'

/** A random term on the analysed rows. `scales` are the root mean squares by which its columns were divided. */
export interface RandomTerm {
  readonly name: string
  /** Group as lme4 writes it, e.g. `course:municipality`. */
  readonly label: string
  readonly factor: Factor
  readonly effects: readonly DesignColumn[]
  readonly columns: readonly Float64Array[]
  readonly scales: readonly number[]
}

/** Parameter k of a model is one element of the covariance of one term, in units of the residual variance. */
export interface CovarianceParameter extends Element {
  readonly term: number
}

/**
 * How the random terms lie to each other. `chain` lists term indices, finest first, each nested in the next;
 * `dense` the terms that are not nested (crossed factors), which are worked out as one dense block.
 */
export interface Arrangement {
  readonly chain: readonly number[]
  /** For each link of the chain but the last, the node of the next link each node lies in. */
  readonly parents: readonly Int32Array[]
  readonly dense: readonly number[]
}

/** Nested terms form a chain; if any two cross, only the largest stays there and the others are dense. */
export function arrange(terms: readonly RandomTerm[]): Arrangement {
  const order = terms.map((_, index) => index)
  order.sort((a, b) => terms[b].factor.levels.length - terms[a].factor.levels.length || a - b)
  const parents: Int32Array[] = []
  for (let k = 1; k < order.length; k += 1) {
    const parent = parentLevels(terms[order[k - 1]].factor, terms[order[k]].factor)
    if (!parent) return { chain: order.slice(0, 1), parents: [], dense: order.slice(1) }
    parents.push(parent)
  }
  return { chain: order, parents, dense: [] }
}

/** All covariance parameters in the order in which the derivatives are stored. */
export function covarianceParameters(
  terms: readonly RandomTerm[],
  arrangement: Arrangement,
): CovarianceParameter[] {
  return [...arrangement.chain, ...arrangement.dense].flatMap((term) =>
    lowerElements(terms[term].effects.length).map((element) => ({ ...element, term })),
  )
}
