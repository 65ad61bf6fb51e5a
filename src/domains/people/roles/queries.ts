import { type Kysely, sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Place } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { placeOf } from '../organisations/place.ts'
import type { PeopleTables } from '../tables.ts'
import type { HeldRole, PlacedRole, ProjectLeader } from './model.ts'
import { holdsOn } from './rules.ts'

type Tables = Kysely<PeopleTables>

/** Every role a person has held, the newest first. */
export const heldRoles = (tx: Tables, personId: string): Promise<HeldRole[]> =>
  tx
    .selectFrom('people.held_role as r')
    .leftJoin('people.organisation as o', (join) =>
      join.onRef('o.id', '=', 'r.scope_id').on('r.scope_kind', '=', 'organisation'),
    )
    .select(['r.id', 'r.role', 'r.scope_kind as scopeKind', 'r.scope_id as scopeId', 'o.name as placeName'])
    .select(['r.from_day as from', 'r.to_day as to'])
    .where('r.person_id', '=', personId)
    .orderBy('r.from_day', 'desc')
    .orderBy('r.role')
    .execute()

async function placeOfRole(tx: Tables, { scopeKind, scopeId }: HeldRole): Promise<Place> {
  return scopeKind === 'organisation' && scopeId ? ((await placeOf(tx as never, scopeId)) ?? {}) : {}
}

/** A role with where it belongs. */
export async function placed(tx: Tables, held: HeldRole): Promise<PlacedRole> {
  return { role: held.role, scopeKind: held.scopeKind, place: await placeOfRole(tx, held) }
}

/** The roles a person holds today or will hold, with their places. */
export async function placedRoles(tx: Tables, personId: string, today: Day): Promise<PlacedRole[]> {
  const held = await heldRoles(tx, personId)
  const current = held.filter(({ to }) => holdsOn(today, { from: today, to }))
  return Promise.all(current.map((one) => placed(tx, one)))
}

/** How many other active people hold a role for the region on a day. */
export async function othersWith(
  tx: Tables,
  role: HeldRole['role'],
  { not, on }: { readonly not: string; readonly on: Day },
): Promise<number> {
  const rows = await tx
    .selectFrom('people.held_role as r')
    .innerJoin('people.person as p', 'p.id', 'r.person_id')
    .select('p.id')
    .distinct()
    .where('r.role', '=', role)
    .where('r.scope_kind', '=', 'region')
    .where('r.from_day', '<=', on)
    .where(({ eb, or }) => or([eb('r.to_day', 'is', null), eb('r.to_day', '>=', on)]))
    .where('p.active', '=', true)
    .where('p.id', '<>', not)
    .execute()
  return rows.length
}

/** Who leads one project today, in Danish order. Those without access are left out: they lead nothing. */
export const leadersOfProject = (context: Context, projectId: string): Promise<ProjectLeader[]> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.held_role as r')
    .innerJoin('people.person as p', 'p.id', 'r.person_id')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id as personId', 'p.name', 'o.name as organisation', 'r.from_day as from'])
    .where('r.role', '=', 'projectLeader')
    .where('r.scope_kind', '=', 'project')
    .where('r.scope_id', '=', projectId)
    .where('r.from_day', '<=', context.today)
    .where(({ eb, or }) => or([eb('r.to_day', 'is', null), eb('r.to_day', '>=', context.today)]))
    .where('p.active', '=', true)
    .orderBy(sql`p.sort_key collate "C"`)
    .execute()
