import { baselineDifference } from '../../../statistics/index.ts'
import type { Answered, LostReading } from './model.ts'

/** Those who answered before but not after, compared at the start with those who answered both times. */
export function readLost(answers: readonly Answered[]): LostReading {
  const started = answers.filter((answer) => answer.before !== null)
  const startOf = (rows: readonly Answered[]) => rows.flatMap(({ before }) => before ?? [])
  const kept = startOf(started.filter(({ after }) => after !== null))
  const lost = startOf(started.filter(({ after }) => after === null))
  return { kept: kept.length, lost: lost.length, ...baselineDifference(kept, lost) }
}

/** Share of those who answered before and did not answer after, 0 to 1; null when nobody answered before. */
export const lostShare = ({ kept, lost }: Pick<LostReading, 'kept' | 'lost'>): number | null =>
  kept + lost === 0 ? null : lost / (kept + lost)
