import { normal } from '../distributions/index.ts'
import { findRoot } from '../numeric/root.ts'
import { type Interval, NO_INTERVAL } from '../summary/moments.ts'
import { type PairedTable, sizeOf } from './paired-proportions.ts'

/** Score statistic of "the difference is delta", with the discordant share estimated under it (Tango 1998). */
function score(table: PairedTable, n: number, delta: number): number {
  const { yesNo, noYes } = table
  const w = (2 * n - noYes + yesNo) * delta - noYes - yesNo
  const root = Math.sqrt(Math.max(0, w * w + 8 * n * yesNo * delta * (1 - delta)))
  const down = (root - w) / (4 * n)
  const variance = n * (2 * down + delta * (1 - delta))
  const difference = noYes - yesNo - n * delta
  if (difference === 0) return 0
  return variance > 0 ? difference / Math.sqrt(variance) : Math.sign(difference) * Number.POSITIVE_INFINITY
}

/**
 * Tango's score interval of the difference of paired proportions, after minus before, within -1 to 1 (Tango 1998,
 * Stat Med 17:891). No interval for an empty table.
 */
export function tangoInterval(table: PairedTable, level = 0.95): Interval {
  const n = sizeOf(table)
  if (n === 0) return NO_INTERVAL
  const z = normal.upperQuantile((1 - level) / 2)
  const estimate = (table.noYes - table.yesNo) / n
  const lowerExcess = (delta: number) => clamp(score(table, n, delta)) - z
  const upperExcess = (delta: number) => clamp(score(table, n, delta)) + z
  return [
    estimate <= -1 ? -1 : findRoot(lowerExcess, -1, estimate, 1e-15),
    estimate >= 1 ? 1 : findRoot(upperExcess, estimate, 1, 1e-15),
  ]
}

const clamp = (value: number) => Math.max(-1e8, Math.min(1e8, value))
