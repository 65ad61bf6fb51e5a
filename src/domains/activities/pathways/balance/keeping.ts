import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Keeping } from '../../../../platform/retention/keeping.ts'
import type { PathwayTables } from '../tables.ts'
import { balance as da } from '../words-balance.da.ts'
import { balance as en } from '../words-balance.en.ts'

const old = (context: Context, days: number) => sql<boolean>`month + ${days}::int < ${context.today}::date`

/** A form that was sent can be sent again for a day; long before it goes, it counts for nothing. */
const forms: Keeping = {
  ...{ kind: 'balanceForm', days: 62, fixed: true },
  title: { da: da.keeping.title, en: en.keeping.title },
  counts: { da: da.keeping.counts, en: en.keeping.counts },
  due: async (context, days) => {
    const { count } = await tablesOf<PathwayTables>(context)
      .selectFrom('pathways.sent_form')
      .select(sql<number>`count(*)::int`.as('count'))
      .where(old(context, days))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, days) => {
    const gone = await tablesOf<PathwayTables>(context)
      .deleteFrom('pathways.sent_form')
      .where(old(context, days))
      .executeTakeFirst()
    return Number(gone.numDeletedRows) > 0 ? Number(gone.numDeletedRows) : 0
  },
}

export const keeping: readonly Keeping[] = [forms]
