import type { Context } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import { type Group, nextOffers, offerUntil } from '../../../courses/index.ts'
import type { VisitTx } from '../tables.ts'
import { writeTo } from './letters.ts'
import type { ActivityAtDoor, Line } from './model.ts'
import { seatsWithIds } from './people.ts'
import { givesSeats, lastStart, linesOf } from './rules.ts'
import { seatsOf } from './seats.ts'

export const offerTask = 'visits.offerRunsOut'

async function offerTo(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  line: Line,
  group: Group,
): Promise<void> {
  const id = crypto.randomUUID()
  const expires_at = offerUntil(context.now, activity.rules.offerHours, lastStart(line))
  const made = { id, activity_id: activity.id, line_id: line.id, made_at: context.now, expires_at }
  await tx
    .insertInto('visits.offer')
    .values({ ...made, ended_at: null })
    .execute()
  const ids = group.members.map(({ enrolmentId }) => enrolmentId)
  await tx.updateTable('visits.seat').set({ state: 'offered', offer_id: id }).where('id', 'in', ids).execute()
  await enqueue(tx as never, context, { kind: offerTask, payload: { offer: id }, after: expires_at })
  for (const one of await seatsWithIds(tx, ids))
    await writeTo(tx, context, activity, one, 'offered', { lines: [line], until: expires_at, offerId: id })
}

/** Offers every free seat of one line to the next who fit. Call it under the lock of the activity. */
export async function offerFreeSeats(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  line: Line,
): Promise<void> {
  if (!givesSeats(activity, line, context.now)) return
  const { rules, taken, line: groups } = await seatsOf(tx, activity, line)
  for (const group of nextOffers(rules, taken, groups)) await offerTo(tx, context, activity, line, group)
}

/** Offers what is free in every line: a seat that is given up on one date may be one more in all. */
export async function offerAllFreeSeats(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
): Promise<void> {
  for (const line of linesOf(activity)) await offerFreeSeats(tx, context, activity, line)
}

/** Ends an open offer in one way or another. */
export async function endOffer(
  tx: VisitTx,
  context: Context,
  offerId: string,
  state: 'accepted' | 'declined' | 'expired' | 'withdrawn',
): Promise<void> {
  await tx
    .updateTable('visits.offer')
    .set({ state, ended_at: context.now })
    .where('id', '=', offerId)
    .where('state', '=', 'open')
    .execute()
}

/** Takes back an open offer; those who held it stand in the line again, at their numbers. */
export async function backToLine(
  tx: VisitTx,
  context: Context,
  offerId: string,
  state: 'declined' | 'withdrawn',
): Promise<void> {
  await endOffer(tx, context, offerId, state)
  await tx
    .updateTable('visits.seat')
    .set({ state: 'waiting', offer_id: null })
    .where('offer_id', '=', offerId)
    .execute()
}
