import { betaPrefactor, incompleteBeta } from './incomplete-beta.ts'
import type { Tails } from './tails.ts'

function requireBinomial(n: number, probability: number): void {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`n must be a whole number from 0, got ${n}`)
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`)
}

function tails(count: number, n: number, probability: number): Tails {
  requireBinomial(n, probability)
  const k = Math.floor(count)
  if (k < 0) return { lower: 0, upper: 1 }
  if (k >= n) return { lower: 1, upper: 0 }
  const { lower, upper } = incompleteBeta(k + 1, n - k, probability)
  return { lower: upper, upper: lower }
}

function mass(k: number, n: number, probability: number): number {
  requireBinomial(n, probability)
  if (!Number.isInteger(k) || k < 0 || k > n) return 0
  if (k === 0) return Math.exp(n * Math.log1p(-probability)) || (n === 0 ? 1 : 0)
  if (k === n) return probability ** n
  if (probability === 0 || probability === 1) return 0
  const weight = betaPrefactor(k, n - k, probability, 1 - probability)
  return (weight * n) / (k * (n - k))
}

/**
 * Binomial distribution: number of successes in n >= 0 independent trials.
 * Tails through the incomplete beta function, accurate to about 1e-13 relative at both ends.
 */
export const binomial = {
  /** P(X = k); 0 where k is not a whole number from 0 to n. */
  mass,
  /** P(X <= k). */
  lower: (k: number, n: number, probability: number): number => tails(k, n, probability).lower,
  /** P(X > k). */
  upper: (k: number, n: number, probability: number): number => tails(k, n, probability).upper,
} as const
