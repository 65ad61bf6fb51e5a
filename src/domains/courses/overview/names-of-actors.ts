import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { CourseTables } from '../tables.ts'

/** Who did things, by name. */
export async function namesOfActors(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter(isUuid))]
  if (known.length === 0) return new Map()
  const people = await tablesOf<CourseTables>(context)
    .selectFrom('people.known_person')
    .select(['id', 'name'])
    .where('id', 'in', known)
    .execute()
  return new Map(people.map(({ id, name }) => [id, name]))
}
