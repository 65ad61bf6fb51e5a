import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Keeping } from '../../../platform/retention/keeping.ts'
import { forget } from './actions.ts'
import { askedDays } from './model.ts'
import type { DigestTables } from './tables.ts'

const batch = 100

const old = (context: Context, days: number) =>
  tablesOf<DigestTables>(context)
    .selectFrom('digest.subscription')
    .where('state', '=', 'asked')
    .where('asked_on', '<', context.today.subtract({ days }))

/** Addresses from which nobody said yes go; the others stay until somebody stops. */
export const digestKeeping: Keeping = {
  kind: 'digest.subscription',
  title: {
    da: 'Mailadresser til nyhedsbrevet, som ingen har sagt ja fra',
    en: 'Addresses for the newsletter from which nobody said yes',
  },
  counts: { da: 'fra den dag, de blev skrevet', en: 'from the day they were written' },
  days: askedDays,
  due: async (context, days) => {
    const { count } = await old(context, days)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, days) => {
    const rows = await old(context, days).select(['id', 'participant_id']).limit(batch).execute()
    for (const { id, participant_id } of rows)
      await tablesOf<DigestTables>(context)
        .transaction()
        .execute((tx) => forget(tx, context, id, participant_id))
    return rows.length
  },
}
