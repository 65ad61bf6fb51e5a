import { type SelectQueryBuilder, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { readTableQuery, type TableQuery } from '../../../ui/index.ts'
import { isAtHome } from '../address-book/at-home.ts'
import { holding, searchWords } from '../search-words.ts'
import { type OrganisationKind, organisationKinds, type PeopleTables } from '../tables.ts'
import { type Field, fields, type Listed } from './model.ts'

export const pageSize = 50
/** More rows than any region has; a file is never cut silently below this. */
const mostInFile = 20_000

/** Which part of the directory is asked for, as the address says it. Nonsense in the address is ignored. */
export const readDirectoryQuery = (query: Readonly<Record<string, string>>): TableQuery =>
  readTableQuery(query, {
    sorts: ['navn', 'kommune'],
    filters: ['slags', 'kommune', 'fag', 'status'],
    order: 'navn',
  })

/** The public sees those who are active, and no municipalities or administrations of other regions. */
export type Audience = 'public' | 'workspace'

type Rows = SelectQueryBuilder<
  PeopleTables & { o: PeopleTables['people.organisation']; m: PeopleTables['people.municipality'] },
  'o' | 'm',
  object
>

/** Municipalities and administrations of other regions, and other regions themselves, would drown our own. */
const isPublic = (context: Context) =>
  sql<boolean>`(o.kind not in ('municipality', 'administration', 'cultureRegion', 'foreignBody') or ${isAtHome(context, sql.ref('o.municipality_code'))}
    or o.id in (select organisation_id from people.known_home))`

function narrowed(context: Context, query: TableQuery, audience: Audience): Rows {
  const first = (name: string) => query.filters[name]?.[0]
  const kind = first('slags') as OrganisationKind | undefined
  const field = first('fag') as Field | undefined
  const place = first('kommune')
  const status = audience === 'public' ? 'aktive' : first('status')
  let rows = tablesOf<PeopleTables>(context)
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.code', 'o.municipality_code') as unknown as Rows
  if (kind && organisationKinds.includes(kind)) rows = rows.where('o.kind', '=', kind)
  if (field && fields.includes(field)) rows = rows.where('o.field', '=', field)
  if (place === 'vores') rows = rows.where(isAtHome(context, sql.ref('o.municipality_code')))
  else if (place === 'ingen') rows = rows.where('o.municipality_code', 'is', null)
  else if (place && /^\d{4}$/.test(place)) rows = rows.where('o.municipality_code', '=', place)
  if (status === 'aktive' || status === 'lukkede') rows = rows.where('o.active', '=', status === 'aktive')
  if (audience === 'public') rows = rows.where(isPublic(context))
  for (const word of searchWords(query.search))
    rows = rows.where(
      sql<boolean>`(o.search_key like ${holding(word)} or m.search_key like ${holding(word)})`,
    )
  return rows
}

function ordered(rows: Rows, { sort }: TableQuery) {
  const way = sort?.descending ? sql`desc` : sql`asc`
  const byName = sql`o.sort_key collate "C"`
  const selected = rows.select([
    'o.slug',
    'o.name',
    'o.kind',
    'o.field',
    'm.name as municipalityName',
    'o.active',
  ])
  return sort?.key === 'kommune'
    ? selected.orderBy(sql`m.sort_key collate "C" ${way} nulls last`).orderBy(byName).orderBy('o.id')
    : selected.orderBy(sql`${byName} ${way}`).orderBy('o.id')
}

/** One page of the directory, and how many there are in all. A page beyond the end shows the last one. */
export async function directoryPage(
  context: Context,
  query: TableQuery,
  audience: Audience,
): Promise<{ readonly rows: readonly Listed[]; readonly total: number }> {
  const rows = narrowed(context, query, audience)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / pageSize)))
  const shown = await ordered(rows, query)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { rows: shown, total }
}

/** Who else the public finds in a municipality: its libraries, venues, schools, associations. */
export const actorsIn = (context: Context, municipalityCode: string): Promise<Listed[]> => {
  const query: TableQuery = { page: 1, search: '', filters: { kommune: [municipalityCode] } }
  return ordered(narrowed(context, query, 'public'), query)
    .where('o.kind', 'not in', ['municipality', 'administration'])
    .limit(200)
    .execute()
}

/** Every line that fits, for a file. */
export const directoryRows = (context: Context, query: TableQuery): Promise<Listed[]> =>
  ordered(narrowed(context, query, 'workspace'), query)
    .limit(mostInFile)
    .execute()

/** The municipalities that have anybody in the directory, in Danish order. */
export const placesInDirectory = (
  context: Context,
  audience: Audience = 'workspace',
): Promise<{ readonly code: string; readonly name: string }[]> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.municipality as m')
    .select(['m.code', 'm.name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('people.organisation as o')
          .select('o.id')
          .whereRef('o.municipality_code', '=', 'm.code')
          .$if(audience === 'public', (query) => query.where('o.active', '=', true).where(isPublic(context))),
      ),
    )
    .orderBy(sql`m.sort_key collate "C"`)
    .execute()
