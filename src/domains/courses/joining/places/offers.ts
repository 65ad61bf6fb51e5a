import type { Context } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import type { JoiningTx } from '../tables.ts'
import type { CourseAtDoor } from './course.ts'
import { writeTo } from './letters.ts'
import type { Group } from './model.ts'
import { peopleWithIds } from './people.ts'
import { givesSeats, nextOffers, offerUntil } from './rules.ts'
import { seatsOf } from './seats.ts'

async function offerTo(tx: JoiningTx, context: Context, course: CourseAtDoor, group: Group): Promise<void> {
  const id = crypto.randomUUID()
  const expires_at = offerUntil(context.now, course.offerHours, course.lastEnds)
  await tx
    .insertInto('courses.offer')
    .values({ id, course_id: course.id, made_at: context.now, expires_at, ended_at: null })
    .execute()
  const ids = group.members.map(({ enrolmentId }) => enrolmentId)
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({ state: 'offered', offer_id: id, version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  await enqueue(tx as never, context, {
    kind: 'joining.offerRunsOut',
    payload: { offer: id },
    after: expires_at,
  })
  for (const person of await peopleWithIds(tx, ids))
    await writeTo(tx, context, course, { ...person, offerId: id }, 'offered', { until: expires_at })
}

/**
 * Offers every free seat to the next in line who fit. Call it under the lock of the course after anything that may have freed a
 * seat. @returns how many offers were made
 */
export async function offerFreeSeats(tx: JoiningTx, context: Context, course: CourseAtDoor): Promise<number> {
  if (!givesSeats(course, context.now)) return 0
  const { rules, taken, line } = await seatsOf(tx, course, context.today)
  const groups = nextOffers(rules, taken, line)
  for (const group of groups) await offerTo(tx, context, course, group)
  return groups.length
}

/** Ends an open offer in one way or another. */
export async function endOffer(
  tx: JoiningTx,
  context: Context,
  offerId: string,
  state: 'accepted' | 'declined' | 'expired' | 'withdrawn',
): Promise<void> {
  await tx
    .updateTable('courses.offer')
    .set({ state, ended_at: context.now })
    .where('id', '=', offerId)
    .where('state', '=', 'open')
    .execute()
}
