import { mean } from '../../../statistics/index.ts'
import { estimateOf, type Valued } from './main-estimate.ts'
import type { WaitingReading } from './model-beside.ts'
import type { Outcome } from './outcomes.ts'
import { coursesIn, standingOf } from './standing.ts'

/** Somebody who answered when they began to wait, before and after. */
export interface Waited {
  readonly course: string
  readonly municipality: string
  readonly waiting: number
  readonly before: number
  readonly after: number
}

const overWaiting = ({ waiting, before }: Waited): number => before - waiting
const overCourse = ({ before, after }: Waited): number => after - before
/** The person's own waiting time is the comparison. */
export const beyondWaiting = (row: Waited): number => overCourse(row) - overWaiting(row)

export const valuedBy =
  (value: (row: Waited) => number) =>
  (row: Waited): Valued => ({ course: row.course, municipality: row.municipality, value: value(row) })

/**
 * What changed while people waited, against what changed on the course, for the same people. The waiting time takes with it
 * what would have come anyway: time of year, and coming back from a hard start (Linden 2013).
 */
export function readWaiting(rows: readonly Waited[]): WaitingReading {
  const standing = standingOf(rows.length, coursesIn(rows))
  const estimate = (value: (row: Waited) => number) =>
    standing === 'tooFew' ? null : estimateOf(rows.map(valuedBy(value)))
  return {
    ...{ people: rows.length, courses: coursesIn(rows), standing },
    meanWaiting: mean(rows.map(({ waiting }) => waiting)),
    meanBefore: mean(rows.map(({ before }) => before)),
    meanAfter: mean(rows.map(({ after }) => after)),
    overWaiting: estimate(overWaiting),
    overCourse: estimate(overCourse),
    beyondWaiting: estimate(beyondWaiting),
  }
}

/**
 * Whether the waiting time shows no such change as the course: person by person more changed for the better on the course,
 * with the whole interval above zero. That nothing could be shown over the waiting time is not enough.
 */
export function showsNoSuchChange(reading: WaitingReading, { higherIsBetter }: Outcome): boolean {
  const [low, high] = reading.beyondWaiting?.interval ?? [null, null]
  if (reading.standing === 'tooFew' || low === null || high === null) return false
  return higherIsBetter ? low > 0 : high < 0
}
