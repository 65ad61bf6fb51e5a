const MACHINE = 2.220446049250313e-16
const MAXIMUM_ROUNDS = 300

interface Ends {
  a: number
  b: number
  fa: number
  fb: number
}

/** Inverse quadratic or secant proposal from the best point b, the other end a and the previous point c. */
function proposal(ends: Ends, c: number, fc: number): number {
  const { a, b, fa, fb } = ends
  if (fa !== fc && fb !== fc) {
    const first = (a * fb * fc) / ((fa - fb) * (fa - fc))
    const second = (b * fa * fc) / ((fb - fa) * (fb - fc))
    return first + second + (c * fa * fb) / ((fc - fa) * (fc - fb))
  }
  return b - (fb * (b - a)) / (fb - fa)
}

function ordered(ends: Ends): Ends {
  const { a, b, fa, fb } = ends
  return Math.abs(fa) < Math.abs(fb) ? { a: b, b: a, fa: fb, fb: fa } : ends
}

/**
 * Root of f between low and high, where f changes sign (Brent 1973, with bisection as fall-back).
 * Accurate to a few units in the last place of the root, or to `absolute` where that is more.
 * Throws a RangeError when the signs are equal.
 */
export function findRoot(f: (x: number) => number, low: number, high: number, absolute = 0): number {
  let ends = ordered({ a: low, b: high, fa: f(low), fb: f(high) })
  if (ends.fb === 0) return ends.b
  if (!(ends.fa * ends.fb < 0)) throw new RangeError('findRoot needs a change of sign')
  let [c, fc, width] = [ends.a, ends.fa, Math.abs(high - low)]
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const { a, b } = ends
    const tolerance = 2 * MACHINE * Math.abs(b) + absolute / 2
    if (ends.fb === 0 || Math.abs(b - a) <= 2 * tolerance) return b
    const proposed = proposal(ends, c, fc)
    const short = Math.abs(proposed - b) < tolerance
    const candidate = short ? b + Math.sign(a - b) * tolerance : proposed
    const inside = (candidate - b) * (candidate - (3 * a + b) / 4) < 0
    const shrinks = Math.abs(candidate - b) < width / 2
    const next = inside && shrinks ? candidate : (a + b) / 2
    width = Math.abs(next - b)
    const fnext = f(next)
    ;[c, fc] = [b, ends.fb]
    ends = ends.fa * fnext <= 0 ? { ...ends, b: next, fb: fnext } : { ...ends, a: next, fa: fnext }
    ends = ordered(ends)
  }
  return ends.b
}

/**
 * Root of an increasing f (or, with `direction` -1, a decreasing one) on the whole line: the bracket grows from
 * `start` by doubling steps. Throws a RangeError when no change of sign is found within 1e12 steps.
 */
export function findRootFrom(
  f: (x: number) => number,
  start: number,
  step: number,
  direction: 1 | -1 = 1,
  absolute = 0,
): number {
  const value = f(start)
  if (value === 0) return start
  const towards = value * direction < 0 ? 1 : -1
  let previous = start
  for (let distance = step; distance < 1e12 * step; distance *= 2) {
    const next = start + towards * distance
    if (f(next) * value <= 0) return findRoot(f, previous, next, absolute)
    previous = next
  }
  throw new RangeError('findRootFrom found no change of sign')
}
