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

/** Remembers that the example data were loaded. */
export async function markExampleData(context: Context): Promise<void> {
  await tablesOf<PlatformTables>(context)
    .insertInto('platform.setting')
    .values({ name: setting, value: 'true' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}
