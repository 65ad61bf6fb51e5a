import { sql } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'
import { likePattern } from './board-queries.ts'
import type { Need, Voice } from './model.ts'
import { answerOf, likestFirst, stemsOf } from './rules.ts'

const needRow = (context: Context, id: string) =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.need as n')
    .leftJoin('people.known_organisation as o', 'o.id', 'n.organisation_id')
    .leftJoin('people.known_person as p', 'p.id', 'n.registered_by')
    .selectAll('n')
    .select(['o.name as organisation_name', 'p.name as registered_name'])
    .where('n.id', '=', id)
    .executeTakeFirst()

async function voicesOf(context: Context, id: string): Promise<Voice[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.seconding as s')
    .innerJoin('people.known_person as p', 'p.id', 's.person_id')
    .leftJoin('people.known_organisation as o', 'o.id', 's.organisation_id')
    .select(['s.person_id', 'p.name', 'o.name as organisation', 's.word', 's.seconded_at'])
    .where('s.need_id', '=', id)
    .orderBy('s.seconded_at')
    .execute()
  return rows.map(({ person_id, seconded_at, ...row }) => ({ ...row, personId: person_id, at: seconded_at }))
}

async function projectsTaking(context: Context, id: string): Promise<Need['projects']> {
  const tables = tablesOf<ProjectTables>(context)
  const projects = await tables
    .selectFrom('projects.project_need as a')
    .innerJoin('projects.project as p', 'p.id', 'a.project_id')
    .select(['p.id', 'p.slug', 'p.title', 'p.state'])
    .where('a.need_id', '=', id)
    .orderBy('p.from_day')
    .execute()
  if (projects.length === 0) return []
  const steps = await tables
    .selectFrom('projects.step')
    .select(['project_id', 'to_state', 'taken_at'])
    .where(
      'project_id',
      'in',
      projects.map((project) => project.id),
    )
    .orderBy('id')
    .execute()
  return projects.map((project) => ({
    ...project,
    steps: steps
      .filter(({ project_id }) => project_id === project.id)
      .map(({ to_state, taken_at }) => ({ to: to_state, on: dayOf(taken_at) })),
  }))
}

async function initiativesTaking(context: Context, id: string): Promise<Need['initiatives']> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.initiative_need as a')
    .innerJoin('projects.initiative as i', 'i.id', 'a.initiative_id')
    .select(['i.id', 'i.title', 'i.started_at'])
    .where('a.need_id', '=', id)
    .orderBy('i.started_at')
    .execute()
  return rows.map(({ started_at, ...row }) => ({ ...row, startedAt: started_at }))
}

/** A need with everybody who seconds it and everything that takes it up. */
export async function needWith(context: Context, id: string): Promise<Need | undefined> {
  const row = isUuid(id) ? await needRow(context, id) : undefined
  if (!row) return undefined
  const places = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.need_municipality')
    .select('organisation_id')
    .where('need_id', '=', id)
    .execute()
  const projects = await projectsTaking(context, id)
  const initiatives = await initiativesTaking(context, id)
  return {
    id: row.id,
    title: row.title,
    missing: row.missing,
    forWhom: row.for_whom,
    place: row.place,
    areas: row.area_keys,
    themes: row.theme_ids,
    municipalities: places.map(({ organisation_id }) => organisation_id),
    organisation: row.organisation_id ?? undefined,
    organisationName: row.organisation_name,
    registeredById: row.registered_by,
    registeredBy: row.registered_name,
    registeredAt: row.registered_at,
    withdrawn: row.withdrawn_at !== null,
    version: row.version,
    voices: await voicesOf(context, id),
    projects,
    initiatives,
    answer: answerOf(
      projects.map(({ state }) => state),
      initiatives.length > 0,
    ),
  }
}

/** Needs that sound like the one being written: the database finds shared words, the likest three are kept. */
export async function needsLike(context: Context, title: string): Promise<{ id: string; title: string }[]> {
  const stems = stemsOf(title)
  if (stems.length === 0) return []
  const found = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.need')
    .select(['id', 'title'])
    .where('withdrawn_at', 'is', null)
    .where(({ or, eb }) => or(stems.map((stem) => eb(sql`lower(title)`, 'like', likePattern(stem)))))
    .orderBy('registered_at', 'desc')
    .limit(100)
    .execute()
  return likestFirst(title, found)
}
