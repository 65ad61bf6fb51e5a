import type { Context } from '../../src/platform/actions/context.ts'
import { markExampleData } from '../../src/platform/operations/example.ts'
import { seedActivities } from './activities.ts'
import { seedAgreement } from './agreement.ts'
import { seedAnswering } from './answering.ts'
import { cast } from './cast.ts'
import { seedCourses } from './courses.ts'
import { seedEffects } from './effects.ts'
import { seedFinding } from './finding.ts'
import { seedGovernance } from './governance.ts'
import { seedJoining } from './joining.ts'
import { seedLikeminded } from './likeminded.ts'
import { seedParticipants } from './participants.ts'
import { seedPathways } from './pathways.ts'
import { seedPeople } from './people.ts'
import { seedProgramme } from './programme.ts'
import { seedProjects } from './projects.ts'
import { seedQuestionnaires } from './questionnaires.ts'
import { seedResearch } from './research.ts'
import { seedSpaces } from './spaces.ts'
import { seedVisits } from './visits.ts'

/** Loads the example data into an empty platform: real municipalities and institutions, invented people. One transaction a room. */
export async function loadExampleData(context: Context): Promise<void> {
  await seedPeople(context)
  await seedGovernance(context)
  await seedAgreement(context)
  await seedProjects(context)
  await seedParticipants(context)
  await seedCourses(context)
  await seedQuestionnaires(context)
  await seedJoining(context)
  await seedAnswering(context)
  await seedEffects(context)
  await seedResearch(context)
  await seedActivities(context)
  await seedSpaces(context)
  await seedProgramme(context)
  await seedVisits(context)
  await seedPathways(context)
  await seedLikeminded(context)
  await seedFinding(context)
  await markExampleData(
    context,
    Object.values(cast).map(({ id }) => id),
  )
}
