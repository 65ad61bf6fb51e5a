import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { isNarrowed, type TableQuery, type TableQueryRules } from '../../../ui/table/index.ts'
import type { AttachmentLevel, CourseState, Sender } from '../model.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'
import { type Condition, conditionsOf, isNoDraft } from './conditions.ts'
import { registerSize } from './size.ts'

/** Which names the address of the list may carry. */
export const registerRules: TableQueryRules = {
  sorts: ['titel', 'start'],
  filters: ['kommune', 'tilstand', 'omraade', 'model'],
  order: '-start',
}

/** One line of the list. */
export interface RegisterRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly state: CourseState
  readonly area_key: string
  readonly host: string
  readonly municipality: string
  readonly capacity: number
  readonly first_on: Day | null
  readonly last_on: Day | null
}

/** One line of the file. */
export interface FileRow extends RegisterRow {
  readonly model: string
  readonly number: number
  readonly level: AttachmentLevel
  readonly attached_to: string
  readonly sender: Sender
}

// Courses without a day stand first when the newest come first: somebody must still lay them.
function orderOf({ sort }: TableQuery) {
  if (sort?.key === 'titel') return sort.descending ? sql`c.title_key desc, c.id` : sql`c.title_key, c.id`
  return sort?.descending === false
    ? sql`c.first_on asc nulls last, c.id desc`
    : sql`c.first_on desc nulls first, c.id`
}

const seesDrafts = (context: Context): boolean => mayPermit(may.readDrafts, context.actor)
const seen = (context: Context): readonly Condition[] => (seesDrafts(context) ? [] : [isNoDraft])

/** The rows of one page of the list. */
export const registerRowsOf = (query: TableQuery, first: readonly Condition[]) => sql<RegisterRow>`
  with c as (select c.* from courses.course c where ${conditionsOf(query, first)}
    order by ${orderOf(query)} limit ${registerSize} offset ${(query.page - 1) * registerSize})
  select c.id, c.slug, c.title, c.state, c.area_key, c.capacity, c.first_on, c.last_on, h.name as host, k.name as municipality
  from c join people.known_organisation h on h.id = c.host_id
  join people.known_organisation k on k.id = c.municipality_id order by ${orderOf(query)}`

interface Whole {
  readonly all: number
  readonly drafts: number
  readonly models: readonly { readonly slug: string; readonly title: string }[] | null
}

/** How many there are of all, and the models one can choose between. Asked only now and then: it takes longer than the page itself. */
const wholeOf = remembered(async (context) => {
  const { rows } = await sql<Whole>`select (select count(*)::int from courses.course) as all,
  (select count(*)::int from courses.course where state = 'draft') as drafts,
  (select jsonb_agg(jsonb_build_object('slug', n.slug, 'title', n.title) order by n.title_key)
   from (select distinct on (m.id) m.slug, v.title, v.title_key from courses.model m
     join courses.model_version v on v.model_id = m.id where v.state = 'published' order by m.id, v.number desc) n) as models`.execute(
    tablesOf<CourseTables>(context),
  )
  return rows[0] ?? { all: 0, drafts: 0, models: [] }
})

async function howMany(context: Context, query: TableQuery, { all, drafts }: Whole): Promise<number> {
  if (!isNarrowed(query)) return seesDrafts(context) ? all : all - drafts
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from courses.course c
    where ${conditionsOf(query, seen(context))}`.execute(tablesOf<CourseTables>(context))
  return rows[0]?.total ?? 0
}

/** One page of the courses this person may see, how many there are, and the models one can choose between. At most two queries. */
export async function registerPage(context: Context, query: TableQuery) {
  const { rows } = await registerRowsOf(query, seen(context)).execute(tablesOf<CourseTables>(context))
  const whole = await wholeOf(context)
  return { rows, total: await howMany(context, query, whole), models: whole.models ?? [] }
}

const mostInFile = 20_000

/** Every course that fits, for a file. */
export async function registerRows(context: Context, query: TableQuery): Promise<FileRow[]> {
  const { rows } = await sql<FileRow>`
    select c.id, c.slug, c.title, c.state, c.area_key, c.capacity, c.first_on, c.last_on, c.level, c.attached_to, c.sender,
      h.name as host, k.name as municipality, v.title as model, v.number
    from courses.course c
    join courses.model_version v on v.id = c.model_version_id
    join people.known_organisation h on h.id = c.host_id
    join people.known_organisation k on k.id = c.municipality_id
    where ${conditionsOf(query, seen(context))} order by ${orderOf(query)} limit ${mostInFile}`.execute(
    tablesOf<CourseTables>(context),
  )
  return rows
}
