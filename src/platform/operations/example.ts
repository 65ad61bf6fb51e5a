import { type Context, tablesOf } from '../actions/context.ts'
import type { Database } from '../database/open.ts'
import type { PlatformTables } from '../database/tables.ts'

const setting = 'example-cast'

/** The invented people of the example data, by identifier; nobody when no example data were loaded. The sign-in page lists them. */
export async function exampleCast(database: Database): Promise<readonly string[]> {
  const row = await tablesOf<PlatformTables>({ database })
    .selectFrom('platform.setting')
    .select('value')
    .where('name', '=', setting)
    .executeTakeFirst()
  return (row?.value as readonly string[] | undefined) ?? []
}

/** Remembers that the example data were loaded, and who lives in them. */
export async function markExampleData(context: Context, people: readonly string[]): Promise<void> {
  await tablesOf<PlatformTables>(context)
    .insertInto('platform.setting')
    .values({ name: setting, value: JSON.stringify(people) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}
