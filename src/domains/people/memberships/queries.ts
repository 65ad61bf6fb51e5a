import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Option } from '../../../ui/index.ts'
import type { PeopleTables } from '../tables.ts'
import type { Member, RegionFacts } from './model.ts'

const tables = (context: Context) => tablesOf<PeopleTables>(context)

/** Every party a region has had, today's first, then by name. */
export async function membersOf(context: Context, regionId: string): Promise<Member[]> {
  return tables(context)
    .selectFrom('people.membership as s')
    .innerJoin('people.organisation as o', 'o.id', 's.member_id')
    .select(['s.id', 'o.id as organisationId', 'o.slug', 'o.name', 'o.kind'])
    .select(['o.municipality_code as municipalityCode', 's.from_day as from', 's.to_day as to'])
    .where('s.region_id', '=', regionId)
    .orderBy(sql`s.to_day is not null and s.to_day < ${context.today}`)
    .orderBy(sql`o.sort_key collate "C"`)
    .orderBy('s.from_day')
    .execute()
}

/** How sure we are of a region's list of members; nothing for organisations that are no culture region. */
export async function regionFacts(context: Context, regionId: string): Promise<RegionFacts | undefined> {
  return tables(context)
    .selectFrom('people.culture_region')
    .select(['is_home as isHome', 'certainty', 'note_da as noteDa', 'note_en as noteEn', 'sources'])
    .where('organisation_id', '=', regionId)
    .executeTakeFirst()
}

/** The regions an organisation is or was in. */
export const regionsOf = (context: Context, memberId: string): Promise<{ slug: string; name: string }[]> =>
  tables(context)
    .selectFrom('people.membership as s')
    .innerJoin('people.organisation as o', 'o.id', 's.region_id')
    .select(['o.slug', 'o.name', 'o.sort_key'])
    .distinct()
    .where('s.member_id', '=', memberId)
    .orderBy('o.sort_key')
    .execute()

/** Who may become a party: municipalities, Regions and bodies abroad that are active. */
export async function possibleMembers(context: Context): Promise<Option[]> {
  const rows = await tables(context)
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('kind', 'in', ['municipality', 'regionalAuthority', 'foreignBody'])
    .where('active', '=', true)
    .orderBy(sql`sort_key collate "C"`)
    .execute()
  return rows.map(({ id, name }) => ({ value: id, label: name }))
}
