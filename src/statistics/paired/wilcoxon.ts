import { normal } from '../distributions/index.ts'
import { sum } from '../summary/moments.ts'
import { midRanks } from '../summary/ranks.ts'

/** Result of the signed-rank test: V is the sum of the ranks of the positive changes. */
export interface SignedRankTest {
  readonly statistic: number
  readonly p: number
}

/**
 * Wilcoxon signed-rank test of changes against zero, two-sided. Zero changes are dropped, equal sizes share their
 * rank; normal approximation with correction for ties and continuity, R's `wilcox.test(exact = FALSE)`.
 * Null when every change is zero or there is none. Source: Hollander, Wolfe and Chicken (2014), section 3.1.
 */
export function signedRankTest(changes: readonly number[]): SignedRankTest | null {
  const moved = changes.filter((change) => change !== 0)
  const n = moved.length
  if (n === 0) return null
  const { ranks, tieSizes } = midRanks(moved.map(Math.abs))
  const statistic = sum(ranks.filter((_, index) => moved[index] > 0))
  const ties = sum(tieSizes.map((size) => size ** 3 - size)) / 48
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties)
  const difference = statistic - (n * (n + 1)) / 4
  const corrected = Math.max(0, Math.abs(difference) - 0.5)
  return { statistic, p: difference === 0 ? 1 : normal.twoSided(corrected / deviation) }
}
