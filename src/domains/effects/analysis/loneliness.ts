import { mcNemar, newcombePairedInterval, wilsonInterval } from '../../../statistics/index.ts'
import type { Answered, LonelinessReading } from './model.ts'
import { severelyLonely } from './outcomes.ts'
import { coursesIn, pairsIn, standingOf } from './standing.ts'

/**
 * How many are severely lonely before and after, among those who answered both times. The interval of the difference is
 * Newcombe's method 10; it treats people as independent, as the sentence about it says.
 */
export function readLoneliness(answers: readonly Answered[]): LonelinessReading | null {
  const pairs = pairsIn(answers)
  const n = pairs.length
  if (n === 0) return null
  const count = (before: boolean, after: boolean) =>
    pairs.filter((pair) => severelyLonely(pair.before) === before && severelyLonely(pair.after) === after)
      .length
  const table = {
    yesYes: count(true, true),
    yesNo: count(true, false),
    noYes: count(false, true),
    noNo: count(false, false),
  }
  const before = table.yesYes + table.yesNo
  const after = table.yesYes + table.noYes
  return {
    pairs: n,
    before,
    after,
    shareBefore: before / n,
    shareAfter: after / n,
    intervalBefore: wilsonInterval(before, n),
    intervalAfter: wilsonInterval(after, n),
    difference: (after - before) / n,
    interval: newcombePairedInterval(table),
    exactP: mcNemar(table).exactP,
    standing: standingOf(n, coursesIn(pairs)),
  }
}
