import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Seats } from '../../course-parts.ts'
import type { JoiningTables } from '../tables.ts'

/** How full courses are, for lists of courses; a seat that is offered counts as taken. One query for all of them. */
export async function seatsTaken(
  context: Context,
  courseIds: readonly string[],
): Promise<ReadonlyMap<string, Seats>> {
  if (courseIds.length === 0) return new Map()
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment')
    .select([
      'course_id',
      sql<number>`(count(*) filter (where state in ('enrolled', 'completed', 'offered')))::int`.as('taken'),
      sql<number>`(count(*) filter (where state = 'waiting'))::int`.as('waiting'),
    ])
    .where('course_id', 'in', [...courseIds])
    .where('state', 'in', ['enrolled', 'completed', 'offered', 'waiting'])
    .groupBy('course_id')
    .execute()
  return new Map(rows.map(({ course_id, taken, waiting }) => [course_id, { taken, waiting }]))
}
