import { sql } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import type { OwnAddress, OwnSection, PersonalPart, StoredPart } from '../../../../platform/rooms/personal.ts'
import { spaceWith } from '../queries.ts'
import type { SpaceTx } from '../tables.ts'
import { words } from '../words.ts'
import { settled } from './actions.ts'
import { bookingEvent } from './calendar.ts'
import { tellHost } from './letters.ts'
import { canCancel } from './model.ts'
import { OwnBookings } from './pages/own.tsx'
import { bookingIn, bookingsOf } from './queries.ts'
import { timeSaid } from './when.ts'

async function sections(
  context: Context,
  participantId: string,
  own: OwnAddress,
): Promise<readonly OwnSection[]> {
  const bookings = (await bookingsOf(context, participantId)).filter(
    ({ ends }) => Temporal.Instant.compare(context.now, ends) < 0,
  )
  if (bookings.length === 0) return []
  const { language, now } = context
  const { own: w } = words(language).bookings
  return [{ title: w.section, place: 20, body: <OwnBookings {...{ language, bookings, now, own }} /> }]
}

async function stored(context: Context, participantId: string): Promise<readonly StoredPart[]> {
  const bookings = await bookingsOf(context, participantId)
  if (bookings.length === 0) return []
  const { states, stored: w } = words(context.language).bookings
  const entries = bookings.map((booking) =>
    [
      { label: w.space, value: booking.title },
      { label: w.when, value: timeSaid(booking, context.language) },
      { label: w.purpose, value: booking.purpose },
      { label: w.state, value: states[booking.state] },
      { label: w.answer, value: booking.answer },
    ].filter(({ value }) => value !== ''),
  )
  return [{ name: 'spaces', title: w.title, why: w.why, keptUntil: w.kept, entries }]
}

/** What is still to come is given back and the host told; then nothing here leads to the person. */
async function erase(transaction: SpaceTx, context: Context, participantId: string): Promise<void> {
  const { rows } = await sql<{
    id: string
  }>`select id from spaces.booking where participant_id = ${participantId}
    and state in ('asked', 'confirmed') and starts > ${context.now} order by starts`.execute(transaction)
  for (const { id } of rows) {
    const booking = await bookingIn(transaction, id)
    if (!booking || !canCancel(booking, context.now)) continue
    const now = await settled(transaction, context, booking, 'cancelled')
    const space = await spaceWith({ ...context, database: transaction as never }, booking.spaceId)
    if (space) await tellHost(transaction, context, space, now, 'hostCancelled')
  }
  await transaction
    .updateTable('spaces.booking')
    .set({ participant_id: null, purpose_sealed: null, answer_sealed: null })
    .where('participant_id', '=', participantId)
    .execute()
}

/** What spaces do for one who borrows: the own page, the calendar, what is stored, and forgetting them. */
export const personal: PersonalPart = {
  sections,
  calendar: async (context, participantId) =>
    (await bookingsOf(context, participantId))
      .filter(({ state }) => state === 'confirmed')
      .map((booking) => bookingEvent(context, booking, booking)),
  stored,
  erase: (tx, context, participantId) => erase(tx as unknown as SpaceTx, context, participantId),
}
