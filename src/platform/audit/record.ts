import type { Kysely } from 'kysely'
import { personIdOf } from '../../kernel/actor.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/** What was acted upon or looked at. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

export interface Entry {
  readonly action: string
  readonly subject?: Subject | undefined
  /** Facts worth keeping; never the content of personal data. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined
}

/** Adds an entry to the audit. The table takes no changes and no deletions. */
export const record = (database: Kysely<never>, context: Context, entry: Entry): Promise<void> =>
  recordAll(database, context, [entry])

/** Adds several entries of one moment to the audit. */
export async function recordAll(
  database: Kysely<never>,
  context: Context,
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map(({ action, subject, detail }) => ({
    at: context.now,
    actor_kind: context.actor.kind,
    actor_id: personIdOf(context.actor) ?? (context.actor.kind === 'system' ? context.actor.name : null),
    action,
    subject_kind: subject?.kind ?? null,
    subject_id: subject?.id ?? null,
    detail: JSON.stringify(detail ?? {}),
    reference: context.reference,
  }))
  await (database as unknown as Kysely<PlatformTables>).insertInto('platform.audit').values(rows).execute()
}

/** Records that somebody looked at personal data. Call it in the query function that shows them. */
export const recordView = (
  context: Context,
  subject: Subject,
  action = 'personal-data.view',
): Promise<void> => record(tablesOf<never>(context), context, { action, subject })
