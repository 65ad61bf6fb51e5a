import { sql } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'
import type { ChoosableNeed, Initiative, InitiativeRow } from './model.ts'

export const initiativeRows = (context: Context): Promise<InitiativeRow[]> =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.initiative as i')
    .select([
      'i.id',
      'i.title',
      'i.summary',
      sql<number>`(select count(*)::int from projects.initiative_need n where n.initiative_id = i.id)`.as(
        'needs',
      ),
      sql<number>`(select count(*)::int from projects.project p where p.initiative_id = i.id)`.as('projects'),
    ])
    .orderBy('i.started_at', 'desc')
    .execute()

export async function initiativeWith(context: Context, id: string): Promise<Initiative | undefined> {
  if (!isUuid(id)) return undefined
  const tables = tablesOf<ProjectTables>(context)
  const row = await tables
    .selectFrom('projects.initiative as i')
    .leftJoin('people.known_person as p', 'p.id', 'i.started_by')
    .selectAll('i')
    .select('p.name as started_name')
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const gathered = await needsGathered(context, id)
  const places = await tables
    .selectFrom('projects.initiative_municipality')
    .select('organisation_id')
    .where('initiative_id', '=', id)
    .execute()
  const projects = await tables
    .selectFrom('projects.project')
    .select(['id', 'title', 'state'])
    .where('initiative_id', '=', id)
    .orderBy('from_day')
    .execute()
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    why: row.why,
    startedAt: row.started_at,
    startedBy: row.started_name,
    version: row.version,
    gathered,
    needs: gathered.map((need) => need.id),
    municipalities: places.map(({ organisation_id }) => organisation_id),
    projects,
  }
}

const needsGathered = (context: Context, id: string): Promise<ChoosableNeed[]> =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.initiative_need as a')
    .innerJoin('projects.need as n', 'n.id', 'a.need_id')
    .select(['n.id', 'n.title'])
    .where('a.initiative_id', '=', id)
    .orderBy('n.registered_at')
    .execute()

/** Needs to choose from, those with most voices first; the chosen ones are always among them. */
export const choosableNeeds = (context: Context, chosen: readonly string[]): Promise<ChoosableNeed[]> =>
  tablesOf<ProjectTables>(context)
    .selectFrom('projects.need as n')
    .select(['n.id', 'n.title'])
    .where(({ or, eb }) =>
      or([eb('n.withdrawn_at', 'is', null), ...(chosen.length > 0 ? [eb('n.id', 'in', [...chosen])] : [])]),
    )
    .$if(chosen.length > 0, (query) => query.orderBy(sql`n.id in (${sql.join(chosen)})`, 'desc'))
    .orderBy(sql`(select count(*) from projects.seconding s where s.need_id = n.id)`, 'desc')
    .orderBy('n.registered_at', 'desc')
    .limit(60)
    .execute()
