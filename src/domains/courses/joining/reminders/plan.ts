import type { Moment } from '../../../../kernel/day.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import type { CourseAtDoor } from '../places/course.ts'
import type { JoiningDb, JoiningTx } from '../tables.ts'
import { type Coming, dueSessions, nextReminder } from './rules.ts'

/** The sessions of a course that are still to be held. */
export const sessionsToCome = (db: JoiningDb, courseId: string): Promise<Coming[]> =>
  db
    .selectFrom('courses.session')
    .select(['id', 'starts'])
    .where('course_id', '=', courseId)
    .where('state', '=', 'planned')
    .execute()

async function keepDue(tx: JoiningTx, courseId: string, due: Moment | undefined): Promise<void> {
  const reminder_due = due ?? null
  await tx
    .insertInto('courses.joining_rule')
    .values({ course_id: courseId, reminder_due })
    .onConflict((conflict) => conflict.column('course_id').doUpdateSet({ reminder_due }))
    .execute()
}

/**
 * Makes sure that one task, and one only, waits for the next reminder of a course. Called whenever people or sessions come and go:
 * a task of an earlier plan finds another moment kept, and does nothing. Who comes when a reminder has just gone out gets their own.
 * @param remindedNow whether everybody has just been reminded of what is near
 */
export async function planReminder(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  { remindedNow = false }: { readonly remindedNow?: boolean } = {},
): Promise<void> {
  const coming = await sessionsToCome(tx, course.id)
  const isDueNow = !remindedNow && dueSessions(coming, course.reminderHours, context.now).length > 0
  const due = isDueNow ? context.now : nextReminder(coming, course.reminderHours, context.now)
  const kept = await tx
    .selectFrom('courses.joining_rule')
    .select('reminder_due')
    .where('course_id', '=', course.id)
    .executeTakeFirst()
  if (!isDueNow && (due === undefined ? !kept?.reminder_due : kept?.reminder_due?.equals(due))) return
  await keepDue(tx, course.id, due)
  if (due)
    await enqueue(tx as never, context, {
      kind: 'joining.remind',
      payload: { course: course.id, due: due.toString() },
      after: due,
    })
}
