import { type Expression, type SqlBool, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { TableQuery } from '../../../ui/table/index.ts'
import type { ProjectState } from '../model.ts'
import type { ProjectTables } from '../tables.ts'
import { type Answer, answers, type NeedRow } from './model.ts'

export const boardSize = 20

/** Which names the address of the board may carry. */
export const boardRules = {
  sorts: ['stoette', 'nyeste'],
  filters: ['svar', 'omraade', 'tema', 'kommune'],
  order: '-stoette',
}

interface Counted {
  readonly answer: Answer
  readonly count: number
}

interface Row {
  readonly id: string
  readonly title: string
  readonly missing: string
  readonly area_keys: string[]
  readonly organisation: string | null
  readonly registered_at: Temporal.Instant
  readonly voices: number
  readonly answer: Answer
}

const states = (...names: ProjectState[]) => sql.join(names)

/** The same rule as `answerOf`, in SQL, so that the board can be sorted and paged where the data are. */
const answerColumn = sql<Answer>`case
  when exists (select from projects.project_need a join projects.project p on p.id = a.project_id
    where a.need_id = n.id and p.state in (${states('running', 'closed')})) then 'answered'
  when exists (select from projects.initiative_need i where i.need_id = n.id) or
    exists (select from projects.project_need a join projects.project p on p.id = a.project_id
    where a.need_id = n.id and p.state in (${states('proposal', 'assessed', 'approved')})) then 'onItsWay'
  else 'unanswered' end`

const anyOf = (parts: readonly Expression<SqlBool>[]) => sql<SqlBool>`(${sql.join(parts, sql` or `)})`

export const likePattern = (text: string): string =>
  `%${text
    .toLowerCase()
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[\\%_]/g, '\\$&')}%`

function conditions({ search, filters }: TableQuery): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [sql<SqlBool>`n.withdrawn_at is null`]
  for (const word of search.split(/\s+/).filter(Boolean).slice(0, 6))
    found.push(
      sql<SqlBool>`lower(n.title || ' ' || n.missing || ' ' || n.for_whom) like ${likePattern(word)}`,
    )
  const areas = filters['omraade'] ?? []
  if (areas.length > 0) found.push(anyOf(areas.map((key) => sql<SqlBool>`n.area_keys @> array[${key}]`)))
  const themes = (filters['tema'] ?? []).filter(isId)
  if (themes.length > 0)
    found.push(anyOf(themes.map((id) => sql<SqlBool>`n.theme_ids @> array[${id}::uuid]`)))
  const places = (filters['kommune'] ?? []).filter(isId)
  if (places.length > 0)
    found.push(sql<SqlBool>`exists (select from projects.need_municipality m
      where m.need_id = n.id and m.organisation_id in (${sql.join(places)}))`)
  return found
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const boardRows = (query: TableQuery) => sql`
  select n.id, n.title, n.missing, n.area_keys, n.organisation_id, n.registered_at, ${answerColumn} as answer,
    (select count(*)::int from projects.seconding s where s.need_id = n.id) as voices
  from projects.need n where ${sql.join(conditions(query), sql` and `)}`

/** One page of the board, and how many needs there are by answer under the same filters. */
export async function needsBoard(context: Context, query: TableQuery) {
  const tables = tablesOf<ProjectTables>(context)
  const chosen = answers.filter((answer) => query.filters['svar']?.includes(answer))
  const wanted = chosen.length > 0 ? chosen : answers
  const order =
    query.sort?.key === 'nyeste' ? sql`n.registered_at desc` : sql`n.voices desc, n.registered_at desc`
  const counts = await sql<Counted>`with n as (${boardRows(query)})
    select answer, count(*)::int as count from n group by answer`.execute(tables)
  const { rows } = await sql<Row>`with n as (${boardRows(query)})
    select n.id, n.title, n.missing, n.area_keys, n.registered_at, n.voices, n.answer, o.name as organisation
    from n left join people.known_organisation o on o.id = n.organisation_id
    where n.answer in (${sql.join(wanted)})
    order by ${order}, n.id limit ${boardSize} offset ${(query.page - 1) * boardSize}`.execute(tables)
  const count = (answer: Answer) => counts.rows.find((row) => row.answer === answer)?.count ?? 0
  return {
    needs: await withAnswers(context, rows),
    counts: { unanswered: count('unanswered'), onItsWay: count('onItsWay'), answered: count('answered') },
    total: wanted.map(count).reduce((sum, each) => sum + each, 0),
  }
}

async function withAnswers(context: Context, rows: readonly Row[]): Promise<NeedRow[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const tables = tablesOf<ProjectTables>(context)
  const projects = await tables
    .selectFrom('projects.project_need as a')
    .innerJoin('projects.project as p', 'p.id', 'a.project_id')
    .select(['a.need_id', 'p.id', 'p.slug', 'p.title', 'p.state'])
    .where('a.need_id', 'in', ids)
    .orderBy('p.from_day')
    .execute()
  const initiatives = await tables
    .selectFrom('projects.initiative_need as a')
    .innerJoin('projects.initiative as i', 'i.id', 'a.initiative_id')
    .select(['a.need_id', 'i.id', 'i.title'])
    .where('a.need_id', 'in', ids)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    missing: row.missing,
    areaKeys: row.area_keys,
    organisation: row.organisation,
    registeredAt: row.registered_at,
    voices: row.voices,
    answer: row.answer,
    projects: projects.filter(({ need_id }) => need_id === row.id),
    initiatives: initiatives.filter(({ need_id }) => need_id === row.id),
  }))
}
