import type { Moment } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { publicStates } from '../model.ts'
import { paths } from '../paths.ts'
import type { ProjectTables } from '../tables.ts'

/** What a project has told everybody. */
export interface ProjectNews {
  readonly id: string
  readonly text: string
  readonly at: Moment
  readonly projectId: string
  readonly projectTitle: string
  readonly summary: string
  readonly owner: string
  /** The public page of the project, without language prefix. */
  readonly path: string
}

/** What projects have told everybody, the newest first; of one project when its identifier is given. */
export async function newsOfProjects(
  context: Context,
  { most, projectId }: { readonly most: number; readonly projectId?: string },
): Promise<ProjectNews[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.status_note as n')
    .innerJoin('projects.project as p', 'p.id', 'n.project_id')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .select(['n.id', 'n.text', 'n.written_at as at', 'p.id as projectId', 'p.title as projectTitle'])
    .select(['p.summary', 'o.name as owner', 'p.slug'])
    .where('n.is_public', '=', true)
    .where('p.state', 'in', [...publicStates])
    .$if(projectId !== undefined, (query) => query.where('p.id', '=', projectId ?? ''))
    .orderBy('n.written_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ slug, ...row }) => ({ ...row, path: paths.project(slug) }))
}

/** A project as a feed and a program sees it. */
export interface ToldProject {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly artForm: string
  readonly areaKeys: readonly string[]
  readonly state: string
  readonly from: string
  readonly to: string
  readonly owner: { readonly id: string; readonly slug: string; readonly name: string }
  readonly path: string
  /** When it last took a step in its life. */
  readonly movedAt: Moment
}

const toldQuery = (context: Context) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.project as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .select([
      'p.id',
      'p.slug',
      'p.title',
      'p.summary',
      'p.description',
      'p.art_form',
      'p.area_keys',
      'p.state',
    ])
    .select(['p.from_day', 'p.to_day', 'p.owner_id', 'o.slug as owner_slug', 'o.name as owner_name'])
    .select((query) => [
      query.fn
        .coalesce(
          query
            .selectFrom('projects.step as s')
            .whereRef('s.project_id', '=', 'p.id')
            .select(({ fn }) => fn.max('s.taken_at').as('at')),
          'p.proposed_at',
        )
        .as('moved_at'),
    ])
    .where('p.state', 'in', [...publicStates])

type Row = Awaited<ReturnType<ReturnType<typeof toldQuery>['execute']>>[number]

const toldFrom = (row: Row): ToldProject => ({
  ...{ id: row.id, slug: row.slug, title: row.title, summary: row.summary, description: row.description },
  ...{ artForm: row.art_form, areaKeys: row.area_keys, state: row.state },
  ...{ from: row.from_day.toString(), to: row.to_day.toString() },
  owner: { id: row.owner_id, slug: row.owner_slug, name: row.owner_name },
  path: paths.project(row.slug),
  movedAt: row.moved_at as Moment,
})

/** The projects everybody may see, by their identifiers: those after one, at most so many. */
export async function toldProjects(
  context: Context,
  { most, after }: { readonly most: number; readonly after?: string | undefined },
): Promise<ToldProject[]> {
  const rows = await toldQuery(context)
    .$if(after !== undefined, (query) => query.where('p.id', '>', after ?? ''))
    .orderBy('p.id')
    .limit(most)
    .execute()
  return rows.map(toldFrom)
}

/** One project everybody may see. */
export async function toldProject(context: Context, slug: string): Promise<ToldProject | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  const row = await toldQuery(context).where('p.slug', '=', slug).executeTakeFirst()
  return row && toldFrom(row)
}
