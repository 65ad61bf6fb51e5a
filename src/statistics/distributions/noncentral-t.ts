import { integrate } from '../numeric/quadrature.ts'
import { stirlingError } from './log-gamma.ts'
import { normal } from './normal.ts'
import { studentT } from './student-t.ts'
import { requirePositive } from './tails.ts'

/** Beyond this the integrand is below 1e-22 of its maximum. */
const NEGLIGIBLE = 50

/** log of the density of w = log sqrt(chi-squared(df) / df), with its mode at w = 0. */
function logScaleDensity(w: number, df: number, constant: number): number {
  return constant + df * (w - Math.expm1(2 * w) / 2)
}

/** log P(Z > x), also where the tail itself underflows (asymptotic series, DLMF 7.12.1). */
function logNormalUpper(x: number): number {
  if (x < 35) return Math.log(normal.upper(x))
  const inverse = 1 / (x * x)
  return (
    -0.5 * x * x -
    Math.log(x) -
    0.9189385332046728 +
    Math.log1p(inverse * (-1 + inverse * (3 - 15 * inverse)))
  )
}

/** Maximum of a unimodal function by golden section; only a centre for the integration, so 1e-3 will do. */
function modeOf(f: (w: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let [left, right] = [low, high]
  while (right - left > 1e-3 * Math.max(1e-3, Math.min(1, Math.abs(left)))) {
    const inner = right - ratio * (right - left)
    const outer = left + ratio * (right - left)
    if (f(inner) < f(outer)) left = inner
    else right = outer
  }
  return (left + right) / 2
}

/** Point on one side of the mode where f has fallen by NEGLIGIBLE, and points between, doubling outwards. */
function breaksOutwards(f: (w: number) => number, mode: number, step: number): number[] {
  const top = f(mode)
  const points: number[] = []
  for (let distance = step; points.length < 60; distance *= 2) {
    points.push(mode + distance)
    if (f(mode + distance) < top - NEGLIGIBLE) break
  }
  return points
}

/**
 * P(sign * (T - t) > 0): the integral over the scale s = e^w of P(sign * (Z + ncp - t s) > 0) times its density.
 * Every term is positive, so the result is accurate in relative terms in both tails.
 */
function tail(t: number, df: number, ncp: number, sign: 1 | -1): number {
  const constant = Math.LN2 + 0.5 * Math.log(df / (4 * Math.PI)) - stirlingError(df / 2)
  const logIntegrand = (w: number) =>
    logScaleDensity(w, df, constant) + logNormalUpper(sign * (t * Math.exp(w) - ncp))
  const mode = modeOf(logIntegrand, -60, Math.max(3, Math.log1p(60 / Math.sqrt(df))))
  const step = 1 / Math.sqrt(2 * df) / (1 + Math.abs(t) / Math.sqrt(df))
  const below = breaksOutwards(logIntegrand, mode, -step).reverse()
  const above = breaksOutwards(logIntegrand, mode, step)
  const top = logIntegrand(mode)
  const integral = integrate((w) => Math.exp(logIntegrand(w) - top), [...below, mode, ...above])
  return Math.min(1, Math.exp(top + Math.log(integral)))
}

function side(t: number, df: number, ncp: number, sign: 1 | -1): number {
  requirePositive(df, 'df')
  if (ncp === 0) return sign === 1 ? studentT.upper(t, df) : studentT.lower(t, df)
  if (df === Number.POSITIVE_INFINITY) return normal.upper(sign * (t - ncp))
  if (t === 0) return normal.upper(-sign * ncp)
  const direct = tail(t, df, ncp, sign)
  return direct <= 0.5 ? direct : 1 - tail(t, df, ncp, sign === 1 ? -1 : 1)
}

/**
 * Noncentral t distribution: T = (Z + ncp) / sqrt(chi-squared(df) / df), df > 0 whole or not, any real ncp.
 * Tails by numerical integration over the scale, accurate to about 1e-12 relative in both tails also for large
 * ncp, where the usual series (AS 243) fails. Throws a RangeError for df <= 0.
 */
export const noncentralT = {
  /** P(T <= t). */
  lower: (t: number, df: number, ncp: number): number => side(t, df, ncp, -1),
  /** P(T > t). */
  upper: (t: number, df: number, ncp: number): number => side(t, df, ncp, 1),
} as const
