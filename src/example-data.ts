import { loadExampleData } from '../db/seed/example-data.ts'
import { systemContext } from './house.ts'
import type { House } from './platform/actions/context.ts'
import { isEmpty } from './platform/operations/example.ts'

/** Loads the example data when nobody lives here yet. @returns whether it did */
export async function loadIntoEmpty(house: House): Promise<boolean> {
  if (!(await isEmpty(house.store.database))) return false
  await loadExampleData(systemContext(house, 'example data'))
  return true
}
