import type { Maybe } from '../summary/moments.ts'

/** What reliable change is judged by. */
export interface ReliableChangeRule {
  /** Standard deviation of the scores before, in the unit of the score. */
  readonly sd: number
  /** Reliability of one measurement, 0 to 1; test-retest if known. */
  readonly reliability: number
  readonly higherIsBetter: boolean
  /** 1.96 for 95 %. */
  readonly critical: number
  /** Midpoint between the clinical and the norm distribution; null without norms. */
  readonly cutoff: Maybe
}

/** Standard errors that follow from the rule, in the unit of the score. */
export interface ReliableChangeScale {
  readonly sem: number
  readonly sDiff: number
  readonly threshold: number
}

/** Where one person ended: "recovered" also crossed the cut-off. */
export type ReliableChangeClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated'

/** SEM = sd sqrt(1 - reliability), s_diff = sqrt(2) SEM, threshold = critical s_diff (Jacobson and Truax 1991). */
export function reliableChangeScale(rule: ReliableChangeRule): ReliableChangeScale {
  if (!(rule.reliability >= 0 && rule.reliability <= 1))
    throw new RangeError('a reliability lies from 0 to 1')
  const sem = rule.sd * Math.sqrt(1 - rule.reliability)
  const sDiff = Math.SQRT2 * sem
  return { sem, sDiff, threshold: rule.critical * sDiff }
}

/** Cut-off c of Jacobson and Truax: where the clinical and the norm distribution are equally far, in SDs. */
export function clinicalCutoff(
  clinical: { readonly mean: number; readonly sd: number },
  norm: { readonly mean: number; readonly sd: number },
): Maybe {
  const spread = clinical.sd + norm.sd
  return spread > 0 ? (clinical.sd * norm.mean + norm.sd * clinical.mean) / spread : null
}

/** Reliable change index (post - pre) / s_diff; null when a score is missing or s_diff is zero. */
export function reliableChangeIndex(pre: Maybe, post: Maybe, scale: ReliableChangeScale): Maybe {
  return pre === null || post === null || !(scale.sDiff > 0) ? null : (post - pre) / scale.sDiff
}

/**
 * Class of one pair of scores: improved when the index is beyond `critical` in the better direction, deteriorated when
 * beyond it in the worse, recovered when improved and crossing the cut-off from worse to at or better. Null where the
 * index is not defined. Source: Jacobson and Truax (1991), J Consult Clin Psychol 59:12.
 */
export function classifyChange(
  pre: Maybe,
  post: Maybe,
  rule: ReliableChangeRule,
): ReliableChangeClass | null {
  const index = reliableChangeIndex(pre, post, reliableChangeScale(rule))
  if (index === null || pre === null || post === null) return null
  const direction = rule.higherIsBetter ? 1 : -1
  const better = index * direction
  if (better < -rule.critical) return 'deteriorated'
  if (!(better > rule.critical)) return 'unchanged'
  const { cutoff } = rule
  const crossed = cutoff !== null && (pre - cutoff) * direction < 0 && (post - cutoff) * direction >= 0
  return crossed ? 'recovered' : 'improved'
}
