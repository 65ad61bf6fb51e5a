import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Access } from '../access/model.ts'
import { bodiesWithClosedItems, bodiesWithWork } from '../access/rules.ts'
import type { Area } from '../matters/model.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Decision, DecisionFilter, ListedDecision } from './model.ts'
import { isDecisionNumber } from './rules.ts'
import { saysAll } from './search.ts'

type Tables = Kysely<GovernanceTables>

const uuids = (ids: readonly string[]) => sql`${[...ids]}::uuid[]`

/** What the reader may know of: public decisions; in the workspace also open ones of every body, and closed ones of one's own. */
const mayBeSeen = (access: Access | 'public') =>
  access === 'public'
    ? sql<SqlBool>`d.is_public`
    : sql<SqlBool>`(d.is_public or d.body_id = any (${uuids(bodiesWithClosedItems(access))})
        or (not i.is_closed and d.body_id = any (${uuids(bodiesWithWork(access))})))`

const decisions = (tables: Tables, access: Access | 'public') =>
  tables
    .selectFrom('governance.decision as d')
    .innerJoin('governance.body as b', 'b.id', 'd.body_id')
    .innerJoin('governance.agenda_item as i', 'i.id', 'd.item_id')
    .leftJoin('governance.decision as later', 'later.revokes_id', 'd.id')
    .where(mayBeSeen(access))

const listed = (tables: Tables, access: Access | 'public') =>
  decisions(tables, access)
    .select(['d.id', 'd.number', 'd.title', 'd.decided_on', 'd.outcome', 'd.kind', 'd.areas', 'd.is_public'])
    .select(['b.name', 'b.name_en', 'later.number as revoked_by', 'later.is_public as revoked_publicly'])

type ListedRow = Awaited<ReturnType<ReturnType<typeof listed>['executeTakeFirstOrThrow']>>

const listedOfRow = (row: ListedRow, publicly: boolean): ListedDecision => ({
  id: row.id,
  number: row.number,
  title: row.title,
  body: { da: row.name, en: row.name_en || row.name },
  decidedOn: row.decided_on,
  outcome: row.outcome,
  kind: row.kind ?? undefined,
  areas: row.areas,
  isPublic: row.is_public,
  revokedBy: row.revoked_by && (!publicly || row.revoked_publicly) ? row.revoked_by : undefined,
})

function fits({ search, body, year, kind, area }: DecisionFilter) {
  const words = saysAll(search)
  const conditions = [
    sql<SqlBool>`true`,
    ...(words ? [words] : []),
    ...(body ? [sql<SqlBool>`b.slug = ${body}`] : []),
    ...(year ? [sql<SqlBool>`d.year = ${year}::int`] : []),
    ...(kind ? [sql<SqlBool>`d.kind = ${kind}`] : []),
    ...(area ? [sql<SqlBool>`d.area_keys @> array[${area}]::text[]`] : []),
  ]
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** One page of the log, newest first, and how many fit in all. */
export async function decisionLog(
  context: Context,
  access: Access | 'public',
  filter: DecisionFilter,
  { most, offset }: { readonly most: number; readonly offset: number },
): Promise<{ readonly decisions: ListedDecision[]; readonly total: number }> {
  const tables = tablesOf<GovernanceTables>(context)
  const { total } = await decisions(tables, access)
    .where(fits(filter))
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  const rows = await listed(tables, access)
    .where(fits(filter))
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.running', 'desc')
    .orderBy('d.id')
    .limit(most)
    .offset(offset)
    .execute()
  return {
    decisions: rows.map((row) => listedOfRow(row, access === 'public')),
    total,
  }
}

/** What the log can be narrowed by: only what occurs in decisions the reader may see. */
export async function decisionChoices(context: Context, access: Access | 'public') {
  const rows = await decisions(tablesOf(context), access)
    .select(['b.slug', 'b.name', 'b.name_en', 'd.year', 'd.kind', 'd.areas'])
    .distinct()
    .execute()
  const areas = rows.flatMap((row) => row.areas as readonly Area[])
  return {
    bodies: [...new Map(rows.map((row) => [row.slug, { da: row.name, en: row.name_en || row.name }]))],
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a),
    kinds: [...new Set(rows.flatMap(({ kind }) => kind ?? []))].sort(),
    areas: [...new Map(areas.map(({ key, title }) => [key, title]))],
  }
}

const whole = (tables: Tables, access: Access | 'public') =>
  listed(tables, access)
    .innerJoin('governance.meeting as g', 'g.id', 'd.meeting_id')
    .leftJoin('governance.decision as old', 'old.id', 'd.revokes_id')
    .select([
      'd.body_id',
      'b.slug',
      'b.kind as body_kind',
      'd.text',
      'd.votes_for',
      'd.votes_against',
      'd.votes_neither',
    ])
    .select([
      'd.written_for',
      'd.written_against',
      'd.written_neither',
      'd.taking_part',
      'd.voters',
      'd.subject_title',
    ])
    .select([
      'd.subject_path',
      'i.is_closed',
      'g.id as meeting_id',
      'g.starts_at',
      'g.state as meeting_state',
    ])
    .select(['old.number as old_number', 'old.title as old_title', 'old.is_public as old_public'])
    .select(
      sql<number>`(select count(*)::int from governance.agenda_item x where x.meeting_id = i.meeting_id and x.place <= i.place)`.as(
        'item_number',
      ),
    )

type WholeRow = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

const decisionOfRow = (row: WholeRow, publicly: boolean): Decision => ({
  ...listedOfRow(row, publicly),
  bodyId: row.body_id,
  bodySlug: row.slug,
  bodyKind: row.body_kind,
  text: row.text,
  room:
    row.votes_for === null
      ? undefined
      : { for: row.votes_for, against: row.votes_against ?? 0, neither: row.votes_neither ?? 0 },
  written: { for: row.written_for, against: row.written_against, neither: row.written_neither },
  takingPart: row.taking_part,
  voters: row.voters,
  subject: row.subject_path ? { title: row.subject_title, path: row.subject_path } : undefined,
  revokes:
    row.old_number && (!publicly || row.old_public)
      ? { number: row.old_number, title: row.old_title ?? '', isPublic: row.old_public ?? false }
      : undefined,
  isClosed: row.is_closed,
  meeting: {
    id: row.meeting_id,
    startsAt: row.starts_at,
    minutesApproved: row.meeting_state === 'approved',
    itemNumber: row.item_number,
  },
})

/** One decision, or nothing when there is none of that number or it may not be known of. */
export async function decisionNumbered(
  context: Context,
  access: Access | 'public',
  number: string,
): Promise<Decision | undefined> {
  if (!isDecisionNumber(number)) return undefined
  const row = await whole(tablesOf(context), access).where('d.number', '=', number).executeTakeFirst()
  return row && decisionOfRow(row, access === 'public')
}

/** The decisions of a body that a new one could revoke, newest first. */
export async function standingDecisions(context: Context, bodyId: string) {
  return tablesOf<GovernanceTables>(context)
    .selectFrom('governance.decision as d')
    .leftJoin('governance.decision as later', 'later.revokes_id', 'd.id')
    .select(['d.id', 'd.number', 'd.title'])
    .where('d.body_id', '=', bodyId)
    .where('d.outcome', '=', 'adopted')
    .where('later.id', 'is', null)
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.running', 'desc')
    .limit(500)
    .execute()
}
