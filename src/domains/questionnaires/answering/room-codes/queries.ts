import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { AnsweringTables } from '../tables.ts'
import { codeFrom } from './code.ts'

/** The course that a code on the wall belongs to, while it can be answered about. */
export interface RoomCourse {
  readonly id: string
  readonly title: string
  readonly municipalityId: string
  readonly code: string
}

/** The course of a code; nothing when there is none, or it was cancelled. */
export async function courseWithCode(context: Context, typed: string): Promise<RoomCourse | undefined> {
  const code = codeFrom(typed)
  if (!code) return undefined
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.room_code as r')
    .innerJoin('courses.known_course as c', 'c.id', 'r.course_id')
    .select(['c.id', 'c.title', 'c.municipality_id'])
    .where('r.code', '=', code)
    .where('c.state', 'in', ['open', 'running', 'completed'])
    .executeTakeFirst()
  return row && { id: row.id, title: row.title, municipalityId: row.municipality_id, code }
}

/** The enrolment of a personal code on a course. Nothing about it can be seen with the code, only an empty sheet filled in. */
export async function enrolmentWithCode(
  context: Context,
  courseId: string,
  code: string,
): Promise<string | undefined> {
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.personal_code')
    .select('enrolment_id')
    .where('course_id', '=', courseId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.enrolment_id
}

/** The code of a course, if it has one yet. */
export async function roomCodeOf(context: Context, courseId: string): Promise<string | undefined> {
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.room_code')
    .select('code')
    .where('course_id', '=', courseId)
    .executeTakeFirst()
  return row?.code
}
