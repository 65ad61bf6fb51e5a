import { chainToFactors, factorsOf } from './covariance-map.ts'
import { type Criterion, type Likelihood, profiledCriterion } from './criterion.ts'
import type { GramJets, GramSystem } from './layout.ts'
import { minimise } from './newton.ts'
import type { CovarianceParameter } from './structure.ts'

/** Covariance parameters that minimise the criterion, and the criterion there (derivatives in the elements of G). */
export interface Estimate {
  /** Elements of the Cholesky factors, relative to sigma; lme4's theta with columns scaled. */
  readonly elements: Float64Array
  readonly jets: GramJets
  readonly criterion: Criterion
  readonly converged: boolean
}

/** Standard deviations of the random effects, relative to sigma, from which the search may start. */
const STARTS = [1, 0.3, 0.1, 3]
/** lme4 calls a fit singular where a diagonal element of theta is below this. */
export const SINGULAR = 1e-4
const SUSPECT = 0.02

/** Minimises the criterion. `rows` is the number of rows; standard deviations found to be zero are exactly zero. */
export function estimate(
  system: GramSystem,
  parameters: readonly CovarianceParameter[],
  rows: number,
  kind: Likelihood,
): Estimate {
  const at = (elements: Float64Array): Estimate & { value: number; local: Criterion } => {
    const jets = system.evaluate(factorsOf(parameters, elements))
    const criterion = profiledCriterion(jets, rows, parameters.length, kind)
    return { elements, jets, criterion, converged: true, value: criterion.value, local: criterion }
  }
  const local = (elements: Float64Array) => {
    const here = at(elements)
    const chained = chainToFactors(parameters, elements, here.criterion.gradient, here.criterion.hessian)
    return { ...here, ...chained }
  }
  const diagonal = (sd: number): Float64Array =>
    Float64Array.from(parameters, ({ row, column }) => (row === column ? sd : 0))
  const start = STARTS.map((sd) => at(diagonal(sd))).reduce((best, one) =>
    one.value < best.value ? one : best,
  )
  let found = minimise(local, start.elements)
  const free = parameters.map(() => true)
  for (const k of suspects(parameters, found.point)) {
    const zero = Float64Array.from(found.point, (value, i) => (i === k ? 0 : value))
    const without = minimise(
      local,
      zero,
      free.map((is, i) => is && i !== k),
    )
    if (!staysAtZero(without.local, found.local.value, k, parameters)) continue
    free[k] = false
    found = without
  }
  const elements = withPositiveDiagonal(parameters, found.point)
  return { ...at(elements), converged: found.converged }
}

/** Small standard deviations, which may stand for zero. */
function suspects(parameters: readonly CovarianceParameter[], elements: Float64Array): number[] {
  return parameters.flatMap(({ row, column }, k) =>
    row === column && Math.abs(elements[k]) < SUSPECT ? [k] : [],
  )
}

/** Zero is right if the criterion is no lower elsewhere and, for a term of one effect, would rise with the variance. */
function staysAtZero(
  there: { value: number; criterion: Criterion },
  elsewhere: number,
  k: number,
  parameters: readonly CovarianceParameter[],
): boolean {
  const single = parameters.filter(({ term }) => term === parameters[k].term).length === 1
  const slack = 1e-10 * (1 + Math.abs(elsewhere))
  if (single) return there.criterion.gradient[k] >= 0 && there.value <= elsewhere + slack
  return there.value <= elsewhere + slack
}

function withPositiveDiagonal(
  parameters: readonly CovarianceParameter[],
  elements: Float64Array,
): Float64Array {
  return elements.map((value, k) => {
    const { term, column } = parameters[k]
    const pivot = parameters.findIndex(
      (one) => one.term === term && one.row === column && one.column === column,
    )
    return elements[pivot] < 0 ? 0 - value : value
  })
}
