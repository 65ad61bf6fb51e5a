import type { Context } from '../../../../platform/actions/context.ts'
import type { VisitTx } from '../tables.ts'
import type { ActivityAtDoor, EndState } from './model.ts'
import { backToLine } from './offers.ts'
import type { InLine } from './people.ts'
import { keepGuests } from './stays.ts'

/** Ends the places of people in lines. The seats are free from the end of the transaction on; offer them to the next afterwards. */
export async function endSeats(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  seats: readonly InLine[],
  state: EndState,
): Promise<void> {
  if (seats.length === 0) return
  await tx
    .updateTable('visits.seat')
    .set({ state, ended_on: context.today, offer_id: null })
    .where(
      'id',
      'in',
      seats.map(({ seatId }) => seatId),
    )
    .execute()
  await keepGuests(tx, context, activity, seats)
}

/** Somebody gives up a place. An offer for two falls with the one who leaves: the other waits alone, and may be offered a seat at once. */
export async function giveUp(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  seats: readonly InLine[],
  state: EndState,
): Promise<void> {
  for (const { offerId } of seats) if (offerId) await backToLine(tx, context, offerId, 'declined')
  await endSeats(tx, context, activity, seats, state)
}
