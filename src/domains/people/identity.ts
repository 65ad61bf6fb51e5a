import type { Actor, Grant } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { tablesOf } from '../../platform/actions/context.ts'
import type { Database } from '../../platform/database/open.ts'
import type { PeopleTables } from './tables.ts'

/** The person of a session with the roles held today; nothing when unknown or deactivated, so that access ends at once. */
export async function actorOf(
  at: { readonly database: Database; readonly today: Day },
  personId: string,
): Promise<Actor | undefined> {
  const rows = await tablesOf<PeopleTables>(at)
    .selectFrom('people.person as p')
    .leftJoin('people.held_role as r', (join) =>
      join
        .onRef('r.person_id', '=', 'p.id')
        .on('r.from_day', '<=', at.today)
        .on(({ eb, or }) => or([eb('r.to_day', 'is', null), eb('r.to_day', '>=', at.today)])),
    )
    .leftJoin('people.organisation as o', (join) =>
      join.onRef('o.id', '=', 'r.scope_id').on('r.scope_kind', '=', 'organisation'),
    )
    .select(['p.id', 'p.name', 'p.language', 'r.role', 'r.scope_kind', 'r.scope_id', 'o.name as place_name'])
    .where('p.id', '=', personId)
    .where('p.active', '=', true)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const grants = rows.flatMap(({ role, scope_kind, scope_id, place_name }): Grant[] => {
    if (!role || !scope_kind) return []
    const scope =
      scope_kind === 'region' ? { kind: 'region' as const } : { kind: scope_kind, id: scope_id ?? '' }
    return [{ role, scope, ...(place_name ? { placeName: place_name } : {}) }]
  })
  return { kind: 'person', id: first.id, name: first.name, language: first.language, grants }
}
