import { type Context, tablesOf } from '../actions/context.ts'
import type { Database } from '../database/open.ts'
import type { PlatformTables } from '../database/tables.ts'

const setting = 'example-cast'
const begun = 'example-data-begun'

/** The invented people of the example data, by identifier; nobody when no example data were loaded. The sign-in page lists them. */
export async function exampleCast(database: Database): Promise<readonly string[]> {
  const row = await tablesOf<PlatformTables>({ database })
    .selectFrom('platform.setting')
    .select('value')
    .where('name', '=', setting)
    .executeTakeFirst()
  return (row?.value as readonly string[] | undefined) ?? []
}

const remember = (context: Context, name: string, value: unknown) =>
  tablesOf<PlatformTables>(context)
    .insertInto('platform.setting')
    .values({ name, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()

/** Remembers that example data are being loaded: room by room, so that a stop on the way leaves a part of them. */
export async function beginExampleData(context: Context): Promise<void> {
  await remember(context, begun, true)
}

/** Whether the loading of example data was begun and never ended. */
export async function exampleDataBroken(database: Database): Promise<boolean> {
  const rows = await tablesOf<PlatformTables>({ database })
    .selectFrom('platform.setting')
    .select('name')
    .where('name', 'in', [setting, begun])
    .execute()
  return rows.some(({ name }) => name === begun) && rows.every(({ name }) => name !== setting)
}

/** Remembers that the example data were loaded, and who lives in them. */
export async function markExampleData(context: Context, people: readonly string[]): Promise<void> {
  await remember(context, setting, people)
}
