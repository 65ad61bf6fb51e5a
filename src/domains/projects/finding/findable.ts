import { tablesOf } from '../../../platform/actions/context.ts'
import type { Findable } from '../../../platform/rooms/findable.ts'
import { publicStates } from '../model.ts'
import { paths } from '../paths.ts'
import type { ProjectTables } from '../tables.ts'

type Tables = ReturnType<typeof tablesOf<ProjectTables>>

const rows = (tables: Tables, ids?: readonly string[]) => {
  const open = tables
    .selectFrom('projects.project as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
    .select(['p.id', 'p.slug', 'p.title', 'p.summary', 'p.area_keys', 'p.state', 'o.name as owner'])
    .where('p.state', 'in', [...publicStates])
  return ids ? open.where('p.id', 'in', [...ids]) : open
}

const places = (tables: Tables, ids?: readonly string[]) => {
  const all = tables
    .selectFrom('projects.project_municipality as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.organisation_id')
    .select(['p.project_id', 'o.id', 'o.name'])
  return ids ? all.where('p.project_id', 'in', [...ids]) : all
}

/** Projects from the day they are approved, with the municipalities that take part. */
export const projectsFound: Findable = {
  kind: 'project',
  subject: 'projects.project',
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    const tables = tablesOf<ProjectTables>(context)
    const found = await rows(tables, ids).execute()
    const placesOf = Map.groupBy(await places(tables, ids).execute(), ({ project_id }) => project_id)
    return found.map((row) => ({
      id: row.id,
      path: paths.project(row.slug),
      title: { da: row.title },
      summary: { da: row.summary },
      words: [row.owner, ...(placesOf.get(row.id) ?? []).map(({ name }) => name)],
      areaKey: row.area_keys[0],
      municipalities: (placesOf.get(row.id) ?? []).map(({ id }) => id),
      isOver: row.state === 'closed',
    }))
  },
}
