import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import {
  holdPerson,
  keepUntil,
  noNeeds,
  participantsWithMail,
  registerParticipant,
} from '../../../participants/index.ts'
import { lockedSpace } from '../actions.ts'
import { isOpenFor, momentAt } from '../hours.ts'
import type { Space } from '../model.ts'
import { may } from '../policy.ts'
import { spaceWith } from '../queries.ts'
import type { SpaceTables, SpaceTx } from '../tables.ts'
import { tellAsker, tellHost } from './letters.ts'
import {
  type Booking,
  type BookingWish,
  mostDaysAhead,
  mostOpenAtOne,
  mostOpenOfOne,
  type Times,
  type WishedTime,
} from './model.ts'
import { bookingIn, isTaken, openRequests } from './queries.ts'
import { sealedText } from './sealed.ts'

export type AskRefusal = 'closedThen' | 'taken' | 'tooLate' | 'tooFar' | 'notLent' | 'tooMany'

const momentsOf = ({ day, span }: WishedTime): Times => ({
  starts: momentAt(day, span.from),
  ends: momentAt(day, span.to),
})

/** Why a time cannot be had; nothing when it can. In the night when the clocks go forward an hour is not there: closed. */
async function whyNot(
  tx: SpaceTx,
  context: Context,
  space: Space,
  wish: WishedTime,
): Promise<AskRefusal | undefined> {
  const times = momentsOf(wish)
  if (!space.isBookable || space.state !== 'published') return 'notLent'
  if (Temporal.Instant.compare(times.starts, context.now) <= 0) return 'tooLate'
  if (context.today.until(wish.day).days > mostDaysAhead) return 'tooFar'
  if (Temporal.Instant.compare(times.starts, times.ends) >= 0) return 'closedThen'
  if (!isOpenFor(wish.day, wish.span, space)) return 'closedThen'
  return (await isTaken(tx, space.id, times)) ? 'taken' : undefined
}

const inside = (context: Context, tx: SpaceTx): Context => ({ ...context, database: tx as never })

/** Whoever is known by name and mail address keeps their own page; anybody else gets one. */
async function personOf(
  tx: SpaceTx,
  context: Context,
  space: Space,
  { name, email }: BookingWish,
): Promise<string> {
  const [known] = await participantsWithMail(tx as never, context, email, name)
  if (known && (await holdPerson(tx as never, known))) return known
  const identity = { name, email, phone: null, birthYear: null, needs: noNeeds }
  const { language } = context
  return registerParticipant(tx as never, context, {
    ...{ identity, language, municipalityId: space.municipalityId, way: 'self' },
  })
}

/** The same person asked for the same time in another form already. */
const askedBefore = (tx: SpaceTx, spaceId: string, participantId: string, { starts, ends }: Times) =>
  tx
    .selectFrom('spaces.booking')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('participant_id', '=', participantId)
    .where('starts', '=', starts)
    .where('ends', '=', ends)
    .where('state', 'in', ['asked', 'confirmed'])
    .executeTakeFirst()

async function write(
  tx: SpaceTx,
  context: Context,
  space: Space,
  booking: Booking & { readonly participantId: string },
  purpose: string,
): Promise<void> {
  const { id, participantId, starts, ends } = booking
  await tx
    .insertInto('spaces.booking')
    .values({
      ...{ id, starts, ends, space_id: space.id, space_number: space.number, participant_id: participantId },
      ...{ asked_at: context.now, changed_at: context.now },
      purpose_sealed: await sealedText(tx, context, 'purpose_sealed', booking, purpose),
    })
    .execute()
}

/**
 * Somebody asks for a space; the host hears of it by mail. The same form twice asks once, and so does the same wish in two forms.
 * @param id brought along by the form
 */
export const askForSpace = (context: Context, spaceId: string, id: string, wish: BookingWish) =>
  perform<SpaceTables, string, AskRefusal>(
    context,
    {
      permission: may['bookings.ask'],
      place: lockedSpace(spaceId),
      subject: { kind: 'spaces.booking', id },
      detail: { spaceId },
    },
    async (tx): Promise<Outcome<string, AskRefusal>> => {
      if (await bookingIn(tx, id)) return done(id)
      const space = await spaceWith(inside(context, tx), spaceId)
      if (!space) return absent
      const why = await whyNot(tx, context, space, wish)
      if (why) return refused(why)
      const participantId = await personOf(tx, context, space, wish)
      const times = momentsOf(wish)
      const before = await askedBefore(tx, spaceId, participantId, times)
      if (before) return done(before.id)
      const open = await openRequests(tx, spaceId, participantId, context.now)
      if (open.here >= mostOpenAtOne || open.ofOne >= mostOpenOfOne) return refused('tooMany')
      const state = { state: 'asked' as const, sequence: 0, changedAt: context.now }
      const booking = { id, spaceId, participantId, ...times, ...state }
      await write(tx, context, space, booking, wish.purpose)
      await keepUntil(tx as never, participantId, id, wish.day)
      await tellHost(tx, context, space, booking, 'toHost')
      await tellAsker(tx, context, space, booking, 'asked')
      return done(id)
    },
  )
