import type { Context } from '../../src/platform/actions/context.ts'
import { markExampleData } from '../../src/platform/operations/example.ts'
import { seedAgreement } from './agreement.ts'
import { cast } from './cast.ts'
import { seedGovernance } from './governance.ts'
import { seedPeople } from './people.ts'
import { seedProjects } from './projects.ts'

/** Loads the example data into an empty platform: real municipalities and institutions, invented people. One transaction a room. */
export async function loadExampleData(context: Context): Promise<void> {
  await seedPeople(context)
  await seedGovernance(context)
  await seedAgreement(context)
  await seedProjects(context)
  await markExampleData(
    context,
    Object.values(cast).map(({ id }) => id),
  )
}
