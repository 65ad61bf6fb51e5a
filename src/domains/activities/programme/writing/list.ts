import { sql } from 'kysely'
import { organisationsOf } from '../../../../kernel/actor.ts'
import type { Moment } from '../../../../kernel/day.ts'
import { mayPermit, permits } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { TableQuery, TableQueryRules } from '../../../../ui/table/index.ts'
import { searchedWords } from '../../communities/conditions.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { ActivityTables } from '../../tables.ts'
import type { Condition } from '../listing/conditions.ts'
import { type ActivityState, activityStates } from '../model.ts'
import { may } from '../policy.ts'

export const listSize = 30

export const listRules: TableQueryRules = { filters: ['kommune', 'emne', 'tilstand'] }

/** One activity in the list of the workspace. */
export interface ActivityRow {
  readonly id: string
  readonly title: string
  readonly state: ActivityState
  readonly municipality: string
  readonly owner: string
  /** The next date that is not over. */
  readonly next: Moment | null
}

/** Drafts are for those who write in the same municipality, and for those who run the region. */
function seenBy({ actor }: Context): Condition {
  const shown = sql<boolean>`a.state in ('published', 'cancelled')`
  if (permits(may.edit, actor)) return sql`true`
  const held = mayPermit(may.edit, actor) ? organisationsOf(actor) : []
  if (held.length === 0) return shown
  return sql`(${shown} or a.municipality_id in (${sql.join(held)}) or a.owner_id in (${sql.join(held)}))`
}

function conditionsOf(context: Context, { search, filters }: TableQuery, around: Surroundings): Condition {
  const given = (name: string): readonly string[] => filters[name] ?? []
  const found: Condition[] = [seenBy(context)]
  for (const word of searchedWords(search))
    found.push(sql`people.search_key(a.title) like '%' || people.search_key(${word}) || '%'`)
  const places = around.municipalities.filter(({ slug }) => given('kommune').includes(slug))
  if (places.length > 0) found.push(sql`a.municipality_id in (${sql.join(places.map(({ id }) => id))})`)
  const genres = around.genres.filter(({ slug }) => given('emne').includes(slug))
  if (genres.length > 0)
    found.push(sql`a.genres && ${`{${genres.map(({ slug }) => slug).join(',')}}`}::text[]`)
  const states = activityStates.filter((state) => given('tilstand').includes(state))
  if (states.length > 0) found.push(sql`a.state in (${sql.join(states)})`)
  return sql`${sql.join(found, sql` and `)}`
}

/** One page of the activities that this person may know of, by title. */
export async function workPage(context: Context, query: TableQuery, around: Surroundings) {
  const tables = tablesOf<ActivityTables>(context)
  const where = conditionsOf(context, query, around)
  const { rows } = await sql<ActivityRow>`with a as (select a.* from programme.activity a where ${where}
      order by a.title_key, a.id limit ${listSize} offset ${(query.page - 1) * listSize})
    select a.id, a.title, a.state, m.name as municipality, w.name as owner,
      (select min(o.starts_at) from programme.occurrence o where o.activity_id = a.id and o.ends_at > ${context.now}
        and o.state in ('on', 'moved')) as next
    from a join people.known_organisation m on m.id = a.municipality_id join people.known_organisation w on w.id = a.owner_id
    order by a.title_key, a.id`.execute(tables)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from programme.activity a where ${where}`.execute(tables)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}
