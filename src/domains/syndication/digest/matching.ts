import type { Day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { type Occurrence, occurrencesIn } from '../../activities/index.ts'
import type { Wishes } from './model.ts'

export interface DatedOccurrence extends Occurrence {
  readonly startsOn: Day
}

/** Nothing chosen is everything. */
const orAll = (chosen: readonly string[]): readonly (string | undefined)[] =>
  chosen.length > 0 ? chosen : [undefined]

/** What takes place and fits what somebody wants to hear about, until a day; in order of time, each date once. */
export async function matching(
  context: Context,
  { topics, municipalities }: Wishes,
  to: Day,
): Promise<DatedOccurrence[]> {
  const found = new Map<string, Occurrence>()
  for (const municipality of orAll(municipalities))
    for (const topic of orAll(topics)) {
      const filter = {
        ...(municipality ? { municipality } : {}),
        ...(topic ? { topic } : {}),
        ...{ from: context.today, to },
      }
      for (const one of await occurrencesIn(context, filter, { most: 300 })) found.set(one.id, one)
    }
  return [...found.values()]
    .filter(
      ({ state, startsAt }) =>
        (state === 'on' || state === 'moved') && Temporal.Instant.compare(context.now, startsAt) < 0,
    )
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))
    .map((one) => ({ ...one, startsOn: dayOf(one.startsAt) }))
}
