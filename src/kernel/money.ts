/** An amount in øre. Whole numbers only; kroner exist on screens and in files, never in calculations. */
export type Ore = bigint

/**
 * Shares an amount out by weight so that the parts add up to it exactly (largest remainder; ties go to the earlier part).
 * @param amount øre, may be negative
 * @param weights non-negative whole numbers, for example inhabitants; at least one above zero
 * @throws RangeError when a weight is negative or all are zero
 */
export function shareOut(amount: Ore, weights: readonly bigint[]): Ore[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('weights must be non-negative with a positive sum')
  const sign = amount < 0n ? -1n : 1n
  const size = amount * sign
  const parts = weights.map((weight, index) => ({
    index,
    part: (size * weight) / total,
    rest: (size * weight) % total,
  }))
  let left = size - parts.reduce((sum, { part }) => sum + part, 0n)
  const byRest = [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const entry of byRest) {
    if (left === 0n) break
    entry.part += 1n
    left -= 1n
  }
  return parts.map(({ part }) => part * sign)
}

export const sum = (amounts: readonly Ore[]): Ore => amounts.reduce((total, amount) => total + amount, 0n)
