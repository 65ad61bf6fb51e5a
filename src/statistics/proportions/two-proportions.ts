import { normal } from '../distributions/index.ts'
import { logGamma } from '../distributions/log-gamma.ts'
import { type Interval, intervalAround, type Maybe, NO_INTERVAL, sum } from '../summary/moments.ts'
import { requireCounts, wilsonInterval } from './one-proportion.ts'
import { squareAndAdd } from './paired-proportions.ts'

/** x1 of n1 against x2 of n2, two independent groups. */
export interface TwoProportions {
  readonly x1: number
  readonly n1: number
  readonly x2: number
  readonly n2: number
}

function requireGroups(counts: TwoProportions): boolean {
  requireCounts(counts.x1, counts.n1)
  requireCounts(counts.x2, counts.n2)
  return counts.n1 > 0 && counts.n2 > 0
}

/** Newcombe's square-and-add interval of p1 - p2 (1998, Stat Med 17:873, method 10). */
export function newcombeInterval(counts: TwoProportions, level = 0.95): Interval {
  if (!requireGroups(counts)) return NO_INTERVAL
  const { x1, n1, x2, n2 } = counts
  return squareAndAdd(x1 / n1, x2 / n2, wilsonInterval(x1, n1, level), wilsonInterval(x2, n2, level), 0)
}

/** Wald interval of p1 - p2: for comparison only. */
export function waldInterval(counts: TwoProportions, level = 0.95): Interval {
  if (!requireGroups(counts)) return NO_INTERVAL
  const [p1, p2] = [counts.x1 / counts.n1, counts.x2 / counts.n2]
  const se = Math.sqrt((p1 * (1 - p1)) / counts.n1 + (p2 * (1 - p2)) / counts.n2)
  return intervalAround(p1 - p2, normal.upperQuantile((1 - level) / 2) * se)
}

/** Risk ratio p1 / p2 with Katz's log interval; no interval where a count is 0, no ratio where p2 is 0. */
export function riskRatio(counts: TwoProportions, level = 0.95): { ratio: Maybe; interval: Interval } {
  if (!requireGroups(counts)) return { ratio: null, interval: NO_INTERVAL }
  const { x1, n1, x2, n2 } = counts
  const ratio = x2 > 0 ? x1 / n1 / (x2 / n2) : null
  if (ratio === null || x1 === 0) return { ratio, interval: NO_INTERVAL }
  const se = Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2)
  const factor = Math.exp(normal.upperQuantile((1 - level) / 2) * se)
  return { ratio, interval: [ratio / factor, ratio * factor] }
}

const logChoose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

/**
 * Fisher's exact test of two independent proportions, two-sided: the sum of the probabilities of all tables with
 * these margins that are not more probable than the observed one. Null where a group is empty.
 */
export function fisherExactP(counts: TwoProportions): Maybe {
  if (!requireGroups(counts)) return null
  const { x1, n1, x2, n2 } = counts
  const successes = x1 + x2
  const low = Math.max(0, successes - n2)
  const high = Math.min(n1, successes)
  const logs = Array.from({ length: high - low + 1 }, (_, step) => {
    const x = low + step
    return logChoose(n1, x) + logChoose(n2, successes - x)
  })
  const top = Math.max(...logs)
  const weights = logs.map((value) => Math.exp(value - top))
  const limit = weights[x1 - low] * (1 + 1e-7)
  return Math.min(1, sum(weights.filter((weight) => weight <= limit)) / sum(weights))
}
