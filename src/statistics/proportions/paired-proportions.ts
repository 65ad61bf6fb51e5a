import { binomial, chiSquared, normal } from '../distributions/index.ts'
import { type Interval, intervalAround, type Maybe, NO_INTERVAL } from '../summary/moments.ts'
import { clopperPearsonInterval, requireCounts, wilsonInterval } from './one-proportion.ts'

/** Counts of people by their answer before (first word) and after (second word). */
export interface PairedTable {
  readonly yesYes: number
  readonly yesNo: number
  readonly noYes: number
  readonly noNo: number
}

/** McNemar's tests of no change; null where there is no discordant pair to judge by. */
export interface McNemar {
  /** Exact two-sided binomial p; 1 without discordant pairs. */
  readonly exactP: number
  readonly midP: number
  readonly chiSquared: Maybe
  readonly chiSquaredP: Maybe
  readonly correctedChiSquared: Maybe
  readonly correctedP: Maybe
}

/** Number of people; throws unless the counts are whole and not negative. */
export function sizeOf(table: PairedTable): number {
  const counts = [table.yesYes, table.yesNo, table.noYes, table.noNo]
  const n = counts.reduce((sum, count) => sum + count, 0)
  for (const count of counts) requireCounts(count, n)
  return n
}

/** McNemar's test: exact, mid-p, and chi-squared without and with continuity correction (Fagerland et al. 2014). */
export function mcNemar(table: PairedTable): McNemar {
  const { yesNo: b, noYes: c } = table
  const m = b + c
  const none = { chiSquared: null, chiSquaredP: null, correctedChiSquared: null, correctedP: null }
  if (m === 0) return { exactP: 1, midP: 1, ...none }
  const fewer = Math.min(b, c)
  const tail = binomial.lower(fewer, m, 0.5)
  const plain = (b - c) ** 2 / m
  const corrected = Math.max(0, Math.abs(b - c) - 1) ** 2 / m
  return {
    exactP: b === c ? 1 : Math.min(1, 2 * tail),
    midP: b === c ? 1 : 2 * tail - binomial.mass(fewer, m, 0.5),
    chiSquared: plain,
    chiSquaredP: chiSquared.upper(plain, 1),
    correctedChiSquared: corrected,
    correctedP: chiSquared.upper(corrected, 1),
  }
}

/** Newcombe's correlation of the two answers, corrected for continuity where positive; 0 where a margin is 0. */
export function newcombePhi(table: PairedTable): number {
  const { yesYes: a, yesNo: b, noYes: c, noNo: d } = table
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  if (margins === 0) return 0
  const cross = a * d - b * c
  const corrected = cross > 0 ? Math.max(cross - sizeOf(table) / 2, 0) : cross
  return corrected / Math.sqrt(margins)
}

/** Interval of p1 - p2 from the Wilson intervals of both and their correlation phi. */
export function squareAndAdd(p1: number, p2: number, w1: Interval, w2: Interval, phi: number): Interval {
  const [l1, u1] = w1
  const [l2, u2] = w2
  if (l1 === null || u1 === null || l2 === null || u2 === null) return NO_INTERVAL
  const width = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y))
  return [p1 - p2 - width(p1 - l1, u2 - p2), p1 - p2 + width(u1 - p1, p2 - l2)]
}

/**
 * Newcombe's method 10 for the difference of two paired proportions, after minus before (1998, Stat Med 17:2635).
 * The recommended interval: stays within -1 to 1. No interval for an empty table.
 */
export function newcombePairedInterval(table: PairedTable, level = 0.95): Interval {
  const n = sizeOf(table)
  if (n === 0) return NO_INTERVAL
  const before = table.yesYes + table.yesNo
  const after = table.yesYes + table.noYes
  const [first, second] = [wilsonInterval(after, n, level), wilsonInterval(before, n, level)]
  const difference = (table.noYes - table.yesNo) / n
  const [low, high] = squareAndAdd(after / n, before / n, first, second, newcombePhi(table))
  if (low === null || high === null) return NO_INTERVAL
  const shift = difference - (after / n - before / n)
  return [low + shift, high + shift]
}

/** Wald interval of the paired difference: for comparison only, too narrow for small n. */
export function waldPairedInterval(table: PairedTable, level = 0.95): Interval {
  const n = sizeOf(table)
  if (n === 0) return NO_INTERVAL
  const { yesNo: b, noYes: c } = table
  const se = Math.sqrt(Math.max(0, b + c - (c - b) ** 2 / n)) / n
  return intervalAround((c - b) / n, normal.upperQuantile((1 - level) / 2) * se)
}

/** Bonett and Price's adjusted Wald interval of the paired difference (2012). */
export function bonettPriceInterval(table: PairedTable, level = 0.95): Interval {
  const n = sizeOf(table)
  if (n === 0) return NO_INTERVAL
  const [up, down] = [(table.noYes + 1) / (n + 2), (table.yesNo + 1) / (n + 2)]
  const se = Math.sqrt((up + down - (up - down) ** 2) / (n + 2))
  const halfWidth = normal.upperQuantile((1 - level) / 2) * se
  return [Math.max(-1, up - down - halfWidth), Math.min(1, up - down + halfWidth)]
}

/** Odds ratio noYes / yesNo of the discordant pairs with its exact interval; may be Infinity. */
export function discordantOddsRatio(table: PairedTable, level = 0.95): { ratio: Maybe; interval: Interval } {
  const { yesNo: b, noYes: c } = table
  if (b + c === 0) return { ratio: null, interval: NO_INTERVAL }
  const [low, high] = clopperPearsonInterval(c, b + c, level)
  const odds = (share: Maybe) => (share === null ? null : share / (1 - share))
  return { ratio: c / b, interval: [odds(low), odds(high)] }
}

/** Ratio of the proportions, after over before, with its log interval; null where a proportion is 0. */
export function pairedRiskRatio(table: PairedTable, level = 0.95): { ratio: Maybe; interval: Interval } {
  const { yesYes: a, yesNo: b, noYes: c } = table
  const ratio = a + b > 0 ? (a + c) / (a + b) : null
  if (ratio === null || a + c === 0) return { ratio, interval: NO_INTERVAL }
  const se = Math.sqrt((b + c) / ((a + b) * (a + c)))
  const factor = Math.exp(normal.upperQuantile((1 - level) / 2) * se)
  return { ratio, interval: [ratio / factor, ratio * factor] }
}
