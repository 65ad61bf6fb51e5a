import type { Kysely } from 'kysely'
import type { Moment } from '../../kernel/day.ts'
import type { Context } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/** A background task. `payload` holds identifiers, never content. */
export interface Job {
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Not before this moment; at once when left out. */
  readonly after?: Moment
}

/** Puts a task in the queue, in the transaction of the change that needs it: no change without its task, no task without its change. */
export async function enqueue(
  tx: Kysely<never>,
  context: Context,
  { kind, payload, after }: Job,
): Promise<void> {
  await (tx as unknown as Kysely<PlatformTables>)
    .insertInto('platform.job')
    .values({
      kind,
      payload: JSON.stringify(payload),
      run_after: after ?? context.now,
      created_at: context.now,
    })
    .execute()
}
