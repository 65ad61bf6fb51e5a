import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { lockedSpace } from '../actions.ts'
import { may } from '../policy.ts'
import { spaceWith } from '../queries.ts'
import type { SpaceTables, SpaceTx } from '../tables.ts'
import { tellAsker, tellHost } from './letters.ts'
import { type Booking, type BookingState, canAnswer, canCancel, type HostAnswer } from './model.ts'
import { bookingIn, isTaken } from './queries.ts'
import { sealedText } from './sealed.ts'

export type AnswerRefusal = 'taken' | 'answered'

const inside = (context: Context, tx: SpaceTx): Context => ({ ...context, database: tx as never })

/** Writes where a booking stands now. */
export async function settled(
  tx: SpaceTx,
  context: Context,
  booking: Booking,
  state: BookingState,
  answer?: Uint8Array | null,
): Promise<Booking> {
  const sequence = booking.sequence + 1
  await tx
    .updateTable('spaces.booking')
    .set({
      ...{ state, sequence, changed_at: context.now },
      ...(answer === undefined ? {} : { answer_sealed: answer }),
    })
    .where('id', '=', booking.id)
    .execute()
  return { ...booking, state, sequence, changedAt: context.now }
}

const states = { yes: 'confirmed', no: 'refused' } as const

async function sealedAnswer(tx: SpaceTx, context: Context, booking: Booking, { words }: HostAnswer) {
  const { id, participantId } = booking
  return participantId ? sealedText(tx, context, 'answer_sealed', { id, participantId }, words) : null
}

/** The host says yes or no, or takes a promise back. A time is promised to one only. The same answer twice is given once. */
export const answerBooking = (context: Context, spaceId: string, id: string, answer: HostAnswer) =>
  perform<SpaceTables, string, AnswerRefusal>(
    context,
    {
      permission: may['bookings.answer'],
      place: lockedSpace(spaceId),
      subject: { kind: 'spaces.booking', id },
      detail: { answer: answer.kind },
    },
    async (tx): Promise<Outcome<string, AnswerRefusal>> => {
      const space = await spaceWith(inside(context, tx), spaceId)
      const booking = await bookingIn(tx, id)
      if (!space || booking?.spaceId !== spaceId) return absent
      const state = states[answer.kind]
      if (booking.state === state) return done(id)
      if (!canAnswer(booking, answer.kind, context.now)) return refused('answered')
      if (answer.kind === 'yes' && (await isTaken(tx, spaceId, booking))) return refused('taken')
      const wasPromised = booking.state === 'confirmed'
      const sealed = await sealedAnswer(tx, context, booking, answer)
      const now = await settled(tx, context, booking, state, sealed)
      const letter = wasPromised ? 'takenBack' : state
      await tellAsker(tx, context, space, now, letter, { answer: answer.words, wasPromised })
      return done(id)
    },
  )

/** The one who asked gives it back by the own link; the time is free at once, and the host is told. */
export const cancelBooking = (context: Context, participantId: string, before: Booking) =>
  perform<SpaceTables, string, AnswerRefusal>(
    context,
    {
      permission: may['bookings.leave'],
      place: lockedSpace(before.spaceId),
      subject: { kind: 'spaces.booking', id: before.id },
    },
    async (tx): Promise<Outcome<string, AnswerRefusal>> => {
      const booking = await bookingIn(tx, before.id)
      const space = await spaceWith(inside(context, tx), before.spaceId)
      if (!space || booking?.participantId !== participantId) return absent
      if (booking.state === 'cancelled') return done(booking.id)
      if (!canCancel(booking, context.now)) return refused('answered')
      const now = await settled(tx, context, booking, 'cancelled')
      await tellHost(tx, context, space, now, 'hostCancelled')
      const wasPromised = booking.state === 'confirmed'
      await tellAsker(tx, context, space, now, 'cancelled', { wasPromised })
      return done(booking.id)
    },
  )
