import { organisationsOf } from '../../../kernel/actor.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { sortedByText } from '../../../ui/sort.ts'
import type { ProjectTables } from '../tables.ts'

export interface Speaker {
  readonly id: string
  readonly name: string
}

/** The organisations a signed-in person can speak for: where they belong, and where they hold a role. */
export async function organisationsSpokenFor(context: Context): Promise<readonly Speaker[]> {
  const { actor } = context
  if (actor.kind !== 'person') return []
  const tables = tablesOf<ProjectTables>(context)
  const held = organisationsOf(actor)
  const rows = await tables
    .selectFrom('people.known_organisation as o')
    .select(['o.id', 'o.name'])
    .where('o.active', '=', true)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb(
          'o.id',
          'in',
          selectFrom('people.known_person as p').select('p.organisation_id').where('p.id', '=', actor.id),
        ),
        ...(held.length > 0 ? [eb('o.id', 'in', held)] : []),
      ]),
    )
    .execute()
  return sortedByText(rows, ({ name }) => name)
}
