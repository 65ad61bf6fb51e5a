import { type Kysely, sql } from 'kysely'
import type { Context } from '../../../src/platform/actions/context.ts'
import type { Ground } from './courses.ts'
import type { Kind } from './life.ts'

interface ModelRow {
  id: string
  title: string
  areaKey: string
  artForm: string
  sessions: number
}

type Any = Kysely<Record<never, never>>

async function modelsOf(database: Any): Promise<readonly ModelRow[]> {
  const { rows } = await sql<ModelRow>`
    select distinct on (model_id) id, title, area_key as "areaKey", art_form as "artForm", session_count as sessions
    from courses.known_model_version where state = 'published' and retired_on is null order by model_id, number desc`.execute(
    database,
  )
  return rows
}

/** The nine municipalities, each with the institutions that can hold a course. */
async function placesOf(database: Any): Promise<Ground['municipalities']> {
  const { rows } = await sql<{ id: string; name: string; hosts: string[] }>`
    select m.organisation_id as id, m.name, array_agg(o.id::text order by o.id) as hosts
    from people.known_member m join people.known_home h on h.organisation_id = m.region_id
    join people.known_organisation o on o.municipality_code = m.municipality_code and o.kind <> 'administration'
    where m.to_day is null group by m.organisation_id, m.name order by m.name`.execute(database)
  return rows
}

const slugs: readonly (readonly [Kind, RegExp])[] = [
  ['sickLeave', /sygemeld/],
  ['older', /aeldre/],
  ['young', /unge/],
]

async function groupsOf(database: Any): Promise<Ground['groups']> {
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from courses.known_target_group where to_day is null order by slug`.execute(database)
  const idOf = (kind: Kind) =>
    rows.find(({ slug }) => slugs.some(([one, pattern]) => one === kind && pattern.test(slug)))?.id
  return { sickLeave: idOf('sickLeave'), older: idOf('older'), young: idOf('young'), general: undefined }
}

/** What simulated courses stand on: the models, places and target groups of the example data. */
export async function groundOf(context: Context): Promise<Ground> {
  const [models, municipalities, groups] = [
    await modelsOf(context.database),
    await placesOf(context.database),
    await groupsOf(context.database),
  ]
  return { models, municipalities, groups, today: context.today }
}
