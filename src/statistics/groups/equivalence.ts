import { studentT } from '../distributions/index.ts'
import { type Interval, intervalAround } from '../summary/moments.ts'

/** The four things a difference can turn out to be, given a margin fixed beforehand. */
export type EquivalenceVerdict = 'different' | 'equivalent' | 'different-but-negligible' | 'undecided'

/** Two one-sided tests of a difference against a margin. */
export interface EquivalenceTest {
  /** t of "above -margin" and of "below +margin". */
  readonly tLower: number
  readonly tUpper: number
  readonly pLower: number
  readonly pUpper: number
  /** The larger of the two: below alpha means equivalent. */
  readonly p: number
  /** Two-sided p of the difference against zero. */
  readonly pDifference: number
  /** Interval at 1 - 2 alpha (90 % for alpha .05): inside the margin exactly when equivalent. */
  readonly equivalenceInterval: Interval
  /** Interval at 1 - alpha. */
  readonly interval: Interval
  readonly verdict: EquivalenceVerdict
}

/**
 * Two one-sided tests (TOST): is a difference smaller than a margin in both directions?
 *
 * `estimate`, `se` (> 0) and `margin` (> 0) share one unit; `df` are the degrees of freedom of the estimate, Infinity
 * for a normal reference; `alpha` is the level of each one-sided test. Throws a RangeError for a standard error or
 * margin not above 0. Source: Schuirmann (1987).
 */
export function equivalenceTest(
  estimate: number,
  se: number,
  df: number,
  margin: number,
  alpha = 0.05,
): EquivalenceTest {
  if (!(se > 0) || !(margin > 0)) throw new RangeError('the standard error and the margin must be above 0')
  const tLower = (estimate + margin) / se
  const tUpper = (margin - estimate) / se
  const [pLower, pUpper] = [studentT.upper(tLower, df), studentT.upper(tUpper, df)]
  const pDifference = studentT.twoSided(estimate / se, df)
  const equivalent = Math.max(pLower, pUpper) < alpha
  const different = pDifference < alpha
  return {
    tLower,
    tUpper,
    pLower,
    pUpper,
    p: Math.max(pLower, pUpper),
    pDifference,
    equivalenceInterval: intervalAround(estimate, studentT.upperQuantile(alpha, df) * se),
    interval: intervalAround(estimate, studentT.upperQuantile(alpha / 2, df) * se),
    verdict: verdictOf(different, equivalent),
  }
}

function verdictOf(different: boolean, equivalent: boolean): EquivalenceVerdict {
  if (different) return equivalent ? 'different-but-negligible' : 'different'
  return equivalent ? 'equivalent' : 'undecided'
}
