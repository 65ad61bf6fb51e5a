/** Both tails of a distribution at one point: P(X <= x) and P(X > x). They add up to 1. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/** Throws unless p is a probability. */
export function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies from 0 to 1, got ${p}`)
}

/** Throws unless the degrees of freedom (or another parameter named in the message) are positive. */
export function requirePositive(value: number, name: string): void {
  if (!(value > 0)) throw new RangeError(`${name} must be above 0, got ${value}`)
}

/** A tail probability and the derivative of the *lower* tail with respect to the search variable. */
export interface TailsWithSlope extends Tails {
  readonly slope: number
}

interface Bracket {
  low: number
  high: number
}

const LIMIT = 1e5

/**
 * Solves tail(u) = target for u on the whole real line, where the tail rises (lower) or falls (upper) with u.
 * Works on the logarithm of the tail, so that targets down to 1e-300 are met in relative terms. Newton steps, kept
 * inside a bracket; u is accurate to about 1e-15 (absolute below 1, relative above).
 */
export function solveTail(
  tailsAt: (u: number) => TailsWithSlope,
  target: number,
  side: 'lower' | 'upper',
  start: number,
): number {
  const direction = side === 'lower' ? 1 : -1
  const logTarget = Math.log(target)
  const bracket: Bracket = { low: -LIMIT, high: LIMIT }
  let u = start
  for (let round = 0; round < 400; round += 1) {
    const tails = tailsAt(u)
    const probability = tails[side]
    const excess = direction * (Math.log(probability) - logTarget)
    if (excess === 0) return u
    if (excess > 0) bracket.high = u
    else bracket.low = u
    const next = nextPoint(u, (excess * probability) / tails.slope, bracket)
    if (Math.abs(next - u) <= 2e-16 * Math.max(1, Math.abs(u))) return next
    u = next
  }
  return u
}

/** A Newton step of at most 20, or a bisection if it is undefined or leaves the bracket. */
function nextPoint(u: number, step: number, bracket: Bracket): number {
  const limited = Math.max(-20, Math.min(20, step))
  const candidate = u - limited
  if (Number.isFinite(candidate) && candidate > bracket.low && candidate < bracket.high) return candidate
  if (candidate === u) return u
  if (bracket.low === -LIMIT) return bracket.high - Math.max(20, Math.abs(bracket.high))
  if (bracket.high === LIMIT) return bracket.low + Math.max(20, Math.abs(bracket.low))
  return (bracket.low + bracket.high) / 2
}
