import { sql } from 'kysely'
import { loadExampleData } from '../db/seed/example-data.ts'
import { systemContext } from './house.ts'
import type { House } from './platform/actions/context.ts'
import { migrate } from './platform/database/migrate.ts'
import type { Database, OpenDatabase } from './platform/database/open.ts'
import { dropSchemas } from './platform/database/schema.ts'
import { beginExampleData, exampleDataBroken } from './platform/operations/example.ts'

/** Any number that no one else uses as an advisory lock. */
const loadingLock = 2_021_2025

async function isEmpty(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    empty: boolean
  }>`select not exists (select from people.person) as empty`.execute(database)
  return rows[0]?.empty ?? false
}

/** Of several processes that start on one server, the first loads and the others wait. The embedded folder has only one. */
async function oneAtATime<Value>(
  { engine, database }: OpenDatabase,
  work: () => Promise<Value>,
): Promise<Value> {
  if (engine === 'pglite') return work()
  return database.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${loadingLock})`.execute(one)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${loadingLock})`.execute(one)
    }
  })
}

/** Example data whose loading was cut off are nobody's work: the database begins anew. */
async function clearBroken(database: Database): Promise<void> {
  if (!(await exampleDataBroken(database))) return
  await database.transaction().execute(async (tx) => {
    await dropSchemas(tx)
    await migrate(tx)
  })
}

/** Takes away example data whose loading was cut off the last time, for whoever starts without example data now. */
export const clearBrokenExampleData = ({ store }: House): Promise<void> =>
  oneAtATime(store, () => clearBroken(store.database))

/** Loads the example data when nobody lives here yet, and again when it was cut off the last time. @returns whether it did */
export const loadIntoEmpty = (house: House, load = loadExampleData): Promise<boolean> =>
  oneAtATime(house.store, async () => {
    const { database } = house.store
    await clearBroken(database)
    if (!(await isEmpty(database))) return false
    const context = systemContext(house, 'example data')
    await beginExampleData(context)
    await load(context)
    return true
  })
