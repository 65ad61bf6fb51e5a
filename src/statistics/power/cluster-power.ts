import { normal } from '../distributions/index.ts'
import { type Maybe, mean, sum } from '../summary/moments.ts'
import { noncentralityForPower, requireShare } from './paired-power.ts'

/** What clustering costs: people in the same cluster tell partly the same story. */
export interface ClusterDesign {
  readonly n: number
  readonly clusters: number
  readonly meanSize: Maybe
  /** Coefficient of variation of the sizes, with the population standard deviation. */
  readonly cvSize: Maybe
  /** For equal sizes, and with the variation of the sizes. */
  readonly designEffectEqual: Maybe
  readonly designEffect: Maybe
  /** Number of independent people that would tell as much. */
  readonly effectiveN: Maybe
}

/** Smallest detectable mean change (one group) or difference (two arms), in the unit of the SD. */
export interface DetectableEffects {
  readonly oneGroupNormal: Maybe
  readonly oneGroupT: Maybe
  readonly twoArmsNormal: Maybe
  readonly twoArmsT: Maybe
}

/**
 * Design effect 1 + ((cv^2 + 1) m - 1) ICC and effective size of clusters of the given sizes (each above 0).
 * `icc` is the correlation of two people in the same cluster, 0 to 1. Source: Eldridge, Ashby and Kerry (2006).
 */
export function clusterDesign(sizes: readonly number[], icc: number): ClusterDesign {
  if (sizes.some((size) => !(size > 0))) throw new RangeError('every cluster size must be above 0')
  if (!(icc >= 0 && icc <= 1)) throw new RangeError('the intraclass correlation lies from 0 to 1')
  const n = sum(sizes)
  const clusters = sizes.length
  const meanSize = mean(sizes)
  if (meanSize === null) {
    const none = {
      meanSize: null,
      cvSize: null,
      designEffectEqual: null,
      designEffect: null,
      effectiveN: null,
    }
    return { n, clusters, ...none }
  }
  const cvSize = Math.sqrt(sum(sizes.map((size) => (size - meanSize) ** 2)) / clusters) / meanSize
  const designEffect = 1 + ((cvSize * cvSize + 1) * meanSize - 1) * icc
  return {
    n,
    clusters,
    meanSize,
    cvSize,
    designEffectEqual: 1 + (meanSize - 1) * icc,
    designEffect,
    effectiveN: n / designEffect,
  }
}

/**
 * Minimal detectable effect of a clustered design: (quantiles) sd / sqrt(effective n) for one group, and
 * sd sqrt(4 / effective n) for two equal arms with whole clusters allocated. The t versions use the noncentral t with
 * k - 1 or k - 2 degrees of freedom and are null without any; the normal ones are optimistic with few clusters.
 */
export function clusterDetectableEffects(
  design: ClusterDesign,
  sd: number,
  power = 0.8,
  alpha = 0.05,
): DetectableEffects {
  requireShare(power, 'power')
  requireShare(alpha, 'alpha')
  const { effectiveN, clusters } = design
  if (effectiveN === null)
    return { oneGroupNormal: null, oneGroupT: null, twoArmsNormal: null, twoArmsT: null }
  const quantiles = normal.upperQuantile(alpha / 2) + normal.quantile(power)
  const byT = (df: number) => (df > 0 ? noncentralityForPower(power, df, alpha) : null)
  const scaled = (factor: Maybe, arms: number) =>
    factor === null ? null : (factor * sd * arms) / Math.sqrt(effectiveN)
  return {
    oneGroupNormal: scaled(quantiles, 1),
    oneGroupT: scaled(byT(clusters - 1), 1),
    twoArmsNormal: scaled(quantiles, 2),
    twoArmsT: scaled(byT(clusters - 2), 2),
  }
}
