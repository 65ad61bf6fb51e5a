import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { PeopleViews } from '../../people/index.ts'

/** The ends of the addresses of organisations, by their identifiers. */
export async function slugsOf(
  context: Pick<Context, 'database'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'slug'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}
