import { sql } from 'kysely'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Corner, ProjectState } from '../model.ts'
import { isPublicState } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { isPublic } from '../register/conditions.ts'
import type { ProjectTables } from '../tables.ts'

/** What to list projects by; with several, all must fit. */
export interface ProjectQuestion {
  /** Owner, partner or participating municipality. */
  readonly organisationId?: string
  readonly focusAreaKey?: string
  readonly themeId?: string
  /** The most to return; 50 when nothing is said. */
  readonly most?: number
}

/** A project as other rooms show it. */
export interface ProjectOf {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly state: ProjectState
  readonly areaKeys: readonly string[]
  readonly artForm: string
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  /** The public page where there is one, otherwise the page in the workspace. */
  readonly path: string
}

interface Row {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly state: ProjectState
  readonly area_keys: readonly string[]
  readonly art_form: string
  readonly from_day: Temporal.PlainDate
  readonly to_day: Temporal.PlainDate
}

const takesPart = (id: string) => sql<boolean>`(p.owner_id = ${id}
  or exists (select from projects.partner a where a.project_id = p.id and a.organisation_id = ${id})
  or exists (select from projects.project_municipality m where m.project_id = p.id and m.organisation_id = ${id}))`

/** The projects of an organisation, a focus area or a theme, the newest first. Proposals only to those who may read them. */
export async function projectsOf(
  context: Context,
  { organisationId, focusAreaKey, themeId, most = 50 }: ProjectQuestion,
): Promise<ProjectOf[]> {
  const where = [
    ...(mayPermit(may.readProposals, context.actor) ? [] : [isPublic]),
    ...(organisationId ? [takesPart(organisationId)] : []),
    ...(focusAreaKey ? [sql<boolean>`p.area_keys @> array[${focusAreaKey}]::text[]`] : []),
    ...(themeId ? [sql<boolean>`p.theme_ids @> array[${themeId}]::uuid[]`] : []),
    sql<boolean>`true`,
  ]
  const { rows } = await sql<Row>`
    select p.id, p.slug, p.title, p.summary, p.state, p.area_keys, p.art_form, p.from_day, p.to_day
    from projects.project p where ${sql.join(where, sql` and `)}
    order by p.from_day desc, p.id limit ${most}`.execute(tablesOf<ProjectTables>(context))
  return rows.map(({ area_keys, art_form, from_day, to_day, ...row }) => ({
    ...row,
    areaKeys: area_keys,
    artForm: art_form,
    from: from_day,
    to: to_day,
    path: isPublicState(row.state) ? paths.project(row.slug) : paths.work(row.id),
  }))
}

/** What taking part gave an organisation in one year. */
export interface ProjectFacts {
  /** Approved, running and closed projects of the year that it owns, is a partner of, or takes part in as a municipality. */
  readonly projects: number
  /** Other organisations it works with in those projects. */
  readonly partners: number
  /** Of those, the ones it had no project with in any earlier year. */
  readonly newPartners: number
  /** Corners of the music square that are filled in those projects. */
  readonly corners: readonly Corner[]
}

/** What an organisation takes part in during a year, for the page that shows what it gives and gets. */
export async function projectFactsOf(
  context: Context,
  organisationId: string,
  year: number,
): Promise<ProjectFacts> {
  const { rows } = await sql<{
    projects: number
    partners: number
    new_partners: number
    corners: Corner[] | null
  }>`
    with mine as (select p.id, p.owner_id, p.from_day <= ${`${year}-12-31`}::date and p.to_day >= ${`${year}-01-01`}::date as now,
        p.from_day < ${`${year}-01-01`}::date as before
      from projects.project p where ${isPublic} and ${takesPart(organisationId)}),
    others as (select m.now, m.before, a.organisation_id from mine m join projects.partner a on a.project_id = m.id
      union all select m.now, m.before, m.owner_id from mine m),
    known as (select organisation_id, bool_or(now) as now, bool_or(before) as before from others
      where organisation_id <> ${organisationId} group by organisation_id)
    select (select count(*)::int from mine where now) as projects,
      (select count(*)::int from known where now) as partners,
      (select count(*)::int from known where now and not before) as new_partners,
      (select array_agg(distinct a.corner order by a.corner) from mine m join projects.partner a on a.project_id = m.id
        where m.now and a.corner is not null) as corners`.execute(tablesOf<ProjectTables>(context))
  const [row] = rows
  return {
    projects: row?.projects ?? 0,
    partners: row?.partners ?? 0,
    newPartners: row?.new_partners ?? 0,
    corners: row?.corners ?? [],
  }
}
