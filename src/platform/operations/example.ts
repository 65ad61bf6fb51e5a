import { sql } from 'kysely'
import { type Context, tablesOf } from '../actions/context.ts'
import type { Database } from '../database/open.ts'
import type { PlatformTables } from '../database/tables.ts'

const setting = 'example-data'

/** Whether this platform holds the example data; only then the sign-in page lists the cast. */
export async function hasExampleData(database: Database): Promise<boolean> {
  const row = await tablesOf<PlatformTables>({ database })
    .selectFrom('platform.setting')
    .select('value')
    .where('name', '=', setting)
    .executeTakeFirst()
  return row?.value === true
}

/** Whether anybody lives here: example data are only ever loaded into an empty platform. */
export async function isEmpty(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    empty: boolean
  }>`select not exists (select from people.person) as empty`.execute(database)
  return rows[0]?.empty ?? false
}

/** Remembers that the example data were loaded. */
export async function markExampleData(context: Context): Promise<void> {
  await tablesOf<PlatformTables>(context)
    .insertInto('platform.setting')
    .values({ name: setting, value: 'true' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}
