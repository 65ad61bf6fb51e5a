import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Keeping } from '../../../../platform/retention/keeping.ts'
import type { JoiningTables } from '../tables.ts'

const before = (context: Context, days: number) => context.now.subtract({ hours: 24 * days })

/** Taps are kept only as long as a phone may still send one again; what counts stands in the attendance. */
export const taps: Keeping = {
  kind: 'courses.tap',
  title: { da: 'Tryk på fremmødesiden', en: 'Taps on the attendance page' },
  counts: { da: 'fra de blev modtaget', en: 'from when they were received' },
  days: 30,
  due: async (context, days) => {
    const row = await tablesOf<JoiningTables>(context)
      .selectFrom('courses.tap')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('received_at', '<', before(context, days))
      .executeTakeFirstOrThrow()
    return row.count
  },
  clear: async (context, days) => {
    const gone = await tablesOf<JoiningTables>(context)
      .deleteFrom('courses.tap')
      .where('id', 'in', (query) =>
        query
          .selectFrom('courses.tap')
          .select('id')
          .where('received_at', '<', before(context, days))
          .limit(5000),
      )
      .executeTakeFirst()
    return Number(gone.numDeletedRows)
  },
}
