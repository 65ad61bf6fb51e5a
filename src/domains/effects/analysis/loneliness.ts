import { mcNemar, newcombePairedInterval, roundedToFive, wilsonInterval } from '../../../statistics/index.ts'
import type { Answered, LonelinessPoints, LonelinessReading, Pair } from './model.ts'
import { outcomes, severelyLonely } from './outcomes.ts'
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
    points: pointsOf(pairs),
  }
}

const enoughForPoints = 30
const { lowest, highest } = outcomes.tils

/**
 * How many had each of the seven values, before and after, to the nearest five: two groups told apart by a few people cannot
 * be told apart value by value. Nothing below thirty people, where it would come near to showing the one who has it worst.
 */
function pointsOf(pairs: readonly Pair[]): LonelinessPoints | null {
  if (pairs.length < enoughForPoints) return null
  const values = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)
  const people = (time: 'before' | 'after') =>
    values.map((value) => roundedToFive(pairs.filter((pair) => pair[time] === value).length))
  return { before: people('before'), after: people('after') }
}
