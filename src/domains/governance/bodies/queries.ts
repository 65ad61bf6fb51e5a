import { type Kysely, sql } from 'kysely'
import { isBefore, lies } from '../../../kernel/day.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'
import { type Body, bodyKinds, type Member, memberRoles } from './model.ts'

type Tables = Kysely<GovernanceTables>

const bodies = (tables: Tables) => tables.selectFrom('governance.body').selectAll()
type Row = Awaited<ReturnType<ReturnType<typeof bodies>['executeTakeFirstOrThrow']>>

const bodyOfRow = (row: Row): Body => ({
  id: row.id,
  slug: row.slug,
  name: { da: row.name, en: row.name_en || row.name },
  kind: row.kind,
  prefix: row.prefix,
  mandate: row.mandate,
  decides: row.decides,
  quorum: row.quorum,
  isOpen: row.is_open,
  active: row.active,
  version: row.version,
})

export async function bodyBySlug(
  context: Context,
  slug: string,
  tables: Tables = tablesOf(context),
): Promise<Body | undefined> {
  const row = await bodies(tables).where('slug', '=', slug.slice(0, 100)).executeTakeFirst()
  return row && bodyOfRow(row)
}

export interface ListedBody extends Body {
  readonly seats: number
  readonly chair: string
}

/** All bodies in the order of their weight, those at work first, with who chairs them. */
export async function allBodies(context: Context): Promise<ListedBody[]> {
  const today = context.today
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.body as b')
    .selectAll('b')
    .select(({ selectFrom }) => [
      selectFrom('governance.body_member as m')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('m.body_id', '=', 'b.id')
        .where('m.from_day', '<=', today)
        .where(({ eb, or }) => or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', today)]))
        .as('seats'),
      selectFrom('governance.body_member as m')
        .leftJoin('people.known_person as p', 'p.id', 'm.person_id')
        .select('p.name')
        .whereRef('m.body_id', '=', 'b.id')
        .where('m.role', '=', 'chair')
        .where('m.from_day', '<=', today)
        .where(({ eb, or }) => or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', today)]))
        .limit(1)
        .as('chair'),
    ])
    .execute()
  return rows
    .map((row) => ({ ...bodyOfRow(row), seats: row.seats ?? 0, chair: row.chair ?? '' }))
    .sort(
      (a, b) =>
        Number(b.active) - Number(a.active) ||
        bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind) ||
        inDanishOrder(a.name.da, b.name.da),
    )
}

/** Everybody who ever had a seat: those of today in the order of their role, then those to come, then those of the past. */
export async function membersOf(context: Context, bodyId: string): Promise<Member[]> {
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.body_member as m')
    .leftJoin('people.known_person as p', 'p.id', 'm.person_id')
    .leftJoin('people.known_organisation as o', 'o.id', 'm.organisation_id')
    .select([
      'm.id',
      'm.person_id',
      'm.organisation_id',
      'm.seat',
      'm.role',
      'm.from_day',
      'm.to_day',
      'm.version',
    ])
    .select(['p.name', 'o.name as organisation', 'o.slug as organisation_slug'])
    .where('m.body_id', '=', bodyId)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      personId: row.person_id ?? undefined,
      organisationId: row.organisation_id ?? undefined,
      name: row.name ?? '',
      organisation: row.organisation ?? '',
      organisationSlug: row.organisation_slug ?? '',
      seat: row.seat,
      role: row.role,
      from: row.from_day,
      to: row.to_day ?? undefined,
      version: row.version,
    }))
    .sort(
      (a, b) =>
        memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) ||
        inDanishOrder(a.organisation || a.name, b.organisation || b.name),
    )
}

/** Sorted by time: who sits today, who will, who did. */
export function byTime(members: readonly Member[], today: Temporal.PlainDate) {
  const now = members.filter((member) => lies(today, member))
  const coming = members.filter(({ from }) => isBefore(today, from))
  const former = members.filter((member) => !now.includes(member) && !coming.includes(member))
  return { now, coming, former }
}
