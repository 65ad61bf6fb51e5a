import { sql } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import type { Ore } from '../../../kernel/money.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { isNarrowed, type TableQuery, type TableQueryRules } from '../../../ui/table/index.ts'
import type { CourseState } from '../model.ts'
import { type Condition, conditionsOf, isOpenForAll } from '../register/conditions.ts'
import type { CourseTables } from '../tables.ts'
import { wallSize } from './size.ts'

/** Which names the address of the wall may carry. */
export const wallRules: TableQueryRules = {
  filters: ['kommune', 'omraade', 'ugedag', 'tid', 'sprog'],
}

/** One course on the wall: only what a poster and the lines under it show. */
export interface WallRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly area_key: string
  readonly art_form: string
  readonly state: CourseState
  readonly is_sign_up_open: boolean
  readonly place_name: string
  readonly municipality: string
  readonly capacity: number
  readonly price_ore: Ore
  readonly first_on: Day | null
  readonly sessions: number
  /** When the first session begins. */
  readonly first_starts: Moment | null
  readonly is_simulated: boolean
}

const fields = sql`c.id, c.slug, c.title, c.summary, c.area_key, c.art_form, c.state, c.is_sign_up_open, c.place_name, c.capacity,
  c.price_ore, c.first_on, c.is_simulated, k.name as municipality,
  (select count(*)::int from courses.session s where s.course_id = c.id and s.state <> 'notHeld') as sessions,
  (select min(s.starts) from courses.session s where s.course_id = c.id and s.state <> 'notHeld') as first_starts`

/** The rows of one page of the wall, those that begin first first. */
export const wallRowsOf = (query: TableQuery, first: readonly Condition[]) => sql<WallRow>`
  with c as (select c.* from courses.course c where ${conditionsOf(query, first)}
    order by c.first_on, c.id limit ${wallSize} offset ${(query.page - 1) * wallSize})
  select ${fields} from c join people.known_organisation k on k.id = c.municipality_id order by c.first_on, c.id`

async function howMany(context: Context, query: TableQuery): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total
    from courses.course c where ${conditionsOf(query, [isOpenForAll])}`.execute(
    tablesOf<CourseTables>(context),
  )
  return rows[0]?.total ?? 0
}

const allOpen = remembered((context) => howMany(context, { page: 1, search: '', filters: {} }))

/** One page of the courses everybody can join, and how many there are. At most two queries. */
export async function wallPage(context: Context, query: TableQuery) {
  const { rows } = await wallRowsOf(query, [isOpenForAll]).execute(tablesOf<CourseTables>(context))
  return { rows, total: await (isNarrowed(query) ? howMany(context, query) : allOpen(context)) }
}

/** The courses an organisation holds, or that a municipality has, and that everybody can join; those that begin first first. */
export async function openCoursesOf(context: Context, organisationId: string, most = 8): Promise<WallRow[]> {
  const { rows } = await sql<WallRow>`
    select ${fields} from courses.course c join people.known_organisation k on k.id = c.municipality_id
    where ${isOpenForAll} and (c.host_id = ${organisationId} or c.municipality_id = ${organisationId})
    order by c.first_on, c.id limit ${most}`.execute(tablesOf<CourseTables>(context))
  return rows
}
