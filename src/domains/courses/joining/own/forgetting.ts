import type { Transaction } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import type { NoTables } from '../../../../platform/database/open.ts'
import { type CourseAtDoor, lockedCourse } from '../places/course.ts'
import { endPlace } from '../places/leave.ts'
import { activeStates } from '../places/model.ts'
import { endOffer, offerFreeSeats } from '../places/offers.ts'
import { peopleWithIds } from '../places/people.ts'
import { leavingState } from '../places/rules.ts'
import { forgetReferrerMails } from '../reminders/referrer.ts'
import type { JoiningTx } from '../tables.ts'

const enrolmentsOf = (tx: JoiningTx, participantId: string) =>
  tx
    .selectFrom('courses.enrolment')
    .select(['id', 'course_id', 'state'])
    .where('participant_id', '=', participantId)
    .orderBy('course_id')
    .execute()

/** An offer for two falls with the one who is forgotten; the other waits, and may be offered the seat at once. */
async function undoOffer(tx: JoiningTx, context: Context, offerId: string): Promise<void> {
  await endOffer(tx, context, offerId, 'declined')
  await tx
    .updateTable('courses.enrolment')
    .set({ state: 'waiting', offer_id: null })
    .where('offer_id', '=', offerId)
    .execute()
}

/** A seat that somebody leaves by being forgotten is free at once. */
async function giveUp(
  tx: JoiningTx,
  context: Context,
  enrolmentId: string,
  courseId: string,
): Promise<CourseAtDoor | undefined> {
  const course = await lockedCourse(tx, courseId)
  const [person] = await peopleWithIds(tx, [enrolmentId])
  if (!course || !person) return undefined
  if (person.offerId) await undoOffer(tx, context, person.offerId)
  await endPlace(tx, context, person, { state: leavingState(person.state, course.firstStarts, context.now) })
  return course
}

/** Who referred somebody leads to them: names and links of the referral go too. What stays are numbers. */
async function forgetTraces(tx: JoiningTx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const id of ids) await forgetReferrerMails(tx, id)
  await tx
    .deleteFrom('courses.referral')
    .where('enrolment_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('courses.intake')
    .where('enrolment_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('courses.reminder')
    .where('enrolment_id', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('courses.tap')
    .where('enrolment_id', 'in', [...ids])
    .execute()
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({ participant_id: null, pair_id: null, receipt: '', version: eb('version', '+', 1) }))
    .where('id', 'in', [...ids])
    .execute()
}

/** Forgets what leads to a person: the place is given up, then nothing here knows any more whose it was. */
export async function forget(
  transaction: Transaction<NoTables>,
  context: Context,
  participantId: string,
): Promise<void> {
  const tx = transaction as unknown as JoiningTx
  const enrolments = await enrolmentsOf(tx, participantId)
  const courses: CourseAtDoor[] = []
  for (const { id, course_id, state } of enrolments) {
    if (!activeStates.some((active) => active === state)) continue
    const course = await giveUp(tx, context, id, course_id)
    if (course) courses.push(course)
  }
  await forgetTraces(
    tx,
    enrolments.map(({ id }) => id),
  )
  for (const course of courses) await offerFreeSeats(tx, context, course)
}
