import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option } from '../../../ui/index.ts'
import type { PeopleTables } from '../tables.ts'
import { isColleague } from './listed.ts'

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
  const offered = everybody
    ? sql<boolean>`p.active`
    : sql<boolean>`(p.active and ${isColleague(context.today)})`
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.person as p')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.name', 'o.name as organisation'])
    .where(sql<boolean>`(${offered} or p.id = any(${[...chosen]}::uuid[]))`)
    .orderBy(sql`p.sort_key collate "C"`)
    .limit(2000)
    .execute()
  return rows.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  }))
}
