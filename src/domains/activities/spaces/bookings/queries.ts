import { type Kysely, sql } from 'kysely'
import { isUuid } from '../../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { identitiesOf } from '../../../participants/index.ts'
import type { SpaceTables } from '../tables.ts'
import type { Booking, Times } from './model.ts'
import { openedText } from './sealed.ts'

type Db = Kysely<SpaceTables>

const columns = [
  'id',
  'space_id as spaceId',
  'participant_id as participantId',
  'starts',
  'ends',
  'state',
  'sequence',
  'changed_at as changedAt',
] as const

export async function bookingIn(tx: Db, id: string): Promise<Booking | undefined> {
  if (!isUuid(id)) return undefined
  return tx.selectFrom('spaces.booking').select(columns).where('id', '=', id).executeTakeFirst()
}

/** A booking with who it is and what for, for those who may answer it. */
export interface ShownBooking extends Booking {
  readonly name: string
  readonly email: string
  readonly purpose: string
  readonly answer: string
}

/** The bookings of a space that are still to come, in their order. Who asked is looked up, and that is written down. */
export async function comingBookings(context: Context, spaceId: string): Promise<ShownBooking[]> {
  const rows = await tablesOf<SpaceTables>(context)
    .selectFrom('spaces.booking')
    .select([...columns, 'purpose_sealed', 'answer_sealed'])
    .where('space_id', '=', spaceId)
    .where('ends', '>', context.now)
    .where('participant_id', 'is not', null)
    .where('state', 'in', ['asked', 'confirmed'])
    .orderBy('starts')
    .limit(100)
    .execute()
  const ids = rows.flatMap(({ participantId }) => participantId ?? [])
  const people = ids.length > 0 ? await identitiesOf(context, ids, 'contact') : new Map<string, never>()
  return Promise.all(
    rows.map(async ({ purpose_sealed, answer_sealed, ...booking }) => {
      const who = people.get(booking.participantId ?? '')
      return {
        ...booking,
        ...{ name: who?.name ?? '', email: who?.email ?? '' },
        purpose: await openedText(context, 'purpose_sealed', booking, purpose_sealed),
        answer: await openedText(context, 'answer_sealed', booking, answer_sealed),
      }
    }),
  )
}

/** A booking with its space, for the one who asked. */
export interface OwnBooking extends Booking {
  readonly title: string
  readonly slug: string
  readonly place: string
  readonly purpose: string
  readonly answer: string
}

/** What one participant has asked for, in the order of time; one only when its identifier is given. */
export async function bookingsOf(
  context: Context,
  participantId: string,
  id?: string,
): Promise<OwnBooking[]> {
  const rows = await tablesOf<SpaceTables>(context)
    .selectFrom('spaces.booking as b')
    .innerJoin('spaces.space as s', 's.id', 'b.space_id')
    .select(columns.map((column) => `b.${column}` as const))
    .select(['b.purpose_sealed', 'b.answer_sealed', 's.title', 's.slug', 's.place_name', 's.place_address'])
    .where('b.participant_id', '=', participantId)
    .$if(id !== undefined, (query) => query.where('b.id', '=', id ?? ''))
    .orderBy('b.starts')
    .limit(200)
    .execute()
  return Promise.all(
    rows.map(async ({ purpose_sealed, answer_sealed, place_name, place_address, ...booking }) => ({
      ...booking,
      place: [place_name, place_address].filter(Boolean).join(', '),
      purpose: await openedText(context, 'purpose_sealed', booking, purpose_sealed),
      answer: await openedText(context, 'answer_sealed', booking, answer_sealed),
    })),
  )
}

/** When a space is promised to somebody, and not to whom. */
export const busyTimes = (context: Context, spaceId: string): Promise<Times[]> =>
  tablesOf<SpaceTables>(context)
    .selectFrom('spaces.booking')
    .select(['starts', 'ends'])
    .where('space_id', '=', spaceId)
    .where('state', '=', 'confirmed')
    .where('ends', '>', context.now)
    .orderBy('starts')
    .limit(40)
    .execute()

/** Whether a time is promised to somebody already. */
export async function isTaken(tx: Db, spaceId: string, { starts, ends }: Times): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select exists (select from spaces.booking b
    where b.space_id = ${spaceId} and b.state = 'confirmed' and b.starts < ${ends} and b.ends > ${starts}) as taken`.execute(
    tx,
  )
  return rows[0]?.taken ?? false
}

/** How many requests wait for an answer: at a space, and of these and others of one person. */
export async function openRequests(tx: Db, spaceId: string, participantId: string, now: Temporal.Instant) {
  const count = async (column: 'space_id' | 'participant_id', id: string): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from spaces.booking
      where ${sql.ref(column)} = ${id} and state = 'asked' and ends > ${now}`.execute(tx)
    return rows[0]?.count ?? 0
  }
  return { here: await count('space_id', spaceId), ofOne: await count('participant_id', participantId) }
}

/** How many wait for an answer at a space. */
export async function askedCount(context: Context, spaceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from spaces.booking
    where space_id = ${spaceId} and state = 'asked' and starts > ${context.now} and participant_id is not null`.execute(
    tablesOf<SpaceTables>(context),
  )
  return rows[0]?.count ?? 0
}
