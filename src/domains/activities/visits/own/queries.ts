import type { Moment } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { ownPlace } from '../../../courses/index.ts'
import { activityWithId } from '../places/activity.ts'
import type { ActivityAtDoor, Line, SeatState } from '../places/model.ts'
import { lineWith } from '../places/rules.ts'
import { seatsOf } from '../places/seats.ts'
import type { VisitTables } from '../tables.ts'

/** One place of a guest as they see it. */
export interface OwnSeat {
  readonly id: string
  readonly line: Line
  readonly state: SeatState
  readonly offer: { readonly id: string; readonly until: Moment } | undefined
  /** The place in the line, for those who wait. */
  readonly place: number | undefined
}

/** One sign-up as its guest sees it. */
export interface OwnVisits {
  readonly guestId: string
  readonly receipt: string
  readonly activity: ActivityAtDoor
  readonly isPair: boolean
  readonly seats: readonly OwnSeat[]
}

const guests = (context: Context, participantId: string) =>
  tablesOf<VisitTables>(context)
    .selectFrom('visits.guest as g')
    .select(['g.id', 'g.activity_id', 'g.receipt'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('visits.guest as other')
          .select('other.id')
          .whereRef('other.party_id', '=', 'g.party_id')
          .whereRef('other.id', '<>', 'g.id'),
      ).as('is_pair'),
    )
    .where('g.participant_id', '=', participantId)
    .orderBy('g.made_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof guests>['executeTakeFirstOrThrow']>>

async function seatsOfRow(context: Context, activity: ActivityAtDoor, guestId: string): Promise<OwnSeat[]> {
  const db = tablesOf<VisitTables>(context)
  const rows = await db
    .selectFrom('visits.seat as s')
    .leftJoin('visits.offer as o', 'o.id', 's.offer_id')
    .select(['s.id', 's.line_id', 's.state', 'o.id as offer_id', 'o.expires_at'])
    .where('s.guest_id', '=', guestId)
    .execute()
  const seats: OwnSeat[] = []
  for (const row of rows) {
    const line = lineWith(activity, row.line_id)
    const waits = row.state === 'waiting' ? await seatsOf(db, activity, line) : undefined
    seats.push({
      ...{ id: row.id, line, state: row.state, place: waits && ownPlace(waits.line, row.id) },
      offer: row.offer_id && row.expires_at ? { id: row.offer_id, until: row.expires_at } : undefined,
    })
  }
  const starts = ({ line }: OwnSeat): number => Number(line.dates[0]?.startsAt.epochMilliseconds ?? 0)
  return seats.sort((a, b) => starts(a) - starts(b))
}

async function fromRow(context: Context, row: Row): Promise<OwnVisits[]> {
  const activity = await activityWithId(tablesOf<VisitTables>(context), row.activity_id)
  if (!activity) return []
  const seats = await seatsOfRow(context, activity, row.id)
  return [{ guestId: row.id, receipt: row.receipt, activity, isPair: Boolean(row.is_pair), seats }]
}

/** What a participant has signed up for, the latest first. */
export async function ownVisits(context: Context, participantId: string): Promise<OwnVisits[]> {
  const rows = await guests(context, participantId).limit(50).execute()
  const found: OwnVisits[] = []
  for (const row of rows) found.push(...(await fromRow(context, row)))
  return found
}

/** One sign-up of a participant; nothing when it is somebody else's. */
export async function ownVisit(
  context: Context,
  participantId: string,
  guestId: string,
): Promise<OwnVisits | undefined> {
  const row = await guests(context, participantId).where('g.id', '=', guestId).executeTakeFirst()
  return row && (await fromRow(context, row))[0]
}

/** The sign-up and the place to which an offer belongs, if it is this participant's. */
export async function visitWithOffer(context: Context, participantId: string, offerId: string) {
  const row = await guests(context, participantId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('visits.seat as s')
          .select('s.id')
          .whereRef('s.guest_id', '=', 'g.id')
          .where('s.offer_id', '=', offerId),
      ),
    )
    .executeTakeFirst()
  const [visits] = row ? await fromRow(context, row) : []
  const seat = visits?.seats.find(({ offer }) => offer?.id === offerId)
  return visits && seat ? { visits, seat } : undefined
}
