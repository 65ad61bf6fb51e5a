import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { exampleCast } from '../../../platform/operations/example.ts'
import type { PeopleTables } from '../tables.ts'

export interface CastMember {
  readonly key: string
  readonly name: string
  readonly title: string
}

/** The cast of the example data, in the order of the story; nobody on a platform without example data. */
export async function castToTry(context: Context): Promise<CastMember[]> {
  const ids = await exampleCast(context.database)
  if (ids.length === 0) return []
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.known_person')
    .select(['id', 'name', 'title', 'organisation_name'])
    .where('id', 'in', [...ids])
    .where('active', '=', true)
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    return row
      ? [{ key: id, name: row.name, title: [row.title, row.organisation_name].filter(Boolean).join(', ') }]
      : []
  })
}
