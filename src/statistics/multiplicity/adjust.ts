import type { Maybe } from '../summary/moments.ts'

/** How p values are adjusted for there being several. */
export type Adjustment = 'holm' | 'BH' | 'bonferroni' | 'hochberg' | 'BY'

/** Applies a step rule to sorted p values: running maximum upwards, or running minimum downwards. */
function stepwise(values: readonly number[], direction: 'up' | 'down'): number[] {
  const result = [...values]
  if (direction === 'up') {
    for (let index = 1; index < result.length; index += 1)
      result[index] = Math.max(result[index], result[index - 1])
  } else {
    for (let index = result.length - 2; index >= 0; index -= 1) {
      result[index] = Math.min(result[index], result[index + 1])
    }
  }
  return result.map((value) => Math.min(1, value))
}

/** Adjusted values of p values sorted from small to large. */
function adjustSorted(p: readonly number[], method: Adjustment): number[] {
  const m = p.length
  const harmonic = p.reduce((sum, _, index) => sum + 1 / (index + 1), 0)
  switch (method) {
    case 'bonferroni':
      return p.map((value) => Math.min(1, m * value))
    case 'holm':
      return stepwise(
        p.map((value, index) => (m - index) * value),
        'up',
      )
    case 'hochberg':
      return stepwise(
        p.map((value, index) => (m - index) * value),
        'down',
      )
    case 'BH':
      return stepwise(
        p.map((value, index) => (m / (index + 1)) * value),
        'down',
      )
    case 'BY':
      return stepwise(
        p.map((value, index) => ((harmonic * m) / (index + 1)) * value),
        'down',
      )
  }
}

/**
 * Adjusted p values in the order given, each at least as large as the original and at most 1.
 *
 * Missing values (null) stay missing and do not count. Holm controls the chance of any false finding; BH
 * (Benjamini-Hochberg) the expected share of false findings. Throws a RangeError for a value outside 0 to 1.
 * Sources: Holm (1979), Hochberg (1988), Benjamini and Hochberg (1995), Benjamini and Yekutieli (2001); the same as
 * R's `p.adjust`.
 */
export function adjustPValues(p: readonly Maybe[], method: Adjustment): Maybe[] {
  const present = p.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  if (present.some(({ value }) => !(value >= 0 && value <= 1)))
    throw new RangeError('a p value lies from 0 to 1')
  present.sort((a, b) => a.value - b.value)
  const adjusted: Maybe[] = p.map(() => null)
  const values = adjustSorted(
    present.map(({ value }) => value),
    method,
  )
  present.forEach(({ index }, position) => {
    adjusted[index] = values[position]
  })
  return adjusted
}
