import type { Fact, FactQuestion, FactSource } from '../model.ts'
import { factsOfAgreement } from './agreement.ts'
import { factsOfCourses } from './courses.ts'
import { factsOfGovernance } from './governance.ts'
import { factsOfProjects } from './projects.ts'

/** The rooms that know what municipalities give and get. A new room adds its file here, and its facts to `model.ts` and the words. */
const sources: readonly FactSource[] = [factsOfAgreement, factsOfGovernance, factsOfProjects, factsOfCourses]

/** What all rooms know about these municipalities in a year. */
export async function factsOf(question: FactQuestion): Promise<Fact[]> {
  return (await Promise.all(sources.map((source) => source(question)))).flat()
}
