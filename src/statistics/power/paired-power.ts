import { noncentralT, studentT } from '../distributions/index.ts'
import { findRoot } from '../numeric/root.ts'
import type { Maybe } from '../summary/moments.ts'

const LARGEST_N = 1e9

/** Throws unless value lies strictly between 0 and 1. */
export function requireShare(value: number, name: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`)
}

/**
 * Power of a two-sided t test: probability that |T| exceeds its critical value when T is noncentral with parameter
 * `ncp` and `df` > 0 degrees of freedom. Both tails count. `alpha` is the two-sided level.
 */
export function powerOfT(ncp: number, df: number, alpha = 0.05): number {
  requireShare(alpha, 'alpha')
  if (ncp === 0) return alpha
  const critical = studentT.upperQuantile(alpha / 2, df)
  return Math.min(1, noncentralT.upper(critical, df, ncp) + noncentralT.lower(-critical, df, ncp))
}

/**
 * Noncentrality parameter at which a two-sided t test has the wanted power (alpha < power < 1).
 * Null where a power at or below alpha is asked for, which no effect has.
 */
export function noncentralityForPower(power: number, df: number, alpha = 0.05): Maybe {
  requireShare(power, 'power')
  requireShare(alpha, 'alpha')
  if (power <= alpha) return null
  const excess = (ncp: number) => powerOfT(ncp, df, alpha) - power
  let high = 4
  while (excess(high) < 0) high *= 2
  return findRoot(excess, 0, high, 1e-13)
}

/** Power of the paired t test for n >= 2 pairs (n need not be whole) and a change of `dz` standard deviations. */
export function pairedPower(n: number, dz: number, alpha = 0.05): Maybe {
  return n > 1 ? powerOfT(Math.abs(dz) * Math.sqrt(n), n - 1, alpha) : null
}

/** Smallest mean change, in SDs of change, that n pairs find with the wanted power; null for fewer than two pairs. */
export function pairedDetectableEffect(
  n: number,
  power = 0.8,
  alpha = 0.05,
): { ncp: number; dz: number } | null {
  const ncp = n > 1 ? noncentralityForPower(power, n - 1, alpha) : null
  return ncp === null ? null : { ncp, dz: ncp / Math.sqrt(n) }
}

/**
 * Number of pairs needed: `exact` solves for the power as if n could be a fraction, `pairs` is the next whole number.
 * Null where no number of pairs is enough (no effect). Where two pairs are enough already, `exact` is null.
 */
export function pairsNeeded(
  dz: number,
  power = 0.8,
  alpha = 0.05,
): { readonly exact: Maybe; readonly pairs: number } | null {
  requireShare(power, 'power')
  if (dz === 0 || power <= alpha) return null
  const excess = (n: number) => (pairedPower(n, dz, alpha) ?? 0) - power
  if (excess(2) >= 0) return { exact: null, pairs: 2 }
  let high = 4
  while (excess(high) < 0) {
    high *= 2
    if (high > LARGEST_N) return null
  }
  const exact = findRoot(excess, 2, high)
  return { exact, pairs: Math.ceil(exact) }
}
