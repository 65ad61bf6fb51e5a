import type { Moment } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'
import type { Subject } from './record.ts'

/** One line of the audit, as the history of a thing shows it. */
export interface PastEntry {
  readonly at: Moment
  readonly actorKind: 'visitor' | 'person' | 'system'
  readonly actorId: string | undefined
  /** The permission that was used, or `personal-data.view`. */
  readonly action: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** What was done to a thing (or who looked at it), newest first; one kind of action may be left out, or be the only one. */
export async function historyOf(
  context: Context,
  subject: Subject,
  {
    most = 50,
    without,
    only,
  }: { readonly most?: number; readonly without?: string | undefined; readonly only?: string } = {},
): Promise<PastEntry[]> {
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.audit')
    .select(['at', 'actor_kind', 'actor_id', 'action', 'detail'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .$if(without !== undefined, (query) => query.where('action', '<>', without ?? ''))
    .$if(only !== undefined, (query) => query.where('action', '=', only ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ at, actor_kind, actor_id, action, detail }) => ({
    at,
    actorKind: actor_kind,
    actorId: actor_id ?? undefined,
    action,
    detail,
  }))
}
