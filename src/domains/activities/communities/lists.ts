import { sql } from 'kysely'
import type { Ore } from '../../../kernel/money.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { TableQuery } from '../../../ui/table/index.ts'
import { may } from '../policy.ts'
import type { Surroundings } from '../surroundings/model.ts'
import type { ActivityTables } from '../tables.ts'
import { type Condition, conditionsOf, isShown } from './conditions.ts'
import type { CommunityState, MeetingTime, Openness } from './model.ts'

export const listSize = 24

/** What one community shows in a list. */
export interface CommunityRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly genres: readonly string[]
  readonly area_key: string | null
  readonly state: CommunityState
  readonly place_name: string
  readonly municipality: string
  readonly owner: string
  readonly rhythm: MeetingTime['rhythm']
  readonly weekdays: readonly number[]
  readonly starts_at: string | null
  readonly ends_at: string | null
  readonly when_note: string
  readonly openness: Openness
  readonly price_ore: Ore
  readonly offers_buddy: boolean
  readonly language: 'da' | 'en'
}

const fields = sql`c.id, c.slug, c.title, c.summary, c.genres, c.area_key, c.state, c.place_name, c.rhythm, c.weekdays, c.starts_at,
  c.ends_at, c.when_note, c.openness, c.price_ore, c.offers_buddy and c.bridge_agreed_at is not null as offers_buddy, c.language,
  m.name as municipality, o.name as owner`

/** The rows of one page, in the order of their titles. */
export const rowsOf = (
  query: TableQuery,
  around: Surroundings,
  first: readonly Condition[],
) => sql<CommunityRow>`
  with c as (select c.* from activities.community c where ${conditionsOf(query, around, first)}
    order by c.title_key, c.id limit ${listSize} offset ${(query.page - 1) * listSize})
  select ${fields} from c join people.known_organisation m on m.id = c.municipality_id
    join people.known_organisation o on o.id = c.owner_id order by c.title_key, c.id`

async function pageOf(
  context: Context,
  query: TableQuery,
  around: Surroundings,
  first: readonly Condition[],
) {
  const tables = tablesOf<ActivityTables>(context)
  const { rows } = await rowsOf(query, around, first).execute(tables)
  const counted = await sql<{ total: number }>`select count(*)::int as total
    from activities.community c where ${conditionsOf(query, around, first)}`.execute(tables)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** One page of the communities that everybody can join, and how many there are. */
export const publicPage = (context: Context, query: TableQuery, around: Surroundings) =>
  pageOf(context, query, around, [isShown])

/** One page of the list from inside; drafts for those who write such things. */
export const workPage = (context: Context, query: TableQuery, around: Surroundings) =>
  pageOf(
    context,
    query,
    around,
    mayPermit(may['communities.edit'], context.actor) ? [] : [sql`c.state <> 'draft'`],
  )

interface Chosen {
  readonly genre?: string
  /** Owned by it, or shown in it. */
  readonly organisationId?: string
  readonly most: number
}

/** The communities of a genre, of an organisation, or of both, that everybody can join. */
export async function communitiesOf(
  context: Context,
  { genre, organisationId, most }: Chosen,
): Promise<CommunityRow[]> {
  const where = [
    isShown,
    ...(genre ? [sql`c.genres @> array[${genre}]::text[]`] : []),
    ...(organisationId
      ? [sql`(c.owner_id = ${organisationId} or c.shown_in @> array[${organisationId}]::uuid[])`]
      : []),
  ]
  const { rows } = await sql<CommunityRow>`select ${fields} from activities.community c
    join people.known_organisation m on m.id = c.municipality_id join people.known_organisation o on o.id = c.owner_id
    where ${sql.join(where, sql` and `)} order by c.title_key, c.id limit ${most}`.execute(
    tablesOf<ActivityTables>(context),
  )
  return rows
}
