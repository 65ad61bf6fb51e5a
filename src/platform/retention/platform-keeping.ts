import { type Kysely, sql } from 'kysely'
import { zone } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'
import type { Keeping } from './keeping.ts'

const batch = 500

/** What the platform itself keeps, and the moment from which each row's days are counted. */
const sources = {
  mail: { table: 'platform.mail', since: 'created_at' },
  task: { table: 'platform.job', since: 'finished_at' },
  session: { table: 'platform.session', since: 'ends_at' },
  audit: { table: 'platform.audit', since: 'at' },
} as const

const boundary = (context: Context, days: number): Temporal.Instant =>
  context.now.toZonedDateTimeISO(zone).subtract({ days }).toInstant()

function keeping(
  kind: keyof typeof sources,
  days: number,
  words: Pick<Keeping, 'title' | 'counts'>,
  fixed = false,
): Keeping {
  const { table, since } = sources[kind]
  const [rows, column] = [sql.table(table), sql.ref(since)]
  const tables = (context: Context): Kysely<PlatformTables> => tablesOf<PlatformTables>(context)
  return {
    ...{ kind, days, fixed, ...words },
    due: async (context, kept) => {
      const { rows: found } = await sql<{
        count: number
      }>`select count(*)::int as count from ${rows} where ${column} < ${boundary(context, kept)}`.execute(
        tables(context),
      )
      return found[0]?.count ?? 0
    },
    clear: async (context, kept) => {
      const gone = await sql`delete from ${rows} where id in (
        select id from ${rows} where ${column} < ${boundary(context, kept)} limit ${batch})`.execute(
        tables(context),
      )
      return Number(gone.numAffectedRows ?? 0n)
    },
  }
}

/** Mails, finished tasks, sessions and the audit. */
export const platformKeeping: readonly Keeping[] = [
  keeping('mail', 30, {
    title: { da: 'Mails', en: 'Mails' },
    counts: { da: 'fra mailen blev skrevet', en: 'from the day the mail was written' },
  }),
  keeping('task', 30, {
    title: { da: 'Opgaver i baggrunden', en: 'Tasks in the background' },
    counts: { da: 'fra opgaven var færdig', en: 'from the day the task was finished' },
  }),
  keeping('session', 30, {
    title: { da: 'Besøg, hvor nogen var logget ind', en: 'Visits of people who were signed in' },
    counts: { da: 'fra besøget sluttede', en: 'from the day the visit ended' },
  }),
  keeping(
    'audit',
    1825,
    {
      title: { da: 'Spor: hvem der gjorde og så hvad', en: 'Trail: who did and saw what' },
      counts: { da: 'fra den dag, det skete', en: 'from the day it happened' },
    },
    true,
  ),
]
