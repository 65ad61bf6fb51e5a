import { chiSquared } from '../distributions/index.ts'
import { findRoot } from '../numeric/root.ts'
import { type Interval, sum } from '../summary/moments.ts'

/** One unit: its effect and the squared standard error of it, above 0. */
export interface MetaUnit {
  readonly effect: number
  readonly variance: number
}

/** Sums over the units at one value of the variance between units. */
export interface WeightedSums {
  readonly weights: readonly number[]
  readonly total: number
  readonly estimate: number
  /** sum w (y - estimate)^2. */
  readonly q: number
}

/** Inverse-variance weights 1 / (v + tau2) and what follows from them. */
export function weightedSums(units: readonly MetaUnit[], tau2: number): WeightedSums {
  const weights = units.map((unit) => 1 / (unit.variance + tau2))
  const total = sum(weights)
  const estimate = sum(units.map((unit, index) => weights[index] * unit.effect)) / total
  const q = sum(units.map((unit, index) => weights[index] * (unit.effect - estimate) ** 2))
  return { weights, total, estimate, q }
}

/** For each value the sum of all others; without cancellation also where one value outweighs the rest. */
export function sumsOfOthers(values: readonly number[]): number[] {
  const total = sum(values)
  const largest = values.indexOf(Math.max(...values))
  return values.map((value, index) =>
    index === largest ? sum(values.filter((_, other) => other !== largest)) : total - value,
  )
}

/** tr(P) and tr(P P) of the projection P = W - W 1 1' W / sum w for one common mean. */
export function projectionTraces(weights: readonly number[]): {
  readonly first: number
  readonly second: number
} {
  const total = sum(weights)
  const diagonal = sumsOfOthers(weights).map((others, index) => (weights[index] * others) / total)
  const squares = weights.map((weight) => weight * weight)
  const offDiagonal = sumsOfOthers(squares).map(
    (others, index) => (squares[index] * others) / (total * total),
  )
  return { first: sum(diagonal), second: sum(diagonal.map((value) => value * value)) + sum(offDiagonal) }
}

/** DerSimonian and Laird (1986): closed form, truncated at 0. */
export function tau2ByDerSimonianLaird(units: readonly MetaUnit[]): number {
  const { weights, q } = weightedSums(units, 0)
  return Math.max(0, (q - (units.length - 1)) / projectionTraces(weights).first)
}

/** tau2 at which the generalised Q equals the target; Q falls with tau2. 0 if it is below the target already. */
function tau2WhereQ(units: readonly MetaUnit[], target: number): number {
  const excess = (tau2: number) => weightedSums(units, tau2).q - target
  if (excess(0) <= 0) return 0
  let high = 1e-300 + Math.max(...units.map((unit) => unit.variance))
  while (excess(high) > 0) high *= 4
  return findRoot(excess, 0, high)
}

/** Paule and Mandel (1982): the tau2 at which Q equals k - 1; 0 if Q is smaller. */
export function tau2ByPauleMandel(units: readonly MetaUnit[]): number {
  return tau2WhereQ(units, units.length - 1)
}

/** Q-profile interval of tau2 (Viechtbauer 2007) at confidence `level`; its upper limit is not capped. */
export function tau2Interval(units: readonly MetaUnit[], level: number): Interval {
  const df = units.length - 1
  const tail = (1 - level) / 2
  return [
    tau2WhereQ(units, chiSquared.upperQuantile(tail, df)),
    tau2WhereQ(units, chiSquared.quantile(tail, df)),
  ]
}

/** Twice the restricted log-likelihood, up to a constant. */
function restrictedLikelihood(units: readonly MetaUnit[], tau2: number): number {
  const { total, q } = weightedSums(units, tau2)
  return -sum(units.map((unit) => Math.log(unit.variance + tau2))) - Math.log(total) - q
}

/** Twice its derivative in tau2: y'PPy - tr(P). */
function restrictedScore(units: readonly MetaUnit[], tau2: number): number {
  const { weights, estimate } = weightedSums(units, tau2)
  const squares = sum(units.map((unit, index) => (weights[index] * (unit.effect - estimate)) ** 2))
  return squares - projectionTraces(weights).first
}

/** Values of tau2 to look for changes of sign between: 0, and a grid over all scales that can matter. */
function searchGrid(units: readonly MetaUnit[]): number[] {
  const effects = units.map((unit) => unit.effect)
  const range = Math.max(...effects) - Math.min(...effects)
  const variances = units.map((unit) => unit.variance)
  const low = Math.log(Math.min(...variances)) - 12
  const high = Math.log(Math.max(...variances) + 4 * range * range)
  return [0, ...Array.from({ length: 121 }, (_, step) => Math.exp(low + ((high - low) * step) / 120))]
}

/**
 * Restricted maximum likelihood (REML) estimate of tau2, at least 0. All maxima are found and the highest is taken,
 * because the likelihood of a few very unequal units can have two.
 */
export function tau2ByRestrictedLikelihood(units: readonly MetaUnit[]): number {
  const grid = searchGrid(units)
  const score = (tau2: number) => restrictedScore(units, tau2)
  const scores = grid.map(score)
  const candidates = [0]
  for (let step = 1; step < grid.length; step += 1) {
    if (scores[step - 1] > 0 && scores[step] <= 0)
      candidates.push(findRoot(score, grid[step - 1], grid[step]))
  }
  return candidates.reduce((best, tau2) =>
    restrictedLikelihood(units, tau2) > restrictedLikelihood(units, best) ? tau2 : best,
  )
}
