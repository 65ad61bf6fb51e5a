import { type SelectQueryBuilder, sql } from 'kysely'
import { type Role, roles } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { readTableQuery, type TableQuery } from '../../../ui/index.ts'
import { isColleague } from '../address-book/listed.ts'
import { permittedAt } from '../organisations/permitted.ts'
import { may } from '../policy.ts'
import { holding, searchWords } from '../search-words.ts'
import type { PeopleTables } from '../tables.ts'
import type { ListedPerson } from './model.ts'

export const personsOnPage = 50

/** Which part of the list is asked for, as the address says it. Nonsense is ignored. */
export const readPersonsQuery = (query: Readonly<Record<string, string>>): TableQuery =>
  readTableQuery(query, {
    sorts: ['navn', 'organisation'],
    filters: ['organisation', 'rolle', 'status'],
    order: 'navn',
  })

type Rows = SelectQueryBuilder<
  PeopleTables & { p: PeopleTables['people.person']; o: PeopleTables['people.organisation'] },
  'p' | 'o',
  object
>

function narrowed(context: Context, query: TableQuery, seesAll: boolean): Rows {
  const { today } = context
  const first = (name: string) => query.filters[name]?.[0]
  const organisation = first('organisation')
  const role = roles.find((one) => one === first('rolle'))
  const status = first('status')
  let rows = tablesOf<PeopleTables>(context)
    .selectFrom('people.person as p')
    .leftJoin('people.organisation as o', 'o.id', 'p.organisation_id') as unknown as Rows
  if (!seesAll) rows = rows.where(isColleague(today))
  if (organisation && isUuid(organisation)) rows = rows.where('p.organisation_id', '=', organisation)
  if (status === 'aktive' || status === 'lukkede') rows = rows.where('p.active', '=', status === 'aktive')
  if (role)
    rows =
      rows.where(sql<boolean>`exists (select from people.held_role r where r.person_id = p.id and r.role = ${role}
      and r.from_day <= ${today} and (r.to_day is null or r.to_day >= ${today}))`)
  for (const word of searchWords(query.search))
    rows = rows.where(
      sql<boolean>`(p.search_key like ${holding(word)} or o.search_key like ${holding(word)})`,
    )
  return rows
}

const rolesToday = ({ today }: Context) =>
  sql<Role[]>`coalesce((select array_agg(distinct r.role) from people.held_role r where r.person_id = p.id
    and r.from_day <= ${today} and (r.to_day is null or r.to_day >= ${today})), '{}')`.as('roles')

/** One page of the people the visitor may know of, and how many there are. */
export async function personsPage(
  context: Context,
  query: TableQuery,
): Promise<{ readonly rows: readonly ListedPerson[]; readonly total: number }> {
  const seesAll = await permittedAt(context, may['persons.seeAll'])
  const rows = narrowed(context, query, seesAll)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / personsOnPage)))
  const way = query.sort?.descending ? sql`desc` : sql`asc`
  const byName = sql`p.sort_key collate "C"`
  const key = query.sort?.key === 'organisation' ? sql`o.sort_key collate "C"` : byName
  const shown = await rows
    .select(['p.id', 'p.name', 'p.title', 'o.name as organisationName', 'p.active'])
    .select(rolesToday(context))
    .orderBy(sql`${key} ${way} nulls last`)
    .orderBy(byName)
    .orderBy('p.id')
    .limit(personsOnPage)
    .offset((page - 1) * personsOnPage)
    .execute()
  return { rows: shown, total }
}

/** The organisations that have people, for the filter. */
export const organisationsWithPeople = (context: Context): Promise<{ id: string; name: string }[]> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.organisation as o')
    .select(['o.id', 'o.name'])
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('people.person as p').select('p.id').whereRef('p.organisation_id', '=', 'o.id')),
    )
    .orderBy(sql`o.sort_key collate "C"`)
    .execute()
