import { logGamma, stirlingError } from './log-gamma.ts'

/**
 * Hedges' exact small-sample factor J(m) = gamma(m/2) / (sqrt(m/2) gamma((m - 1)/2)) for m degrees of freedom.
 * Between 0 and 1; null for m <= 1, where the gamma function has a pole. Source: Hedges (1981).
 */
export function hedgesFactor(degreesOfFreedom: number): number | null {
  const m = degreesOfFreedom
  if (!(m > 1)) return null
  if (m === Number.POSITIVE_INFINITY) return 1
  const half = m / 2
  if (half < 20) return Math.exp(logGamma(half) - logGamma(half - 0.5)) / Math.sqrt(half)
  const lower = half - 0.5
  const ratio = stirlingError(half) - stirlingError(lower) + lower * Math.log1p(0.5 / lower) - 0.5
  return Math.sqrt(lower / half) * Math.exp(ratio)
}
