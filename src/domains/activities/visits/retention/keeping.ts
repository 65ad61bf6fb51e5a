import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Keeping } from '../../../../platform/retention/keeping.ts'
import { eraseUnlessKept, keepUntil } from '../../../participants/index.ts'
import { forget } from '../own/forgetting.ts'
import type { VisitTables } from '../tables.ts'

const batch = 50

const old = (context: Context, kept: number) =>
  tablesOf<VisitTables>(context)
    .selectFrom('visits.guest')
    .where('participant_id', 'is not', null)
    .where('last_day', '<', context.today.subtract({ days: kept }))

/** Who came to an activity is forgotten some time after its last day: a person we know from nowhere else is erased, of others the visit. */
const guests: Keeping = {
  kind: 'visits.guest',
  title: { da: 'Gæster på arrangementer', en: 'Guests of activities' },
  counts: { da: 'fra den sidste dag, eller fra man meldte fra', en: 'from the last day, or from cancelling' },
  days: 30,
  due: async (context, kept) => {
    const { count } = await old(context, kept)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, kept) => {
    const due = await old(context, kept)
      .select(['id', 'participant_id', 'registered_here'])
      .orderBy('last_day')
      .limit(batch)
      .execute()
    for (const { id, participant_id, registered_here } of due)
      await tablesOf<VisitTables>(context)
        .transaction()
        .execute(async (tx) => {
          if (!participant_id) return
          await forget(tx, [id])
          await keepUntil(tx, participant_id, id, null)
          if (registered_here) await eraseUnlessKept(tx, context, participant_id)
        })
    return due.length
  },
}

const longAgo = (context: Context, days: number) => context.now.subtract({ hours: 24 * days })

/** Taps are kept only as long as a phone may still send one again; what counts stands in the list. */
const taps: Keeping = {
  kind: 'visits.tap',
  title: { da: 'Tryk på dørlisten', en: 'Taps on the door list' },
  counts: { da: 'fra de blev modtaget', en: 'from when they were received' },
  days: 30,
  due: async (context, days) => {
    const { count } = await tablesOf<VisitTables>(context)
      .selectFrom('visits.tap')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('received_at', '<', longAgo(context, days))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, days) => {
    const gone = await tablesOf<VisitTables>(context)
      .deleteFrom('visits.tap')
      .where('id', 'in', (query) =>
        query
          .selectFrom('visits.tap')
          .select('id')
          .where('received_at', '<', longAgo(context, days))
          .limit(5000),
      )
      .executeTakeFirst()
    return Number(gone.numDeletedRows)
  },
}

/** What this room keeps for a time only. */
export const visitKeeping: readonly Keeping[] = [guests, taps]
