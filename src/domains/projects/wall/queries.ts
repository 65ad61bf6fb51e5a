import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { TableQuery, TableQueryRules } from '../../../ui/table/index.ts'
import { conditionsOf, isPublic } from '../register/conditions.ts'
import { yearsBetween } from '../register/queries.ts'
import type { ProjectTables } from '../tables.ts'
import { type WallRow, wallSize } from './model.ts'

/** Which names the address of the wall may carry. */
export const wallRules: TableQueryRules = { filters: ['omraade', 'kommune', 'tema', 'aar'] }

interface Counts {
  readonly total: number
  readonly first: number | null
  readonly last: number | null
}

/** How many fit, and the years there are projects in. */
const counts = (query: TableQuery) => sql<Counts>`
  select (select count(*)::int from projects.project p where ${conditionsOf(query, [isPublic])}) as total,
    (select extract(year from min(p.from_day))::int from projects.project p where ${isPublic}) as first,
    (select extract(year from max(p.from_day))::int from projects.project p where ${isPublic}) as last`

/** The rows of one page of the wall, the newest first: only what a poster shows. */
export const wallRows = (query: TableQuery) => sql<WallRow & Counts>`
  with p as (select p.id, p.slug, p.title, p.state, p.area_keys, p.art_form, p.from_day, p.to_day
    from projects.project p where ${conditionsOf(query, [isPublic])}
    order by p.from_day desc, p.id limit ${wallSize} offset ${(query.page - 1) * wallSize})
  select p.slug, p.title, p.state, p.area_keys, p.art_form, p.from_day, p.to_day,
    array(select o.name from projects.project_municipality m join people.known_organisation o on o.id = m.organisation_id
      where m.project_id = p.id order by o.sort_key collate "C") as places, c.total, c.first, c.last
  from p cross join (${counts(query)}) c order by p.from_day desc, p.id`

/** One page of the public projects: one round trip, two when the page is empty. */
export async function wallPage(context: Context, query: TableQuery) {
  const tables = tablesOf<ProjectTables>(context)
  const { rows } = await wallRows(query).execute(tables)
  const [counted] = rows.length > 0 ? rows : (await counts(query).execute(tables)).rows
  const { total, first, last } = counted ?? { total: 0, first: null, last: null }
  return { rows, total, years: yearsBetween(first, last) }
}
