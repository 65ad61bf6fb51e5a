import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'
import type { Milestone } from './model.ts'

/** The milestones of a project in the order they are due. */
export async function milestonesOf(context: Context, projectId: string): Promise<Milestone[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.milestone as m')
    .leftJoin('people.known_person as p', 'p.id', 'm.done_by')
    .select(['m.id', 'm.title', 'm.due', 'm.done_on', 'p.name', 'm.version'])
    .where('m.project_id', '=', projectId)
    .orderBy('m.due')
    .orderBy('m.id')
    .execute()
  return rows.map(({ done_on, name, ...row }) => ({ ...row, doneOn: done_on, doneBy: name }))
}
