import type { Transaction } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import type { NoTables } from '../../../../platform/database/open.ts'
import { lockedActivity } from '../places/activity.ts'
import { giveUp } from '../places/leave.ts'
import { offerAllFreeSeats } from '../places/offers.ts'
import { seatsOfGuest } from '../places/people.ts'
import type { VisitTables, VisitTx } from '../tables.ts'

/** Takes away what leads to the people behind these guests. What stays are numbers. */
export async function forget(tx: Transaction<VisitTables>, guestIds: readonly string[]): Promise<void> {
  if (guestIds.length === 0) return
  for (const table of ['sent_form', 'reminder', 'tap'] as const)
    await tx
      .deleteFrom(`visits.${table}`)
      .where('guest_id', 'in', [...guestIds])
      .execute()
  await tx
    .updateTable('visits.guest')
    .set((eb) => ({ participant_id: null, receipt: '', answers_sealed: null, party_id: eb.ref('id') }))
    .where('id', 'in', [...guestIds])
    .execute()
}

/** Forgets what leads to a person: their places are given up, then nothing here knows any more whose they were. */
export async function forgetPerson(
  transaction: Transaction<NoTables>,
  context: Context,
  participantId: string,
): Promise<void> {
  const tx = transaction as unknown as VisitTx
  const guests = await tx
    .selectFrom('visits.guest')
    .select(['id', 'activity_id'])
    .where('participant_id', '=', participantId)
    .orderBy('activity_id')
    .execute()
  const left = new Set<string>()
  for (const { id, activity_id } of guests) {
    if ((await seatsOfGuest(tx, id)).length === 0) continue
    const activity = await lockedActivity(tx, activity_id)
    if (!activity) continue
    await giveUp(tx, context, activity, await seatsOfGuest(tx, id), 'cancelled')
    left.add(activity_id)
  }
  await forget(
    tx,
    guests.map(({ id }) => id),
  )
  for (const id of left) {
    const activity = await lockedActivity(tx, id)
    if (activity) await offerAllFreeSeats(tx, context, activity)
  }
}
