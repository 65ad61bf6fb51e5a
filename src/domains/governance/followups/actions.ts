import { personIdOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { absent, done, forbidden, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { runningOf, runsBody } from '../access/rules.ts'
import type { BodyKind } from '../bodies/model.ts'
import { may } from '../policy.ts'
import type { GovernanceTables } from '../tables.ts'
import type { FollowUpWish } from './form.ts'

interface Place {
  readonly id: string
  readonly bodyKind: BodyKind
}

/** Says what is to be done because of a decision, by whom and when. The same task twice is the same task. */
export function addFollowUp(
  context: Context,
  { id, bodyKind }: Place,
  { task, responsible, due }: FollowUpWish,
) {
  const deed = {
    permission: runningOf(bodyKind),
    subject: { kind: 'decision', id },
    detail: { did: 'add-follow-up' },
  }
  return perform<GovernanceTables, { id: string }, 'sameTask'>(context, deed, async (tx) => {
    const same = await tx
      .selectFrom('governance.follow_up')
      .select('id')
      .where('decision_id', '=', id)
      .where('task', '=', task)
      .where('responsible_id', '=', responsible)
      .executeTakeFirst()
    if (same) return refused('sameTask')
    const person = await tx
      .selectFrom('people.known_person')
      .select('id')
      .where('id', '=', responsible)
      .executeTakeFirst()
    if (!person) return absent
    const row = { decision_id: id, task, responsible_id: responsible, due_day: due }
    return done(
      await tx.insertInto('governance.follow_up').values(row).returning('id').executeTakeFirstOrThrow(),
    )
  })
}

/** Marks a task as done, or open again: by who is responsible, or by who runs the body. */
export function markFollowUp(context: Context, { id, bodyKind }: Place, followUpId: string, isDone: boolean) {
  const deed = {
    permission: may.followUp,
    subject: { kind: 'decision', id },
    detail: { did: isDone ? 'follow-up-done' : 'follow-up-open', followUp: followUpId },
  }
  return perform<GovernanceTables, { id: string }, never>(context, deed, async (tx) => {
    if (!isUuid(followUpId)) return absent
    const task = await tx
      .selectFrom('governance.follow_up')
      .select(['id', 'responsible_id'])
      .where('id', '=', followUpId)
      .where('decision_id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!task) return absent
    const me = personIdOf(context.actor)
    if (task.responsible_id !== me && !runsBody(context.actor, bodyKind)) return forbidden
    await tx
      .updateTable('governance.follow_up')
      .set(isDone ? { done_at: context.now, done_by: me ?? null } : { done_at: null, done_by: null })
      .where('id', '=', followUpId)
      .execute()
    return done({ id: followUpId })
  })
}
