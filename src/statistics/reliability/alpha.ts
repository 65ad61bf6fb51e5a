import { fDistribution, normal } from '../distributions/index.ts'
import { type Interval, intervalAround, type Maybe, NO_INTERVAL } from '../summary/moments.ts'
import { correlationMatrix, totalOf, traceOf } from './item-covariance.ts'

type Square = readonly (readonly number[])[]

/** Internal consistency of the items of a scale, from their covariances. */
export interface AlphaAnalysis {
  /** Cronbach's alpha; null when the sum of the items does not vary. */
  readonly alpha: Maybe
  /** The rest is null (empty for the lists) when an item does not vary. */
  readonly standardisedAlpha: Maybe
  readonly averageInterItemCorrelation: Maybe
  /** Correlation of each item with the sum of the others, and with the sum of all. */
  readonly itemRest: readonly Maybe[]
  readonly itemTotal: readonly Maybe[]
  /** Alpha without each item; empty for fewer than three items. */
  readonly alphaIfDropped: readonly Maybe[]
}

/** k / (k - 1) (1 - trace / total); null when the total has no variance. */
export function alphaOf(covariances: Square): Maybe {
  const k = covariances.length
  const total = totalOf(covariances)
  const trace = traceOf(covariances)
  return k > 1 && total > 1e-13 * trace && trace > 0 ? (k / (k - 1)) * (1 - trace / total) : null
}

function without(covariances: Square, left: number): number[][] {
  const keep = (_: unknown, index: number) => index !== left
  return covariances.filter(keep).map((row) => row.filter(keep))
}

/** Correlation of item i with the sum of all items, or of all others. */
function withSum(covariances: Square, item: number, others: boolean): Maybe {
  const own = covariances[item][item]
  const row = covariances[item].reduce((sum, value) => sum + value, 0)
  const shared = others ? row - own : row
  const total = others ? totalOf(covariances) - 2 * row + own : totalOf(covariances)
  return total > 1e-13 * traceOf(covariances) ? shared / Math.sqrt(own) / Math.sqrt(total) : null
}

/**
 * Alpha, standardised alpha, item-rest and item-total correlations and alpha if an item is dropped, from the
 * covariance matrix of at least two items. A negative alpha is returned as it is: it means an item was not reversed.
 * `correlations` are given where they do not follow from the covariances (pairwise complete rows).
 * Sources: Cronbach (1951); computed as R's psych::alpha.
 */
export function alphaAnalysis(
  covariances: Square,
  correlations: Square | null = correlationMatrix(covariances),
): AlphaAnalysis {
  const k = covariances.length
  const alpha = alphaOf(covariances)
  if (correlations === null) {
    const none = { standardisedAlpha: null, averageInterItemCorrelation: null }
    return { alpha, ...none, itemRest: [], itemTotal: [], alphaIfDropped: [] }
  }
  const items = covariances.map((_, index) => index)
  return {
    alpha,
    standardisedAlpha: alphaOf(correlations),
    averageInterItemCorrelation: (totalOf(correlations) - k) / (k * (k - 1)),
    itemRest: items.map((item) => withSum(covariances, item, true)),
    itemTotal: items.map((item) => withSum(covariances, item, false)),
    alphaIfDropped: k < 3 ? [] : items.map((item) => alphaOf(without(covariances, item))),
  }
}

/** Interval of alpha from `n` persons and k items by the F distribution (Feldt, Woodruff and Salih 1987). */
export function feldtInterval(alpha: Maybe, n: number, k: number, level = 0.95): Interval {
  if (alpha === null || n < 2 || k < 2) return NO_INTERVAL
  const tail = (1 - level) / 2
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)]
  return [
    1 - (1 - alpha) * fDistribution.upperQuantile(tail, df1, df2),
    1 - (1 - alpha) * fDistribution.quantile(tail, df1, df2),
  ]
}

/** Asymptotic standard error of alpha and its normal interval (Duhachek and Iacobucci 2004). */
export function duhachekInterval(
  covariances: Square,
  n: number,
  level = 0.95,
): { readonly se: Maybe; readonly interval: Interval } {
  const alpha = alphaOf(covariances)
  if (alpha === null || n < 2) return { se: null, interval: NO_INTERVAL }
  const k = covariances.length
  const total = totalOf(covariances)
  const trace = traceOf(covariances)
  const squares = covariances.reduce(
    (sum, row) => sum + row.reduce((part, value) => part + value * value, 0),
    0,
  )
  const rowSums = covariances.map((row) => row.reduce((sum, value) => sum + value, 0))
  const squaredTotal = rowSums.reduce((sum, value) => sum + value * value, 0)
  const factor = (2 * k * k) / ((k - 1) ** 2 * total ** 3)
  const omega = factor * (total * (squares + trace * trace) - 2 * trace * squaredTotal)
  const se = Math.sqrt(omega / n)
  return { se, interval: intervalAround(alpha, normal.upperQuantile((1 - level) / 2) * se) }
}
