import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { likeWords } from '../parts/searched.ts'
import type { CourseTables } from '../tables.ts'
import type { CourseModel, ModelVersion } from './model.ts'

type Tables = Kysely<CourseTables>

const versionRows = (tables: Tables) => tables.selectFrom('courses.model_version as v').selectAll('v')
type Row = Awaited<ReturnType<ReturnType<typeof versionRows>['execute']>>[number]

const versionFrom = (row: Row): ModelVersion => ({
  ...{ id: row.id, modelId: row.model_id, number: row.number, state: row.state, version: row.version },
  ...{ publishedOn: row.published_on, changedAt: row.changed_at },
  ...{ title: row.title, summary: row.summary, purpose: row.purpose, description: row.description },
  ...{ welcome: row.welcome, area: row.area_key, artForm: row.art_form, groups: row.target_group_ids },
  ...{ level: row.level, sender: row.sender, least: row.least, most: row.most },
  ...{
    timesAWeek: row.times_a_week,
    weeksBetween: row.weeks_between,
    skipsSchoolHolidays: row.skips_school_holidays,
  },
  ...{ price: row.price_ore, priceNote: row.price_note, asksBirthYear: row.asks_birth_year },
  ...{ plan: row.plan, staffing: row.staffing, costs: row.costs, batteries: row.batteries },
  ...{ originRegion: row.origin_region_id ?? undefined, originProject: row.origin_project_id ?? undefined },
  ...{ originText: row.origin_text, originLink: row.origin_link },
})

/** A model with all its versions, the newest first; also inside a transaction. */
export async function modelIn(
  tables: Tables,
  at: { slug: string } | { id: string },
): Promise<CourseModel | undefined> {
  const model = await tables
    .selectFrom('courses.model')
    .selectAll()
    .where('slug' in at ? 'slug' : 'id', '=', 'slug' in at ? at.slug : at.id)
    .executeTakeFirst()
  if (!model) return undefined
  const rows = await versionRows(tables)
    .where('v.model_id', '=', model.id)
    .orderBy('v.number', 'desc')
    .execute()
  return {
    ...{ id: model.id, slug: model.slug, retiredOn: model.retired_on, retiredReason: model.retired_reason },
    versions: rows.map(versionFrom),
  }
}

export const modelAt = (context: Context, slug: string): Promise<CourseModel | undefined> =>
  /^[a-z0-9-]{1,120}$/.test(slug)
    ? modelIn(tablesOf<CourseTables>(context), { slug })
    : Promise.resolve(undefined)

/** One version by its identifier. */
export async function versionWith(context: Context, id: string): Promise<ModelVersion | undefined> {
  const row = await versionRows(tablesOf<CourseTables>(context)).where('v.id', '=', id).executeTakeFirst()
  return row && versionFrom(row)
}

/** One model in the list. */
export interface ModelRow {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly area_key: string
  readonly art_form: string
  readonly state: 'draft' | 'published'
  readonly number: number
  readonly sessions: number
  readonly most: number
  readonly courses: number
  readonly retired_on: Temporal.PlainDate | null
}

export interface ModelQuestion {
  readonly search: string
  readonly area?: string | undefined
  readonly group?: string | undefined
  readonly seesDrafts: boolean
}

/** The models that fit, each as its newest published version says it, or its draft when nothing is published. */
export async function modelRows(context: Context, question: ModelQuestion): Promise<ModelRow[]> {
  const conditions = [
    sql<boolean>`true`,
    ...likeWords(question.search).map(
      (word) => sql<boolean>`v.search_text like '%' || people.search_key(${word}) || '%'`,
    ),
    ...(question.area ? [sql<boolean>`v.area_key = ${question.area}`] : []),
    ...(question.group ? [sql<boolean>`v.target_group_ids @> array[${question.group}]::uuid[]`] : []),
    ...(question.seesDrafts ? [] : [sql<boolean>`v.state = 'published'`]),
  ]
  const { rows } = await sql<ModelRow>`
    select m.slug, m.retired_on, v.title, v.summary, v.area_key, v.art_form, v.state, v.number, v.most,
      jsonb_array_length(v.plan) as sessions,
      coalesce(n.courses, 0) as courses
    from courses.model m
    join lateral (select x.* from courses.model_version x where x.model_id = m.id
      order by x.state = 'published' desc, x.number desc limit 1) v on true
    left join (select o.model_id, sum(u.courses)::int as courses from courses.model_version o
      join (select model_version_id, count(*) as courses from courses.course where state <> 'draft' group by 1) u
        on u.model_version_id = o.id group by o.model_id) n on n.model_id = m.id
    where ${sql.join(conditions, sql` and `)}
    order by m.retired_on is not null, v.state = 'draft', v.title_key, m.id limit 500`.execute(
    tablesOf<CourseTables>(context),
  )
  return rows
}

/** The newest courses of a model, and how many there are. */
export async function coursesOfModel(context: Context, modelId: string, seesDrafts: boolean) {
  const tables = tablesOf<CourseTables>(context)
  const { rows } = await sql<{
    slug: string
    title: string
    state: ModelCourse['state']
    host: string
    number: number
    first_on: Temporal.PlainDate | null
    total: number
  }>`
    select c.slug, c.title, c.state, c.first_on, h.name as host, v.number, count(*) over ()::int as total
    from courses.course c join courses.model_version v on v.id = c.model_version_id
    join people.known_organisation h on h.id = c.host_id
    where v.model_id = ${modelId} ${seesDrafts ? sql`` : sql`and c.state <> 'draft'`}
    order by c.first_on desc nulls first, c.id limit 8`.execute(tables)
  return { courses: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export interface ModelCourse {
  readonly slug: string
  readonly title: string
  readonly state: 'draft' | 'open' | 'running' | 'completed' | 'cancelled' | 'merged'
  readonly host: string
  readonly number: number
  readonly first_on: Temporal.PlainDate | null
}

/** Where a model comes from, by name. */
export async function originOf(context: Context, version: ModelVersion) {
  const tables = tablesOf<CourseTables>(context)
  const region = version.originRegion
    ? await tables
        .selectFrom('people.known_organisation')
        .select(['name', 'slug'])
        .where('id', '=', version.originRegion)
        .executeTakeFirst()
    : undefined
  const project = version.originProject
    ? await tables
        .selectFrom('projects.known_project')
        .select(['title', 'slug', 'is_public'])
        .where('id', '=', version.originProject)
        .executeTakeFirst()
    : undefined
  return { region, project }
}
