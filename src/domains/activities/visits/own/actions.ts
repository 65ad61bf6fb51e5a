import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Permission, Place } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { stands } from '../../../courses/index.ts'
import { lockedActivity } from '../places/activity.ts'
import { endSeats, giveUp } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import type { ActivityAtDoor, SeatState } from '../places/model.ts'
import { endOffer, offerAllFreeSeats } from '../places/offers.ts'
import { type InLine, seatsOfGuest, seatsWithOffer } from '../places/people.ts'
import { lineWith } from '../places/rules.ts'
import { keepGuests } from '../places/stays.ts'
import { may } from '../policy.ts'
import { planReminder } from '../reminders/plan.ts'
import type { VisitTables, VisitTx } from '../tables.ts'

/** Under which right something is done to a guest, where it belongs, and whose it must be if it is the guest who acts. */
export interface Acting {
  readonly permission: Permission
  readonly place?: Place
  /** The activity the right was given for: a guest of another one does not exist here. */
  readonly activityId?: string
  readonly participantId?: string
}

export const byGuest = (participantId: string): Acting => ({ permission: may['own.change'], participantId })

const deed = (acting: Acting, guestId: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: acting.permission,
  ...(acting.place ? { place: acting.place } : {}),
  subject: { kind: 'visits.guest', id: guestId },
  detail,
})

/** The activity of a guest under its lock; nothing when the guest is not there, or belongs to somebody else than the one who acts. */
export async function lockedGuest(
  tx: VisitTx,
  guestId: string,
  { participantId, activityId }: Acting,
): Promise<ActivityAtDoor | undefined> {
  const row = await tx
    .selectFrom('visits.guest')
    .select(['activity_id', 'participant_id'])
    .where('id', '=', guestId)
    .executeTakeFirst()
  if (!row?.participant_id) return undefined
  if (activityId !== undefined && activityId !== row.activity_id) return undefined
  if (participantId !== undefined && participantId !== row.participant_id) return undefined
  return lockedActivity(tx, row.activity_id)
}

async function accept(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  people: readonly InLine[],
): Promise<void> {
  await tx
    .updateTable('visits.seat')
    .set({ state: 'signedUp', offer_id: null })
    .where(
      'id',
      'in',
      people.map(({ seatId }) => seatId),
    )
    .execute()
  await keepGuests(tx, context, activity, people)
  await planReminder(tx, context, activity)
  for (const one of people) {
    const line = lineWith(activity, one.lineId)
    const states = new Map<typeof line, SeatState>([[line, 'signedUp']])
    await writeTo(tx, context, activity, one, 'arrived', { lines: [line], states })
  }
}

async function decline(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  people: readonly InLine[],
): Promise<void> {
  await endSeats(tx, context, activity, people, 'declined')
  for (const one of people)
    await writeTo(tx, context, activity, one, 'left', { lines: [lineWith(activity, one.lineId)] })
  await offerAllFreeSeats(tx, context, activity)
}

type OfferRefusal = 'offerGone'

/**
 * Says yes or no to an offer, for both who came together. After its time, or a second time, it says that the offer is gone; a yes that was
 * given before stays.
 */
export const answerOffer = (
  context: Context,
  acting: Acting,
  guestId: string,
  offerId: string,
  answer: 'accepted' | 'declined',
) =>
  perform<VisitTables, undefined, OfferRefusal>(
    context,
    deed(acting, guestId, { offer: answer }),
    async (tx): Promise<Outcome<undefined, OfferRefusal>> => {
      const activity = await lockedGuest(tx, guestId, acting)
      if (!activity) return absent
      const offer = await tx
        .selectFrom('visits.offer')
        .select(['state', 'expires_at'])
        .where('id', '=', offerId)
        .executeTakeFirst()
      const people = await seatsWithOffer(tx, offerId)
      const isMine = people.some((one) => one.guestId === guestId)
      if (!offer || !isMine || !stands({ state: offer.state, expiresAt: offer.expires_at }, context.now))
        return refused('offerGone')
      await endOffer(tx, context, offerId, answer)
      await (answer === 'accepted' ? accept : decline)(tx, context, activity, people)
      return done(undefined)
    },
  )

type LeaveRefusal = 'alreadyLeft'

/**
 * Takes somebody off lines, by themselves or by the staff. The seats are offered to the next in the same transaction.
 * @param seatIds some of the guest's places; all when left out
 */
export const leave = (context: Context, acting: Acting, guestId: string, seatIds?: readonly string[]) =>
  perform<VisitTables, undefined, LeaveRefusal>(
    context,
    deed(acting, guestId, { left: seatIds?.length ?? 'all' }),
    async (tx): Promise<Outcome<undefined, LeaveRefusal>> => {
      const activity = await lockedGuest(tx, guestId, acting)
      if (!activity) return absent
      const seats = (await seatsOfGuest(tx, guestId)).filter(
        ({ seatId }) => seatIds === undefined || seatIds.includes(seatId),
      )
      const [first] = seats
      if (!first) return refused('alreadyLeft')
      await giveUp(tx, context, activity, seats, 'cancelled')
      const lines = seats.map(({ lineId }) => lineWith(activity, lineId))
      await writeTo(tx, context, activity, first, 'left', { lines })
      await offerAllFreeSeats(tx, context, activity)
      await planReminder(tx, context, activity)
      return done(undefined)
    },
  )
