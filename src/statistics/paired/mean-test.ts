import { studentT } from '../distributions/index.ts'
import {
  type Interval,
  intervalAround,
  isConstant,
  largest,
  type Maybe,
  mean,
  NO_INTERVAL,
  standardDeviation,
} from '../summary/moments.ts'

/** t test of a mean against zero; each part null where it is not defined. */
export interface MeanTest {
  readonly se: Maybe
  readonly df: Maybe
  readonly t: Maybe
  readonly p: Maybe
  /** Interval of the mean, in the unit of the values. */
  readonly interval: Interval
}

/**
 * One-sample t test of the values against zero, two-sided, with the interval of their mean at confidence `level`.
 * Fewer than two values: nothing defined. Values that do not vary by more than the rounding of numbers of the given
 * `size` (by default the values' own): a standard error of 0, and neither t, p nor interval.
 */
export function meanTest(values: readonly number[], level = 0.95, size = largest(values)): MeanTest {
  const deviation = standardDeviation(values)
  const average = mean(values)
  if (deviation === null || average === null)
    return { se: null, df: null, t: null, p: null, interval: NO_INTERVAL }
  const df = values.length - 1
  if (isConstant(values, size)) return { se: 0, df, t: null, p: null, interval: NO_INTERVAL }
  const se = deviation / Math.sqrt(values.length)
  const t = average / se
  const halfWidth = studentT.upperQuantile((1 - level) / 2, df) * se
  return { se, df, t, p: studentT.twoSided(t, df), interval: intervalAround(average, halfWidth) }
}

/**
 * Mean of the values of each cluster, in order of first appearance: one independent value a cluster, for a t test that
 * does not pretend that people on the same course are independent. Source: Donner and Klar
 * (2000), chapter 6.
 */
export function clusterMeans(values: readonly number[], labels: readonly string[]): number[] {
  if (values.length !== labels.length) throw new RangeError('every value needs a cluster')
  const groups = new Map<string, number[]>()
  values.forEach((value, index) => {
    const label = labels[index]
    const group = groups.get(label)
    if (group) group.push(value)
    else groups.set(label, [value])
  })
  return [...groups.values()].map((group) => mean(group) ?? 0)
}
