import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import type { PassReason } from '../../../courses/index.ts'
import { type Acting, lockedGuest } from '../own/actions.ts'
import { writeTo } from '../places/letters.ts'
import { backToLine, offerAllFreeSeats } from '../places/offers.ts'
import { type InLine, seatsOfGuest, seatsWithOffer, withParty } from '../places/people.ts'
import { lineWith } from '../places/rules.ts'
import type { VisitTables, VisitTx } from '../tables.ts'

const deed = (acting: Acting, guestId: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: acting.permission,
  ...(acting.place ? { place: acting.place } : {}),
  subject: { kind: 'visits.guest', id: guestId },
  detail,
})

const seatIn = async (tx: VisitTx, guestId: string, seatId: string): Promise<InLine | undefined> =>
  (await seatsOfGuest(tx, guestId)).find((seat) => seat.seatId === seatId)

type PassRefusal = 'notInLine'

/** Lets others go before somebody, for a reason that is kept. They keep their place; an offer they hold is taken back. */
export const passOver = (
  context: Context,
  acting: Acting,
  guestId: string,
  { seatId, reason }: { readonly seatId: string; readonly reason: PassReason },
) =>
  perform<VisitTables, undefined, PassRefusal>(
    context,
    deed(acting, guestId, { passedOver: reason }),
    async (tx): Promise<Outcome<undefined, PassRefusal>> => {
      const activity = await lockedGuest(tx, guestId, acting)
      const passed_by = personIdOf(context.actor)
      if (!activity || !passed_by) return absent
      const seat = await seatIn(tx, guestId, seatId)
      if (seat?.state !== 'waiting' && seat?.state !== 'offered') return refused('notInLine')
      for (const one of await withParty(tx, seat))
        await tx
          .insertInto('visits.passed_over')
          .values({
            ...{ id: crypto.randomUUID(), seat_id: one.seatId, reason, passed_by },
            ...{ passed_at: context.now, lifted_at: null },
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      const held = seat.offerId ? await seatsWithOffer(tx, seat.offerId) : []
      if (seat.offerId) await backToLine(tx, context, seat.offerId, 'withdrawn')
      for (const one of held)
        await writeTo(tx, context, activity, one, 'withdrawn', { lines: [lineWith(activity, one.lineId)] })
      await offerAllFreeSeats(tx, context, activity)
      return done(undefined)
    },
  )

/** Nobody goes before them any more: the next seat that fits is theirs by order again. */
export const lift = (context: Context, acting: Acting, guestId: string, seatId: string) =>
  perform<VisitTables, undefined>(context, deed(acting, guestId, { passedOver: false }), async (tx) => {
    const activity = await lockedGuest(tx, guestId, acting)
    const seat = activity && (await seatIn(tx, guestId, seatId))
    if (!activity || !seat) return absent
    const people = await withParty(tx, seat)
    await tx
      .updateTable('visits.passed_over')
      .set({ lifted_at: context.now })
      .where(
        'seat_id',
        'in',
        people.map((one) => one.seatId),
      )
      .where('lifted_at', 'is', null)
      .execute()
    await offerAllFreeSeats(tx, context, activity)
    return done(undefined)
  })
