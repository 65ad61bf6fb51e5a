import { hedgesFactor, noncentralityLimits, studentT } from '../distributions/index.ts'
import {
  type Interval,
  intervalAround,
  isConstant,
  type Maybe,
  mean,
  NO_INTERVAL,
  standardDeviation,
} from '../summary/moments.ts'

/** Size, mean and standard deviation (n - 1) of one group. */
export interface GroupSummary {
  readonly n: number
  readonly mean: Maybe
  readonly sd: Maybe
}

/** Comparison of the means of two independent groups; null where not defined. */
export interface WelchComparison {
  readonly first: GroupSummary
  readonly second: GroupSummary
  /** Mean of the first group minus mean of the second, in the unit of the values. */
  readonly difference: Maybe
  readonly se: Maybe
  readonly t: Maybe
  readonly df: Maybe
  readonly p: Maybe
  readonly interval: Interval
  /** Difference divided by the pooled standard deviation. */
  readonly d: Maybe
  /** d times Hedges' factor with n1 + n2 - 2 degrees of freedom. */
  readonly g: Maybe
  readonly dInterval: Interval
  readonly gap: 'group-too-small' | 'no-variance' | null
}

function summaryOf(values: readonly number[], size: number): GroupSummary {
  const sd = values.length > 1 && isConstant(values, size) ? 0 : standardDeviation(values)
  return { n: values.length, mean: mean(values), sd }
}

type Standardised = Pick<WelchComparison, 'd' | 'g' | 'dInterval'>

function standardisedDifference(
  first: GroupSummary,
  second: GroupSummary,
  difference: number,
  level: number,
): Standardised {
  const df = first.n + second.n - 2
  const squares = (first.n - 1) * (first.sd ?? 0) ** 2 + (second.n - 1) * (second.sd ?? 0) ** 2
  const d = difference / Math.sqrt(squares / df)
  const size = Math.sqrt((first.n * second.n) / (first.n + second.n))
  const [low, high] = noncentralityLimits(d * size, df, level)
  const j = hedgesFactor(df)
  return { d, g: j === null ? null : j * d, dInterval: [low / size, high / size] }
}

/**
 * Welch's comparison of two means with unequal variances, first minus second.
 *
 * Degrees of freedom by Welch and Satterthwaite; the standardised difference d_s uses the pooled standard deviation,
 * its interval the noncentral t with n1 + n2 - 2 degrees of freedom. `level` is the confidence level.
 * `size` is the largest score the values were computed from: variation within its rounding counts as none.
 * A group with fewer than two values, or no variance in either group: only the means and their difference stand.
 * Sources: Welch (1947), Lakens (2013).
 */
export function welchComparison(
  first: readonly number[],
  second: readonly number[],
  level = 0.95,
  size = 0,
): WelchComparison {
  const [a, b] = [summaryOf(first, size), summaryOf(second, size)]
  const difference = a.mean === null || b.mean === null ? null : a.mean - b.mean
  const bare = {
    first: a,
    second: b,
    difference,
    se: null,
    t: null,
    df: null,
    p: null,
    interval: NO_INTERVAL,
  }
  const none = { ...bare, d: null, g: null, dInterval: NO_INTERVAL }
  if (difference === null || a.sd === null || b.sd === null) return { ...none, gap: 'group-too-small' }
  if (a.sd === 0 && b.sd === 0) return { ...none, gap: 'no-variance' }
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n]
  const se = Math.sqrt(va + vb)
  const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1))
  const t = difference / se
  const interval = intervalAround(difference, studentT.upperQuantile((1 - level) / 2, df) * se)
  const standardised = standardisedDifference(a, b, difference, level)
  return { ...bare, se, t, df, p: studentT.twoSided(t, df), interval, ...standardised, gap: null }
}
