import { type MeanTest, meanTest } from '../paired/mean-test.ts'
import { type Maybe, mean, sumOfSquares } from '../summary/moments.ts'

/** Mean change if those lost had changed by a given amount. */
export interface AttritionScenario extends MeanTest {
  /** Assumed change of everybody lost, in points. */
  readonly lostChange: number
  readonly people: number
  readonly meanChange: Maybe
}

/** The mean change if everybody lost had ended at the worst, or at the best end of the scale. */
export interface AttritionBounds {
  readonly lowest: Maybe
  readonly highest: Maybe
}

/** How the people lost differed at the start from those kept. */
export interface BaselineDifference {
  readonly meanKept: Maybe
  readonly meanLost: Maybe
  /** Lost minus kept, divided by the pooled standard deviation; null where that is zero or not defined. */
  readonly standardisedDifference: Maybe
}

/**
 * The change recomputed as if each of `lost` people without a later answer had changed by `lostChange` points
 * (0: unchanged; the worse direction of the scale for "worse"). `changes` are those observed. The interval takes the
 * assumption for a fact and is therefore too narrow; it is a scenario, not an estimate.
 */
export function attritionScenario(
  changes: readonly number[],
  lost: number,
  lostChange: number,
  level = 0.95,
): AttritionScenario {
  if (!Number.isInteger(lost) || lost < 0) throw new RangeError('the number lost is a whole number from 0')
  const completed = [...changes, ...new Array<number>(lost).fill(lostChange)]
  return { lostChange, people: completed.length, meanChange: mean(completed), ...meanTest(completed, level) }
}

/**
 * Bounds of the mean change that hold whatever became of those lost, from their scores before and the ends of the
 * scale, in points. Wide on purpose. Source: Manski (1990); Horowitz and Manski (2000).
 */
export function attritionBounds(
  changes: readonly number[],
  lostBaselines: readonly number[],
  scale: { readonly lowest: number; readonly highest: number },
): AttritionBounds {
  if (!(scale.lowest < scale.highest)) throw new RangeError('the lowest score must be below the highest')
  const ending = (end: number) => mean([...changes, ...lostBaselines.map((before) => end - before)])
  return { lowest: ending(scale.lowest), highest: ending(scale.highest) }
}

/** Baseline scores of those lost against those kept; a standardised difference beyond 0.25 is worth a warning. */
export function baselineDifference(kept: readonly number[], lost: readonly number[]): BaselineDifference {
  const [meanKept, meanLost] = [mean(kept), mean(lost)]
  const df = kept.length + lost.length - 2
  const bare = { meanKept, meanLost, standardisedDifference: null }
  if (meanKept === null || meanLost === null || df < 1) return bare
  const pooled = Math.sqrt((sumOfSquares(kept) + sumOfSquares(lost)) / df)
  return pooled > 0 ? { ...bare, standardisedDifference: (meanLost - meanKept) / pooled } : bare
}
