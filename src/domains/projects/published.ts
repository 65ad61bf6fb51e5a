import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import { type ProjectState, publicStates } from './model.ts'
import { paths } from './paths.ts'
import type { ProjectTables } from './tables.ts'

/** A project as everybody may see it, enough for its poster. */
export interface PublicProject {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly artForm: string
  readonly areaKeys: readonly string[]
  readonly state: ProjectState
  readonly from: Day
  readonly to: Day
  /** The organisation that answers for it. */
  readonly ownerId: string
  /** The municipalities that take part, in Danish order. */
  readonly municipalities: readonly { readonly id: string; readonly name: string }[]
  /** Its public page, without language prefix. */
  readonly path: string
}

const fields = [
  'id',
  'slug',
  'title',
  'owner_id',
  'summary',
  'art_form',
  'area_keys',
  'state',
  'from_day',
  'to_day',
] as const

type Row = Awaited<ReturnType<typeof newestRows>>[number]

const newestRows = (context: Context, most: number, state: 'going' | 'any') =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.project')
    .select(fields)
    .where('state', 'in', state === 'going' ? ['approved', 'running'] : [...publicStates])
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

async function withMunicipalities(context: Context, rows: readonly Row[]): Promise<PublicProject[]> {
  if (rows.length === 0) return []
  const places = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project_municipality as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.project_id', 'o.id', 'o.name'])
    .where(
      'p.project_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy(sql`o.sort_key collate "C"`)
    .execute()
  const placesOf = Map.groupBy(places, ({ project_id }) => project_id)
  return rows.map(({ art_form, area_keys, from_day, to_day, owner_id, ...row }) => ({
    ...row,
    ...{
      ownerId: owner_id,
      artForm: art_form,
      areaKeys: area_keys,
      from: from_day,
      to: to_day,
      path: paths.project(row.slug),
    },
    municipalities: (placesOf.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
  }))
}

/** The newest projects that everybody may see: those going on first, then closed ones if there is room. Two or three queries. */
export async function newestPublicProjects(context: Context, most: number): Promise<PublicProject[]> {
  const going = await newestRows(context, most, 'going')
  const rows = going.length < most ? [...going, ...(await newestRows(context, most, 'any'))] : going
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  return withMunicipalities(context, once.slice(0, most))
}

/** A public project as far as it matters who takes part in it. */
export interface TakingPart {
  readonly id: string
  readonly title: string
  /** Its public page, without language prefix. */
  readonly path: string
  readonly ownerId: string
  /** The municipalities that take part, as organisations. */
  readonly municipalityIds: readonly string[]
}

/** Public, and on some day of the year. */
const ranIn = (year: number) => sql<boolean>`p.state in ('approved', 'running', 'closed')
  and p.from_day <= make_date(${year}::int, 12, 31) and p.to_day >= make_date(${year}::int, 1, 1)`

interface TakingPartRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly owner_id: string
  readonly places: string | null
}

/** The projects that everybody may see and that ran on some day of a calendar year, and who takes part. One query. */
export async function publicProjectsIn(context: Context, year: number): Promise<TakingPart[]> {
  const { rows } = await sql<TakingPartRow>`select p.id, p.slug, p.title, p.owner_id,
      (select string_agg(m.organisation_id::text, ' ') from projects.project_municipality m where m.project_id = p.id) as places
    from projects.project p where ${ranIn(year)} order by p.title_key collate "C", p.id`.execute(
    tablesOf<ProjectTables>(context),
  )
  return rows.map(({ id, slug, title, owner_id, places }) => ({
    ...{ id, title, path: paths.project(slug), ownerId: owner_id },
    municipalityIds: places?.split(' ') ?? [],
  }))
}

/** One outside organisation in one project. */
export interface ProjectPartner {
  readonly projectId: string
  readonly organisationId: string
  readonly slug: string
  readonly name: string
  readonly municipalityCode: string | undefined
}

/** Who works with the projects of a calendar year that everybody may see, one row for each project. */
export async function partnersIn(context: Context, year: number): Promise<ProjectPartner[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.partner as a')
    .innerJoin('projects.project as p', 'p.id', 'a.project_id')
    .innerJoin('people.known_organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.project_id', 'o.id', 'o.slug', 'o.name', 'o.municipality_code'])
    .where(ranIn(year))
    .execute()
  return rows.map(({ project_id, id, slug, name, municipality_code }) => ({
    ...{ projectId: project_id, organisationId: id, slug, name },
    municipalityCode: municipality_code ?? undefined,
  }))
}

/** One public project by the end of its address, for its picture. */
export async function publicProject(context: Context, slug: string): Promise<PublicProject | undefined> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project')
    .select(fields)
    .where('slug', '=', slug)
    .where('state', 'in', [...publicStates])
    .execute()
  return (await withMunicipalities(context, rows))[0]
}

/** The newest public projects of some art forms, those that go on first; in one municipality when it is given. */
export async function publicProjectsOfArt(
  context: Context,
  artForms: readonly string[],
  { municipalityId, most }: { readonly municipalityId?: string; readonly most: number },
): Promise<PublicProject[]> {
  if (artForms.length === 0) return []
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project as p')
    .select(fields)
    .where('art_form', 'in', [...artForms])
    .where('state', 'in', [...publicStates])
    .$if(municipalityId !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from projects.project_municipality m where m.project_id = p.id and m.organisation_id = ${municipalityId ?? null})`,
      ),
    )
    .orderBy(sql`state = 'closed'`)
    .orderBy('from_day', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return withMunicipalities(context, rows)
}

/** How many public projects there are of each art form. */
export async function publicArtForms(context: Context): Promise<ReadonlyMap<string, number>> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.project')
    .select(['art_form', sql<number>`count(*)::int`.as('count')])
    .where('state', 'in', [...publicStates])
    .groupBy('art_form')
    .execute()
  return new Map(rows.map(({ art_form, count }) => [art_form, count]))
}
