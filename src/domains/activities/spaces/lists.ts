import { sql } from 'kysely'
import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Ore } from '../../../kernel/money.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { TableQuery } from '../../../ui/table/index.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { type Condition, isShownSpace, spaceConditions } from './conditions.ts'
import { type PriceUnit, type SpaceKind, type SpaceState, spaceListSize } from './model.ts'
import { may } from './policy.ts'
import type { SpaceTables } from './tables.ts'

/** What one space shows in a list. */
export interface SpaceRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly kind: SpaceKind
  readonly summary: string
  readonly genres: readonly string[]
  readonly place_name: string
  readonly municipality: string
  readonly owner: string
  readonly price_ore: Ore
  readonly price_unit: PriceUnit
  readonly is_bookable: boolean
  readonly language: Language
  readonly state: SpaceState
}

const fields = sql`s.id, s.slug, s.title, s.kind, s.summary, s.genres, s.place_name, s.price_ore, s.price_unit, s.is_bookable, s.language, s.state,
  m.name as municipality, o.name as owner`

/** The rows of one page, in the order of their titles. */
export const spaceRowsOf = (
  query: TableQuery,
  around: Surroundings,
  now: Moment,
  first: readonly Condition[],
) => sql<SpaceRow>`
  with s as (select s.* from spaces.space s where ${spaceConditions(query, around, now, first)}
    order by s.title_key, s.id limit ${spaceListSize} offset ${(query.page - 1) * spaceListSize})
  select ${fields} from s join people.known_organisation m on m.id = s.municipality_id
    join people.known_organisation o on o.id = s.owner_id order by s.title_key, s.id`

async function pageOf(
  context: Context,
  query: TableQuery,
  around: Surroundings,
  first: readonly Condition[],
) {
  const tables = tablesOf<SpaceTables>(context)
  const { rows } = await spaceRowsOf(query, around, context.now, first).execute(tables)
  const counted = await sql<{ total: number }>`select count(*)::int as total
    from spaces.space s where ${spaceConditions(query, around, context.now, first)}`.execute(tables)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** One page of the spaces that everybody can borrow, and how many there are. */
export const publicSpaces = (context: Context, query: TableQuery, around: Surroundings) =>
  pageOf(context, query, around, [isShownSpace])

/** One page of the list from inside; drafts for those who write such things. */
export const workSpaces = (context: Context, query: TableQuery, around: Surroundings) =>
  pageOf(context, query, around, mayPermit(may.edit, context.actor) ? [] : [sql`s.state <> 'draft'`])

interface Chosen {
  readonly genre?: string
  readonly organisationId?: string
  readonly most: number
}

/** The spaces of a genre, or of an organisation, that everybody can borrow. */
export async function spacesOf(
  context: Context,
  { genre, organisationId, most }: Chosen,
): Promise<SpaceRow[]> {
  const where = [
    isShownSpace,
    ...(genre ? [sql`s.genres @> array[${genre}]::text[]`] : []),
    ...(organisationId
      ? [sql`(s.owner_id = ${organisationId} or s.municipality_id = ${organisationId})`]
      : []),
  ]
  const { rows } = await sql<SpaceRow>`select ${fields} from spaces.space s
    join people.known_organisation m on m.id = s.municipality_id join people.known_organisation o on o.id = s.owner_id
    where ${sql.join(where, sql` and `)} order by s.title_key, s.id limit ${most}`.execute(
    tablesOf<SpaceTables>(context),
  )
  return rows
}

/** How many of the spaces that fit lie in each municipality, for the map. Which municipality is asked for does not count. */
export async function spacesPerMunicipality(context: Context, query: TableQuery, around: Surroundings) {
  if (around.municipalities.length === 0) return []
  const { kommune: _place, ...filters } = query.filters
  const where = spaceConditions({ ...query, filters }, around, context.now, [isShownSpace])
  const tables = tablesOf<SpaceTables>(context)
  const { rows } = await sql<{ id: string; count: number }>`
    select s.municipality_id as id, count(*)::int as count from spaces.space s where ${where} group by 1`.execute(
    tables,
  )
  const counts = new Map(rows.map(({ id, count }) => [id, count]))
  const places = await tables
    .selectFrom('people.known_member')
    .select(['organisation_id', 'slug', 'name', 'lat', 'lon'])
    .distinct()
    .where(
      'organisation_id',
      'in',
      around.municipalities.map(({ id }) => id),
    )
    .execute()
  return places.map(({ organisation_id, ...place }) => ({
    ...place,
    count: counts.get(organisation_id) ?? 0,
  }))
}
