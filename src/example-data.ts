import { sql } from 'kysely'
import { loadExampleData } from '../db/seed/example-data.ts'
import { systemContext } from './house.ts'
import type { House } from './platform/actions/context.ts'
import type { Database } from './platform/database/open.ts'

async function isEmpty(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    empty: boolean
  }>`select not exists (select from people.person) as empty`.execute(database)
  return rows[0]?.empty ?? false
}

/** Loads the example data when nobody lives here yet. @returns whether it did */
export async function loadIntoEmpty(house: House): Promise<boolean> {
  if (!(await isEmpty(house.store.database))) return false
  await loadExampleData(systemContext(house, 'example data'))
  return true
}
