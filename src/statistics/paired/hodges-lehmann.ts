import { normal } from '../distributions/index.ts'
import { type Interval, type Maybe, NO_INTERVAL } from '../summary/moments.ts'

const EXACT_UP_TO = 50

/** Pseudo-median of the changes and its distribution-free interval. */
export interface HodgesLehmann {
  readonly estimate: Maybe
  readonly interval: Interval
}

/** Number of pairs i <= j with x_i + x_j <= bound, for sorted x; and the largest such sum. */
function countUpTo(sorted: readonly number[], bound: number): { count: number; largest: number } {
  let count = 0
  let largest = Number.NEGATIVE_INFINITY
  let j = sorted.length - 1
  for (let i = 0; i < sorted.length; i += 1) {
    while (j >= i && sorted[i] + sorted[j] > bound) j -= 1
    if (j < i) break
    count += j - i + 1
    largest = Math.max(largest, sorted[i] + sorted[j])
  }
  return { count, largest }
}

/** The k-th smallest (from 1) of the averages (x_i + x_j) / 2, i <= j, without listing them. */
function walshAverage(sorted: readonly number[], k: number): number {
  let low = 2 * sorted[0]
  let high = 2 * sorted[sorted.length - 1]
  if (countUpTo(sorted, low).count >= k) return low / 2
  for (;;) {
    const middle = low + (high - low) / 2
    if (!(middle > low && middle < high)) break
    if (countUpTo(sorted, middle).count >= k) high = middle
    else low = middle
  }
  return countUpTo(sorted, high).largest / 2
}

/** Largest k with P(V <= k - 1) <= tail for the signed-rank statistic of n changes; 0 if there is none. */
function criticalRank(n: number, tail: number): number {
  const pairs = (n * (n + 1)) / 2
  if (n > EXACT_UP_TO) {
    const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
    return Math.max(0, Math.floor(pairs / 2 - normal.upperQuantile(tail) * deviation))
  }
  const probability = new Float64Array(pairs + 1)
  probability[0] = 1
  for (let rank = 1; rank <= n; rank += 1) {
    for (let v = pairs; v >= 0; v -= 1) {
      probability[v] = (probability[v] + (v >= rank ? probability[v - rank] : 0)) / 2
    }
  }
  let below = 0
  let k = 0
  while (below + probability[k] <= tail * (1 + 1e-12)) {
    below += probability[k]
    k += 1
  }
  return k
}

/**
 * Hodges-Lehmann estimate: the median of the averages of all pairs of changes (each with itself too), in the unit
 * of the score, and the interval that inverts the signed-rank test at confidence `level` (exact up to 50 changes,
 * normal approximation above). Zero changes count, so that adding a constant to every change moves the result by
 * exactly that constant. Null for no changes; no interval where n is too small for the level.
 * Source: Hollander, Wolfe and Chicken (2014), sections 3.2 and 3.3. Time grows as n log n.
 */
export function hodgesLehmann(changes: readonly number[], level = 0.95): HodgesLehmann {
  const n = changes.length
  if (n === 0) return { estimate: null, interval: NO_INTERVAL }
  const sorted = [...changes].sort((a, b) => a - b)
  const pairs = (n * (n + 1)) / 2
  const lower = walshAverage(sorted, Math.floor((pairs + 1) / 2))
  const upper = walshAverage(sorted, Math.ceil((pairs + 1) / 2))
  const k = criticalRank(n, (1 - level) / 2)
  const interval: Interval =
    k === 0 ? NO_INTERVAL : [walshAverage(sorted, k), walshAverage(sorted, pairs + 1 - k)]
  return { estimate: (lower + upper) / 2, interval }
}
