import { sql } from 'kysely'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { TableQuery, TableQueryRules } from '../../../ui/table/index.ts'
import type { Executor, Sender } from '../model.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import { conditionsOf, isPublic } from './conditions.ts'
import { type RegisterRow, registerSize } from './model.ts'

/** Which names the address of the list may carry. */
export const registerRules: TableQueryRules = {
  sorts: ['titel', 'beloeb', 'start'],
  filters: ['tilstand', 'omraade', 'tema', 'kommune', 'aar'],
  order: '-start',
}

const orders = {
  titel: sql`p.title_key`,
  beloeb: sql`p.amount`,
  start: sql`p.from_day`,
}

function orderOf({ sort }: TableQuery) {
  const column = orders[(sort?.key ?? 'start') as keyof typeof orders] ?? orders.start
  return sort?.descending ? sql`${column} desc, p.id` : sql`${column}, p.id`
}

const seen = (context: Context) => (mayPermit(may.readProposals, context.actor) ? [] : [isPublic])

type Condition = Parameters<typeof conditionsOf>[1][number]

/** The rows of one page of the list. */
export const registerRowsOf = (query: TableQuery, first: readonly Condition[]) => sql<RegisterRow>`
  with p as (select p.* from projects.project p where ${conditionsOf(query, first)}
    order by ${orderOf(query)} limit ${registerSize} offset ${(query.page - 1) * registerSize})
  select p.id, p.title, p.state, p.area_keys, p.amount, p.from_day, p.to_day, o.name as owner,
    (select count(*)::int from projects.project_municipality m where m.project_id = p.id) as municipalities
  from p join people.known_organisation o on o.id = p.owner_id order by ${orderOf(query)}`

/** One page of the projects this person may see, and how many there are. */
export async function registerPage(context: Context, query: TableQuery) {
  const tables = tablesOf<ProjectTables>(context)
  const { rows } = await registerRowsOf(query, seen(context)).execute(tables)
  const counted = await sql<{ total: number; first: number | null; last: number | null }>`
    select (select count(*)::int from projects.project p where ${conditionsOf(query, seen(context))}) as total,
      (select extract(year from min(from_day))::int from projects.project) as first,
      (select extract(year from max(from_day))::int from projects.project) as last`.execute(tables)
  const [{ total, first, last } = { total: 0, first: null, last: null }] = counted.rows
  return { rows, total, years: yearsBetween(first, last) }
}

/** The years from the last to the first, at most thirty. */
export function yearsBetween(first: number | null, last: number | null): number[] {
  if (first === null || last === null) return []
  return Array.from({ length: Math.min(30, last - first + 1) }, (_, index) => last - index)
}

export interface FileRow extends RegisterRow {
  readonly summary: string
  readonly sender: Sender
  readonly executor: Executor
  readonly theme_ids: readonly string[]
  readonly places: readonly string[]
}

const mostInFile = 20_000

/** Every project that fits, for a file. */
export async function registerRows(context: Context, query: TableQuery): Promise<FileRow[]> {
  const where = conditionsOf(query, seen(context))
  const { rows } = await sql<FileRow>`
    select p.id, p.title, p.summary, p.state, p.area_keys, p.theme_ids, p.amount, p.from_day, p.to_day, p.sender, p.executor,
      o.name as owner, coalesce(m.places, '{}') as places, coalesce(cardinality(m.places), 0) as municipalities
    from projects.project p
    join people.known_organisation o on o.id = p.owner_id
    left join (select a.project_id, array_agg(k.name order by k.sort_key collate "C") as places
      from projects.project_municipality a join people.known_organisation k on k.id = a.organisation_id
      group by a.project_id) m on m.project_id = p.id
    where ${where} order by ${orderOf(query)} limit ${mostInFile}`.execute(tablesOf<ProjectTables>(context))
  return rows
}
