import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option } from '../../../ui/index.ts'
import type { PeopleTables } from '../tables.ts'

/** Roles that a person does not hold as part of a job: they are never offered in lists of colleagues. */
export const privateRoles = ['youngPerson', 'youthPanelMember'] as const

export interface PersonQuestion {
  /** Chosen before: offered even when deactivated since. */
  readonly chosen?: readonly string[]
  /** Also young people, for bodies they sit in. */
  readonly everybody?: boolean
}

/** People for a list in a form, in Danish order: `Bent Overgaard, Køge`. The value is the identifier. */
export async function personChoices(
  context: Context,
  { chosen = [], everybody = false }: PersonQuestion = {},
): Promise<Option[]> {
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.person as p')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.name', 'o.name as organisation'])
    .where(({ eb, or, and, exists, selectFrom }) =>
      or([
        ...(chosen.length > 0 ? [eb('p.id', 'in', [...chosen])] : []),
        everybody
          ? eb('p.active', '=', true)
          : and([
              eb('p.active', '=', true),
              exists(
                selectFrom('people.held_role as r')
                  .select('r.id')
                  .whereRef('r.person_id', '=', 'p.id')
                  .where('r.role', 'not in', [...privateRoles])
                  .where('r.from_day', '<=', context.today)
                  .where((r) => r.or([r('r.to_day', 'is', null), r('r.to_day', '>=', context.today)])),
              ),
            ]),
      ]),
    )
    .orderBy(sql`p.sort_key collate "C"`)
    .limit(2000)
    .execute()
  return rows.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  }))
}
