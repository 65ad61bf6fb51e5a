import { sql } from 'kysely'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { ownPlace } from '../../../courses/index.ts'
import { type Identity, identitiesOf } from '../../../participants/index.ts'
import { answersOf } from '../own/personal.ts'
import { type OwnVisits, ownVisit } from '../own/queries.ts'
import type { ActivityAtDoor, Line } from '../places/model.ts'
import { isLimited } from '../places/rules.ts'
import { seatsOf } from '../places/seats.ts'
import type { Answer } from '../sign-up/model.ts'
import type { VisitTables } from '../tables.ts'
import type { GuestList, GuestSeat, ListedGuest } from './model.ts'

/** Those who have left are shown this far back; they are of no use to anybody longer. */
const mostEnded = 30

const rowsOf = (context: Context, lineId: string) =>
  tablesOf<VisitTables>(context)
    .selectFrom('visits.seat as s')
    .innerJoin('visits.guest as g', 'g.id', 's.guest_id')
    .leftJoin('visits.offer as o', 'o.id', 's.offer_id')
    .select(['s.id', 's.guest_id', 's.state', 's.line_number', 's.ended_on', 'g.participant_id', 'g.receipt'])
    .select(['o.expires_at'])
    .select([
      sql<boolean>`exists (select from visits.passed_over p where p.seat_id = s.id and p.lifted_at is null)`.as(
        'passed_over',
      ),
      sql<boolean>`exists (select from visits.guest x join visits.seat y on y.guest_id = x.id
        where x.party_id = g.party_id and x.id <> g.id and y.line_id = s.line_id and y.ended_on is null)`.as(
        'is_pair',
      ),
    ])
    .where('s.line_id', '=', lineId)
    .orderBy('s.line_number')
    .execute()

/** Everybody in one line: those with a place by name, those who wait in their order. Each name is a look; ask `permits` first. */
export async function guestsIn(context: Context, activity: ActivityAtDoor, line: Line): Promise<GuestList> {
  const rows = await rowsOf(context, line.id)
  const ended = rows.filter(({ ended_on }) => ended_on !== null).slice(-mostEnded)
  const shown = [...rows.filter(({ ended_on }) => ended_on === null), ...ended]
  const ids = shown.flatMap(({ participant_id }) => participant_id ?? [])
  const people = await identitiesOf(context, ids, 'contact')
  const { rules, taken, line: groups } = await seatsOf(tablesOf<VisitTables>(context), activity, line)
  const guests = shown.map(
    (row): ListedGuest => ({
      ...{ seatId: row.id, guestId: row.guest_id, name: people.get(row.participant_id ?? '')?.name },
      ...{ receipt: row.receipt, state: row.state, isPair: row.is_pair, isPassedOver: row.passed_over },
      ...{ place: ownPlace(groups, row.id), offeredUntil: row.expires_at ?? undefined },
    }),
  )
  const byName = (a: ListedGuest, b: ListedGuest) => inDanishOrder(a.name ?? '', b.name ?? '')
  return {
    ...{ line, taken: taken.length, capacity: isLimited(activity) ? rules.capacity : undefined },
    active: guests.filter(({ state }) => state === 'signedUp' || state === 'offered').sort(byName),
    waiting: guests.filter(({ state }) => state === 'waiting'),
    ended: guests.filter(({ state }) => !['signedUp', 'offered', 'waiting'].includes(state)),
  }
}

/** One guest, opened for those who may. */
export interface OpenedGuest {
  readonly visits: OwnVisits
  readonly identity: Identity
  readonly answers: readonly Answer[]
  readonly seats: readonly GuestSeat[]
}

async function passReasons(context: Context, seatIds: readonly string[]) {
  if (seatIds.length === 0) return new Map()
  const rows = await tablesOf<VisitTables>(context)
    .selectFrom('visits.passed_over')
    .select(['seat_id', 'reason'])
    .where('seat_id', 'in', [...seatIds])
    .where('lifted_at', 'is', null)
    .execute()
  return new Map(rows.map(({ seat_id, reason }) => [seat_id, reason]))
}

/** A guest of this activity with who they are, which is a look; nothing for those of other activities, and the forgotten. */
export async function guestWith(
  context: Context,
  activity: ActivityAtDoor,
  guestId: string,
): Promise<OpenedGuest | undefined> {
  const row = await tablesOf<VisitTables>(context)
    .selectFrom('visits.guest')
    .select('participant_id')
    .where('id', '=', guestId)
    .where('activity_id', '=', activity.id)
    .executeTakeFirst()
  if (!row?.participant_id) return undefined
  const visits = await ownVisit(context, row.participant_id, guestId)
  const identity = (await identitiesOf(context, [row.participant_id], 'contact')).get(row.participant_id)
  if (!visits || !identity) return undefined
  const reasons = await passReasons(
    context,
    visits.seats.map(({ id }) => id),
  )
  return {
    ...{ visits, identity, answers: await answersOf(context, row.participant_id, guestId) },
    seats: visits.seats.map((seat) => ({ ...seat, passReason: reasons.get(seat.id) })),
  }
}
