/** Ranks from 1, equal values sharing the mean of their ranks, and the sizes of the groups of equal values. */
export interface Ranking {
  readonly ranks: readonly number[]
  readonly tieSizes: readonly number[]
}

/** Mid-ranks of the values; equality is exact. */
export function midRanks(values: readonly number[]): Ranking {
  const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b])
  const ranks = new Array<number>(values.length).fill(0)
  const tieSizes: number[] = []
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && values[order[end]] === values[order[start]]) end += 1
    for (let index = start; index < end; index += 1) ranks[order[index]] = (start + 1 + end) / 2
    tieSizes.push(end - start)
    start = end
  }
  return { ranks, tieSizes }
}
