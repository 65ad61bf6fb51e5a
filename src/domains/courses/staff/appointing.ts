import type { Transaction } from 'kysely'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { appointToCourse, endCourseRole } from '../../people/index.ts'
import type { StaffPart } from '../model.ts'
import type { CourseTables } from '../tables.ts'

type Tx = Transaction<CourseTables>
export type StaffRefusal = 'unknownPerson' | 'deactivated' | 'alreadyAppointed' | 'oneself' | 'notAppointed'

interface Appointed {
  readonly courseId: string
  readonly personId: string
  readonly part: StaffPart
}

/** Writes somebody on the course and gives the role that goes with it; call it inside an action that has asked who may. */
export async function appointInto(
  tx: Tx,
  context: Context,
  { courseId, personId, part }: Appointed,
): Promise<Outcome<null, StaffRefusal>> {
  const given = await appointToCourse(tx, context, { courseId, personId, role: part, from: context.today })
  if (!given.ok)
    return given.refusal.kind === 'refused' && given.refusal.reason === 'alreadyHeld'
      ? refused('alreadyAppointed')
      : (given as Outcome<null, StaffRefusal>)
  await tx
    .insertInto('courses.staff')
    .values({ course_id: courseId, person_id: personId, part })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return done(null)
}

/** Takes somebody off the course and ends the role; call it inside an action that has asked who may. */
export async function endIn(
  tx: Tx,
  context: Context,
  { courseId, personId, part }: Appointed,
): Promise<Outcome<null, StaffRefusal>> {
  const removed = await tx
    .deleteFrom('courses.staff')
    .where('course_id', '=', courseId)
    .where('person_id', '=', personId)
    .where('part', '=', part)
    .returning('part')
    .executeTakeFirst()
  const ended = await endCourseRole(tx, context, { courseId, personId, role: part })
  return removed || ended.ok ? done(null) : refused('notAppointed')
}
