import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { historyOf, type PastEntry } from '../../../platform/audit/history.ts'
import type { ProjectTables } from '../tables.ts'

export interface NamedEntry extends PastEntry {
  readonly who: string | undefined
}

/** What was changed about a project and by whom, newest first. */
export async function entriesOf(context: Context, projectId: string): Promise<NamedEntry[]> {
  const entries = await historyOf(context, { kind: 'projects.project', id: projectId }, { most: 100 })
  const ids = [...new Set(entries.flatMap(({ actorId }) => (actorId && isUuid(actorId) ? [actorId] : [])))]
  if (ids.length === 0) return entries.map((entry) => ({ ...entry, who: undefined }))
  const people = await tablesOf<ProjectTables>(context)
    .selectFrom('people.known_person')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return entries.map((entry) => ({ ...entry, who: names.get(entry.actorId ?? '') }))
}
