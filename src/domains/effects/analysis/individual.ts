import { classifyChange, reliableChangeScale, standardDeviation } from '../../../statistics/index.ts'
import type { IndividualChange, Pair } from './model.ts'
import type { Outcome } from './outcomes.ts'

/**
 * Shares of people who moved by more than the uncertainty of one measurement (Jacobson and Truax). Cronbach's alpha stands
 * in for test-retest reliability, which makes the threshold too small. Null where it is not known, or where a share would
 * say the same of everybody.
 */
export function individualChange(pairs: readonly Pair[], outcome: Outcome): IndividualChange | null {
  const sd = standardDeviation(pairs.map(({ before }) => before))
  const { reliability, higherIsBetter, cutoff } = outcome
  if (sd === null || reliability === null || sd === 0) return null
  const rule = { sd, reliability, higherIsBetter, critical: 1.96, cutoff }
  const classes = pairs.map(({ before, after }) => classifyChange(before, after, rule))
  const share = (...wanted: readonly (string | null)[]) =>
    classes.filter((each) => wanted.includes(each)).length / pairs.length
  const shares = {
    improved: share('improved', 'recovered'),
    unchanged: share('unchanged'),
    deteriorated: share('deteriorated'),
  }
  if (Object.values(shares).some((value) => value === 0 || value === 1)) return null
  const known = { value: reliability, source: 'published' } as const
  return { reliability: known, threshold: reliableChangeScale(rule).threshold, ...shares }
}
