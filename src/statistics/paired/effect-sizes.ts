import { hedgesFactor, noncentralityLimits, normal } from '../distributions/index.ts'
import { type Interval, intervalAround, type Maybe, NO_INTERVAL } from '../summary/moments.ts'

/** What the standardised effect sizes of a paired change are made of; standard deviations with n - 1. */
export interface PairedSummary {
  readonly pairs: number
  readonly meanChange: number
  readonly sdChange: number
  readonly sdPre: number
  readonly sdPost: number
  /** t statistic of the change; null where the change has no variance. */
  readonly t: Maybe
  /** Confidence level, 0 to 1. */
  readonly level: number
}

/** A standardised mean change with its interval, and the same after Hedges' correction. All in SD units. */
export interface StandardisedChange {
  readonly d: Maybe
  readonly interval: Interval
  readonly g: Maybe
  readonly gInterval: Interval
}

/** The standardised effect sizes of a paired change. */
export interface EffectSizes {
  /** Hedges' factor J with n - 1 degrees of freedom; null for fewer than three pairs. */
  readonly hedgesJ: Maybe
  /** Divided by the SD of the change. */
  readonly dz: StandardisedChange
  /** g_z with the approximate factor 1 - 3 / (4m - 1), m = n - 1. */
  readonly gzApproximate: Maybe
  /** Divided by the mean of the two SDs (Lakens 2013, eq. 10). */
  readonly dav: StandardisedChange
  /** Divided by the root of the mean of the two variances (Cumming 2012). */
  readonly davRms: StandardisedChange
  /** Normal-theory interval of davRms (Bonett 2008). */
  readonly davRmsBonett: Interval
  /** Limits of the noncentrality parameter of t (Steiger and Fouladi 1997). */
  readonly noncentrality: Interval
}

const NO_CHANGE: StandardisedChange = { d: null, interval: NO_INTERVAL, g: null, gInterval: NO_INTERVAL }

/** Where there are fewer than two pairs. */
export const NO_EFFECT_SIZES: EffectSizes = {
  hedgesJ: null,
  dz: NO_CHANGE,
  gzApproximate: null,
  dav: NO_CHANGE,
  davRms: NO_CHANGE,
  davRmsBonett: NO_INTERVAL,
  noncentrality: NO_INTERVAL,
}

function scaled(interval: Interval, factor: Maybe): Interval {
  const [low, high] = interval
  return factor === null || low === null || high === null ? NO_INTERVAL : [low * factor, high * factor]
}

function standardised(
  summary: PairedSummary,
  standardiser: number,
  limits: Interval,
  j: Maybe,
): StandardisedChange {
  if (!(standardiser > 0)) return NO_CHANGE
  const d = summary.meanChange / standardiser
  const interval = scaled(limits, summary.sdChange / standardiser / Math.sqrt(summary.pairs))
  return { d, interval, g: j === null ? null : j * d, gInterval: scaled(interval, j) }
}

/** d +- z se, se^2 = d^2 (s1^4 + s2^4 + 2 c^2) / (8 m s^4) + s_change^2 / (m s^2), c the covariance, m = n - 1. */
function bonettInterval(summary: PairedSummary, standardiser: number): Interval {
  if (summary.t === null || !(standardiser > 0)) return NO_INTERVAL
  const { pairs, meanChange, sdChange, sdPre, sdPost, level } = summary
  const d = meanChange / standardiser
  const square = standardiser ** 2
  const covariance = (sdPre ** 2 + sdPost ** 2 - sdChange ** 2) / 2
  const fourth = sdPre ** 4 + sdPost ** 4 + 2 * covariance ** 2
  const error =
    (d * d * fourth) / (8 * (pairs - 1) * square * square) + sdChange ** 2 / ((pairs - 1) * square)
  return intervalAround(d, normal.upperQuantile((1 - level) / 2) * Math.sqrt(error))
}

/**
 * Standardised effect sizes of a paired change of at least two pairs.
 *
 * Intervals of d_z come from the noncentral t (exact); those of d_av and d_av,rms rescale them (Algina and
 * Keselman 2003, an approximation). Null where a standardiser is zero; no interval where the change has no
 * variance. Sources: see each field.
 */
export function effectSizes(summary: PairedSummary): EffectSizes {
  const df = summary.pairs - 1
  const hedgesJ = hedgesFactor(df)
  const limits = summary.t === null ? NO_INTERVAL : noncentralityLimits(summary.t, df, summary.level)
  const rms = Math.sqrt((summary.sdPre ** 2 + summary.sdPost ** 2) / 2)
  const dz = summary.t === null ? NO_CHANGE : standardised(summary, summary.sdChange, limits, hedgesJ)
  return {
    hedgesJ,
    dz,
    gzApproximate: dz.d === null || hedgesJ === null ? null : (1 - 3 / (4 * df - 1)) * dz.d,
    dav: standardised(summary, (summary.sdPre + summary.sdPost) / 2, limits, hedgesJ),
    davRms: standardised(summary, rms, limits, hedgesJ),
    davRmsBonett: bonettInterval(summary, rms),
    noncentrality: limits,
  }
}
