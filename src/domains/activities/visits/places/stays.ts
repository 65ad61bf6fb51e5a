import { type Day, dayOf, isBefore } from '../../../../kernel/day.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { keepUntil } from '../../../participants/index.ts'
import type { VisitTx } from '../tables.ts'
import type { ActivityAtDoor } from './model.ts'
import { seatsOfGuest } from './people.ts'
import { lineWith } from './rules.ts'

const later = (a: Day, b: Day): Day => (isBefore(a, b) ? b : a)

/**
 * Says until which day an activity gives its guests something to do with it: the last day of what they signed up for. Who has nothing left
 * is held by this activity no longer, and the night counts from today.
 */
export async function keepGuests(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  guests: readonly { readonly guestId: string; readonly participantId: string }[],
): Promise<void> {
  for (const [guestId, participantId] of new Map(guests.map((one) => [one.guestId, one.participantId]))) {
    const seats = await seatsOfGuest(tx, guestId)
    const days = seats
      .flatMap(({ lineId }) => lineWith(activity, lineId).dates)
      .map(({ endsAt }) => dayOf(endsAt))
    const last = seats.length === 0 ? undefined : days.reduce(later, context.today)
    await tx
      .updateTable('visits.guest')
      .set({ last_day: last ?? context.today })
      .where('id', '=', guestId)
      .execute()
    await keepUntil(tx, participantId, guestId, last ?? null)
  }
}
