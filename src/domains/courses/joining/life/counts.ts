import { sql } from 'kysely'
import type { JoiningDb } from '../tables.ts'

/** At how many sessions attendance was taken, and at how many of them each person was there. */
export interface AttendanceCounts {
  readonly taken: number
  readonly present: ReadonlyMap<string, number>
}

export async function attendanceCounts(db: JoiningDb, courseId: string): Promise<AttendanceCounts> {
  const rows = await db
    .selectFrom('courses.attendance as a')
    .innerJoin('courses.session as s', 's.id', 'a.session_id')
    .select(['a.enrolment_id', sql<number>`(count(*) filter (where a.mark = 'present'))::int`.as('present')])
    .where('s.course_id', '=', courseId)
    .where('a.mark', '<>', 'none')
    .groupBy('a.enrolment_id')
    .execute()
  const { taken } = await db
    .selectFrom('courses.session as s')
    .select(sql<number>`count(*)::int`.as('taken'))
    .where('s.course_id', '=', courseId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('courses.attendance as a')
          .select('a.session_id')
          .whereRef('a.session_id', '=', 's.id')
          .where('a.mark', '<>', 'none'),
      ),
    )
    .executeTakeFirstOrThrow()
  return { taken, present: new Map(rows.map(({ enrolment_id, present }) => [enrolment_id, present])) }
}
