import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ProjectTables } from '../tables.ts'
import type { StatusNote } from './model.ts'

/** The status notes of a project, the newest first; only the public ones when asked so. */
export async function notesOf(
  context: Context,
  projectId: string,
  { onlyPublic }: { readonly onlyPublic: boolean },
): Promise<StatusNote[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.status_note as n')
    .leftJoin('people.known_person as p', 'p.id', 'n.written_by')
    .select(['n.id', 'n.text', 'n.pace', 'n.is_public', 'n.written_at', 'n.version', 'p.name'])
    .where('n.project_id', '=', projectId)
    .$if(onlyPublic, (query) => query.where('n.is_public', '=', true))
    .orderBy('n.written_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ is_public, written_at, name, ...row }) => ({
    ...row,
    isPublic: is_public,
    writtenAt: written_at,
    writtenBy: name,
  }))
}
