import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { CourseTables } from '../tables.ts'

/** One course that counts in a municipality's year. */
export interface CourseOfYear {
  readonly title: string
  readonly municipalityId: string
  readonly firstOn: Day
  /** Sessions of the year that were not called off. */
  readonly sessions: number
  readonly isSimulated: boolean
  /** Its page in the workspace, without language prefix. */
  readonly path: string
}

/** What courses gave the municipalities in one year: every course that met in it, drafts and cancelled ones apart. One query. */
export async function courseFactsOf(
  context: Context,
  municipalityIds: readonly string[],
  year: number,
): Promise<CourseOfYear[]> {
  if (municipalityIds.length === 0) return []
  const { rows } = await sql<{
    slug: string
    title: string
    municipality_id: string
    first_on: Day
    sessions: number
    is_simulated: boolean
  }>`select c.slug, c.title, c.municipality_id, c.first_on, c.is_simulated,
      (select count(*)::int from courses.known_session s where s.course_id = c.id and s.state <> 'notHeld'
        and s.on_day between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)) as sessions
    from courses.course c
    where c.municipality_id in (${sql.join([...municipalityIds])}) and c.state in ('open', 'running', 'completed')
      and c.first_on <= make_date(${year}::int, 12, 31) and c.last_on >= make_date(${year}::int, 1, 1)
    order by c.first_on, c.id limit 2000`.execute(tablesOf<CourseTables>(context))
  return rows.map(({ slug, title, sessions, ...row }) => ({
    ...{ title, sessions, municipalityId: row.municipality_id, firstOn: row.first_on },
    ...{ isSimulated: row.is_simulated, path: paths.work(slug) },
  }))
}
