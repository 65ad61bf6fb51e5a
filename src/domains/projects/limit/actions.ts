import { personIdOf } from '../../../kernel/actor.ts'
import { done, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ProjectTables } from '../tables.ts'
import type { LimitFields } from './form.ts'

/** Sets the limit above which only a body approves, from a day on. Earlier limits stay as they were. */
export const setLimit = (context: Context, id: string, { amount, from, reason }: LimitFields) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    {
      permission: may.setLimit,
      subject: { kind: 'projects.limit', id },
      detail: { ore: String(amount), from: from.toString() },
    },
    async (tx) => {
      const set = await tx
        .insertInto('projects.approval_limit')
        .values({
          id,
          amount,
          from_day: from,
          reason,
          set_by: personIdOf(context.actor) ?? null,
          set_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      return set ? done(id) : refused('alreadyDone')
    },
  )
