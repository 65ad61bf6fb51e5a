import { type Kysely, sql } from 'kysely'
import type { Moment } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Meeting } from './model.ts'

type Tables = Kysely<GovernanceTables>

const meetings = (tables: Tables) =>
  tables
    .selectFrom('governance.meeting as g')
    .innerJoin('governance.body as b', 'b.id', 'g.body_id')
    .leftJoin('people.known_organisation as h', 'h.id', 'g.host_id')
    .select(['g.id', 'g.way', 'g.state', 'g.starts_at', 'g.ends_at', 'g.place', 'g.online_url', 'g.note'])
    .select(['g.cancel_reason', 'g.agenda_sent_at', 'g.held_at', 'g.approved_at', 'g.sequence', 'g.version'])
    .select([
      'b.id as body_id',
      'b.slug',
      'b.name',
      'b.name_en',
      'b.kind',
      'b.prefix',
      'b.decides',
      'b.quorum',
    ])
    .select(['b.is_open', 'h.id as host_id', 'h.name as host_name'])

type Row = Awaited<ReturnType<ReturnType<typeof meetings>['executeTakeFirstOrThrow']>>

const meetingOfRow = (row: Row): Meeting => ({
  id: row.id,
  body: {
    id: row.body_id,
    slug: row.slug,
    name: { da: row.name, en: row.name_en || row.name },
    kind: row.kind,
    prefix: row.prefix,
    decides: row.decides,
    quorum: row.quorum,
    isOpen: row.is_open,
  },
  way: row.way,
  state: row.state,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  onlineUrl: row.online_url,
  host: row.host_id && row.host_name ? { id: row.host_id, name: row.host_name } : undefined,
  note: row.note,
  cancelReason: row.cancel_reason,
  sentAt: row.agenda_sent_at ?? undefined,
  heldAt: row.held_at ?? undefined,
  approvedAt: row.approved_at ?? undefined,
  sequence: row.sequence,
  version: row.version,
})

/** One meeting, whoever asks: the caller decides what of it may be seen. */
export async function meetingById(
  context: Context,
  id: string,
  tables: Tables = tablesOf(context),
): Promise<Meeting | undefined> {
  if (!isUuid(id)) return undefined
  const row = await meetings(tables).where('g.id', '=', id).executeTakeFirst()
  return row && meetingOfRow(row)
}

export interface MeetingFilter {
  readonly bodies: readonly string[]
  readonly from?: Moment | undefined
  readonly before?: Moment | undefined
  readonly order: 'soonest' | 'latest'
  readonly most: number
  readonly offset?: number
  /** Only what the public may know: not meetings cancelled before anybody was called. */
  readonly publicly?: boolean
}

const chosen = (tables: Tables, { bodies, from, before, publicly }: MeetingFilter) => {
  let query = meetings(tables).where('g.body_id', 'in', bodies.length > 0 ? [...bodies] : [noBody])
  if (from) query = query.where('g.ends_at', '>=', from)
  if (before) query = query.where('g.ends_at', '<', before)
  if (publicly)
    query = query.where(({ eb, or }) =>
      or([eb('g.state', '<>', 'cancelled'), eb('g.agenda_sent_at', 'is not', null)]),
    )
  return query
}

const noBody = '00000000-0000-0000-0000-000000000000'

/** The meetings of some bodies, in order of time. */
export async function meetingsOf(context: Context, filter: MeetingFilter): Promise<Meeting[]> {
  const rows = await chosen(tablesOf(context), filter)
    .orderBy('g.starts_at', filter.order === 'soonest' ? 'asc' : 'desc')
    .orderBy('g.id')
    .limit(filter.most)
    .offset(filter.offset ?? 0)
    .execute()
  return rows.map(meetingOfRow)
}

export async function countMeetings(context: Context, filter: MeetingFilter): Promise<number> {
  const { count } = await chosen(tablesOf(context), filter)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The open bodies: what the public may follow. */
export async function openBodies(context: Context): Promise<string[]> {
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.body')
    .select('id')
    .where('is_open', '=', true)
    .execute()
  return rows.map(({ id }) => id)
}
