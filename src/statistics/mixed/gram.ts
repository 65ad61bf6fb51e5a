import { CrossedBlock } from './crossed-block.ts'
import type { GramSystem } from './layout.ts'
import { NestedTree } from './nested-tree.ts'
import type { OrthogonalModel } from './orthogonal.ts'
import type { Arrangement, RandomTerm } from './structure.ts'

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
