import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { personChoices } from '../../people/index.ts'
import { seatsOf } from '../course-parts.ts'
import { versionWith } from '../models/queries.ts'
import type { OpenCourse } from '../parts/open-course.ts'
import { may } from '../policy.ts'
import { sessionsOf, staffOf } from '../queries.ts'
import { standingOf } from '../states/actions.ts'
import { isGoingOn, possibleSteps } from '../states/machine.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { CourseTables } from '../tables.ts'
import { departuresOf } from './departures.ts'

/** The project a course belongs to, by name; only what everybody may see. */
async function projectOf(context: Context, id: string | null) {
  if (!id) return undefined
  return tablesOf<CourseTables>(context)
    .selectFrom('projects.known_project')
    .select(['slug', 'title'])
    .where('id', '=', id)
    .where('is_public', '=', true)
    .executeTakeFirst()
}

/** Everything the first page of a course shows. */
export async function overviewOf(context: Context, open: OpenCourse, chosen: readonly string[] = []) {
  const { course, permits } = open
  const around = await surroundingsOf(context)
  const [sessions, staff, model] = await Promise.all([
    sessionsOf(context, course.id),
    staffOf(context, course.id),
    versionWith(context, course.modelVersionId),
  ])
  const names = { around, language: context.language }
  const standing = await standingOf(tablesOf<CourseTables>(context), context, course)
  return {
    ...{ around, sessions, staff, standing },
    departures: model ? departuresOf(model, { course, sessions, staff }, names) : [],
    steps: possibleSteps(standing),
    goesOn: isGoingOn(course.state),
    seats: (await seatsOf(context, [course.id])).get(course.id),
    project: await projectOf(context, course.projectId),
    appointable: permits(may.appoint) ? await personChoices(context, { chosen }) : undefined,
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>
