import { classifyChange, reliableChangeScale, standardDeviation } from '../../../statistics/index.ts'
import type { IndividualChange, Pair } from './model.ts'
import type { Outcome } from './outcomes.ts'

/** What has been published goes first; alpha measured here stands in. */
function reliabilityOf({ reliability }: Outcome, measured: number | null) {
  if (reliability !== null) return { value: reliability, source: 'published' } as const
  return measured === null ? null : ({ value: measured, source: 'measured' } as const)
}

/**
 * Shares of people who moved by more than the uncertainty of one measurement (Jacobson and Truax). Cronbach's alpha stands
 * in for test-retest reliability, which makes the threshold too small. Null where it is not known, or where a share would
 * say the same of everybody.
 */
export function individualChange(
  pairs: readonly Pair[],
  outcome: Outcome,
  measured: number | null,
): IndividualChange | null {
  const known = reliabilityOf(outcome, measured)
  const sd = standardDeviation(pairs.map(({ before }) => before))
  const { higherIsBetter, cutoff } = outcome
  if (sd === null || known === null || sd === 0) return null
  const rule = { sd, reliability: known.value, higherIsBetter, critical: 1.96, cutoff }
  const classes = pairs.map(({ before, after }) => classifyChange(before, after, rule))
  const share = (...wanted: readonly (string | null)[]) =>
    classes.filter((each) => wanted.includes(each)).length / pairs.length
  const shares = {
    improved: share('improved', 'recovered'),
    unchanged: share('unchanged'),
    deteriorated: share('deteriorated'),
  }
  if (Object.values(shares).some((value) => value === 0 || value === 1)) return null
  return { reliability: known, threshold: reliableChangeScale(rule).threshold, ...shares }
}
