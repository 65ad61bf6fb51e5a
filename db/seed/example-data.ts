import type { Context } from '../../src/platform/actions/context.ts'
import { markExampleData } from '../../src/platform/operations/example.ts'
import { seedPeople } from './people.ts'

/** Loads the example data into an empty platform: real municipalities and institutions, invented people. One transaction a room. */
export async function loadExampleData(context: Context): Promise<void> {
  await seedPeople(context)
  await markExampleData(context)
}
