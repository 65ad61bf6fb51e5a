import { type Maybe, mean } from '../summary/moments.ts'

/** Permutation test of the difference between two sets of clusters. */
export interface PermutationTest {
  /** Mean of the marked values minus mean of the others, in the unit of the values. */
  readonly difference: number
  /** Two-sided p: share of the allocations with a difference at least as large. Never 0. */
  readonly p: number
  /** Number of allocations looked at, and whether these are all there are. */
  readonly allocations: number
  readonly exact: boolean
}

const EXACT_UP_TO = 200_000

/** n over k, or Infinity where it is beyond what can be counted. */
function combinations(n: number, k: number): number {
  let count = 1
  for (let step = 1; step <= Math.min(k, n - k); step += 1) count = (count * (n - step + 1)) / step
  return Math.round(count)
}

/** Calls visit with the sum of the chosen values for each of the n over k choices. */
function eachChoice(values: readonly number[], k: number, visit: (sum: number) => void): void {
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      visit(sum)
      return
    }
    for (let index = from; index <= values.length - left; index += 1) {
      choose(index + 1, left - 1, sum + values[index])
    }
  }
  choose(0, k, 0)
}

/** Sum of k values drawn without replacement: a partial Fisher-Yates shuffle of the working copy. */
function randomChoice(working: number[], k: number, random: () => number): number {
  let sum = 0
  for (let index = 0; index < k; index += 1) {
    const other = index + Math.floor(random() * (working.length - index))
    ;[working[index], working[other]] = [working[other], working[index]]
    sum += working[index]
  }
  return sum
}

/** How sums are judged: as far from their mean over all allocations as the observed one, or farther. */
function isExtreme(values: readonly number[], observed: number, k: number): (sum: number) => boolean {
  const total = values.reduce((sum, value) => sum + value, 0)
  const centre = (k / values.length) * total
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0)
  const limit = Math.abs(observed - centre) - 1e-12 * size
  return (sum) => Math.abs(sum - centre) >= limit
}

/**
 * Permutation test over clusters: would another allocation of the same number of marks to the same clusters have given
 * as large a difference?
 *
 * `values` holds one value a cluster (its mean change, say), `marked` whether the cluster is of the first kind. Up to
 * 200 000 allocations are all looked at; beyond, `draws` of them by the given source of random numbers (0 <= x < 1),
 * and the observed one is counted in, so that p is valid. The smallest possible p is 1 over the number of allocations:
 * with 2 + 2 clusters it cannot be below 1/3. Null when there are not clusters of both kinds, or when there are too
 * many for all allocations and no source of random numbers. Source: Edgington and Onghena (2007), chapter 4.
 */
export function permutationTest(
  values: readonly number[],
  marked: readonly boolean[],
  random: (() => number) | null = null,
  draws = 20_000,
): PermutationTest | null {
  const first = values.filter((_, index) => marked[index])
  const difference = differenceOfMeans(
    first,
    values.filter((_, index) => !marked[index]),
  )
  if (difference === null) return null
  const k = first.length
  const observed = first.reduce((sum, value) => sum + value, 0)
  const extreme = isExtreme(values, observed, k)
  const all = combinations(values.length, k)
  let hits = 0
  if (all <= EXACT_UP_TO) {
    eachChoice(values, k, (sum) => {
      if (extreme(sum)) hits += 1
    })
    return { difference, p: hits / all, allocations: all, exact: true }
  }
  if (random === null) return null
  const working = [...values]
  for (let draw = 0; draw < draws; draw += 1) if (extreme(randomChoice(working, k, random))) hits += 1
  return { difference, p: (hits + 1) / (draws + 1), allocations: draws + 1, exact: false }
}

function differenceOfMeans(first: readonly number[], second: readonly number[]): Maybe {
  const [a, b] = [mean(first), mean(second)]
  return a === null || b === null ? null : a - b
}
