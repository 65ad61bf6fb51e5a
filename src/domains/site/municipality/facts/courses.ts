import { courseFactsOf } from '../../../courses/index.ts'
import type { Fact, FactQuestion } from '../model.ts'

/** The courses that met in a municipality in the year, or are about to. */
export async function factsOfCourses({ context, year, municipalities }: FactQuestion): Promise<Fact[]> {
  const courses = await courseFactsOf(
    context,
    municipalities.map(({ organisationId }) => organisationId),
    year,
  )
  return municipalities.map(({ organisationId }) => {
    const own = courses.filter(({ municipalityId }) => municipalityId === organisationId)
    return {
      ...{ organisationId, key: 'courses', value: own.length },
      isExample: own.some(({ isSimulated }) => isSimulated),
      evidence: own.map(({ title, path, firstOn }) => ({ title, path, part: { day: firstOn } })),
    }
  })
}
