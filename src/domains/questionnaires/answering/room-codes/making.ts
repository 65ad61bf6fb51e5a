import { sql } from 'kysely'
import type { AnsweringTx } from '../tables.ts'
import { newCode } from './code.ts'

/** The code of a course, made when there is none; two at once get the same one. */
export async function ensureRoomCode(tx: AnsweringTx, courseId: string): Promise<string> {
  for (;;) {
    await tx
      .insertInto('questionnaires.room_code')
      .values({ course_id: courseId, code: newCode() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const row = await tx
      .selectFrom('questionnaires.room_code')
      .select('code')
      .where('course_id', '=', courseId)
      .executeTakeFirst()
    if (row) return row.code
  }
}

/** Gives everybody enrolled or waiting on a course a personal code who has none. */
export async function ensurePersonalCodes(tx: AnsweringTx, courseId: string): Promise<void> {
  for (;;) {
    const without = await tx
      .selectFrom('courses.known_enrolment as e')
      .select(['e.id', 'e.participant_id'])
      .where('e.course_id', '=', courseId)
      .where('e.participant_id', 'is not', null)
      .where('e.state', 'in', ['waiting', 'offered', 'enrolled', 'completed', 'dropped'])
      .where(
        sql<boolean>`not exists (select from questionnaires.personal_code p where p.enrolment_id = e.id)`,
      )
      .execute()
    const rows = without.flatMap(({ id, participant_id }) =>
      participant_id ? [{ enrolment_id: id, participant_id, course_id: courseId, code: newCode() }] : [],
    )
    if (rows.length === 0) return
    await tx
      .insertInto('questionnaires.personal_code')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
