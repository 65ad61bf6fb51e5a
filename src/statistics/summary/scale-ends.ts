import type { Maybe } from './moments.ts'

/** Shares of the scores at the lowest and the highest possible score, 0 to 1; null for no scores. */
export interface ScaleEnds {
  readonly floor: Maybe
  readonly ceiling: Maybe
}

/** Floor and ceiling: above 0.15 at an end, changes there cannot be seen (Terwee et al. 2007). */
export function scaleEnds(scores: readonly number[], lowest: number, highest: number): ScaleEnds {
  const n = scores.length
  if (n === 0) return { floor: null, ceiling: null }
  const share = (matches: (score: number) => boolean) => scores.filter(matches).length / n
  return { floor: share((score) => score <= lowest), ceiling: share((score) => score >= highest) }
}
