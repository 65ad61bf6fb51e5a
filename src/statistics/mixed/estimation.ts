import { chainToFactors, factorsOf } from './covariance-map.ts'
import { type Criterion, type Likelihood, profiledCriterion } from './criterion.ts'
import type { GramJets, GramSystem } from './layout.ts'
import { type Local, type Minimum, minimise } from './newton.ts'
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
const STARTS = [1, 0.3, 0.1, 4]
/** The criterion can have several minima in small studies; there the search starts from the best few combinations. */
const MOST_COMBINATIONS = 64
const SMALL_STUDY = 5000
const SEARCHES = 3

/** lme4 calls a fit singular where a diagonal element of theta is below this. */
export const SINGULAR = 1e-4
const SUSPECT = 0.02

interface Place extends Local {
  readonly elements: Float64Array
  readonly jets: GramJets
  readonly criterion: Criterion
}

/** Minimises the criterion. `rows` is the number of rows; standard deviations found to be zero are exactly zero. */
export function estimate(
  system: GramSystem,
  parameters: readonly CovarianceParameter[],
  rows: number,
  kind: Likelihood,
): Estimate {
  const at = (elements: Float64Array): Place => {
    const jets = system.evaluate(factorsOf(parameters, elements))
    const criterion = profiledCriterion(jets, rows, parameters.length, kind)
    const chained = chainToFactors(parameters, elements, criterion.gradient, criterion.hessian)
    return { elements, jets, criterion, value: criterion.value, ...chained }
  }
  const starts = startingPoints(parameters, rows <= SMALL_STUDY)
    .map(at)
    .sort((one, other) => one.value - other.value)
    .slice(0, rows <= SMALL_STUDY ? SEARCHES : 1)
  const found = starts
    .map(({ elements }) => minimise(at, elements))
    .reduce((best, one) => (isBetter(one, best) ? one : best))
  const settled = settleZeros(at, parameters, found)
  return { ...at(withPositiveDiagonal(parameters, settled.point)), converged: settled.converged }
}

/** The same standard deviation for all terms, or (thorough) all combinations where these are few. */
function startingPoints(parameters: readonly CovarianceParameter[], thorough: boolean): Float64Array[] {
  const terms = [...new Set(parameters.map(({ term }) => term))]
  const all = thorough && STARTS.length ** terms.length <= MOST_COMBINATIONS
  let combinations: readonly (readonly number[])[] = [[]]
  for (const _ of terms) {
    combinations = combinations.flatMap((chosen) =>
      STARTS.filter((sd) => all || chosen.every((other) => other === sd)).map((sd) => [...chosen, sd]),
    )
  }
  return combinations.map((sds) =>
    Float64Array.from(parameters, ({ term, row, column }) => (row === column ? sds[terms.indexOf(term)] : 0)),
  )
}

/** Makes standard deviations zero that are so small that they may stand for zero, where zero is right. */
function settleZeros(
  at: (elements: Float64Array) => Place,
  parameters: readonly CovarianceParameter[],
  start: Minimum<Place>,
): Minimum<Place> {
  let found = start
  const free = parameters.map(() => true)
  for (const k of suspects(parameters, found.point)) {
    const zero = found.point.map((value, i) => (i === k ? 0 : value))
    const others = free.map((is, i) => is && i !== k)
    const without = minimise(at, zero, others)
    if (!staysAtZero(without.local, found.local.value, k, parameters)) continue
    free[k] = false
    found = without
  }
  return found
}

/** A true minimum goes before a search that ran away: with few rows per effect the likelihood can be unbounded. */
function isBetter(one: Minimum<Place>, best: Minimum<Place>): boolean {
  if (one.converged !== best.converged) return one.converged
  return one.local.value < best.local.value - rounding(best.local.value)
}

const rounding = (value: number): number => 1e-10 * (1 + Math.abs(value))

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
  const slack = rounding(elsewhere)
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
