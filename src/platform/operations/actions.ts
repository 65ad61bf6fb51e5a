import { absent, done, type Outcome } from '../../kernel/outcome.ts'
import type { Context } from '../actions/context.ts'
import { perform } from '../actions/perform.ts'
import type { PlatformTables } from '../database/tables.ts'
import { may } from './policy.ts'

/** Gives a task that was laid aside a new start. Pressed twice, it starts once. */
export function retryTask(context: Context, id: string): Promise<Outcome<undefined>> {
  return perform<PlatformTables, undefined>(
    context,
    { permission: may['tasks.retry'], subject: { kind: 'platform.job', id } },
    async (tx) => {
      const change = await tx
        .updateTable('platform.job')
        .set({ state: 'waiting', attempts: 0, run_after: context.now, finished_at: null })
        .where('id', '=', id)
        .where('state', '=', 'dead')
        .executeTakeFirst()
      return change.numUpdatedRows === 1n ? done(undefined) : absent
    },
  )
}
