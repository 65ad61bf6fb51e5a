import type { Moment } from '../../../../kernel/day.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import { dueSessions, nextReminder } from '../../../courses/index.ts'
import type { ActivityAtDoor } from '../places/model.ts'
import { takesPlace } from '../places/rules.ts'
import type { VisitTx } from '../tables.ts'

export const reminderTask = 'visits.remind'

/** A date people are reminded of. */
export interface Coming {
  readonly id: string
  readonly starts: Moment
}

/** The dates of an activity that are still to be reminded of. */
export const datesToCome = ({ dates, isCancelled, isPublic }: ActivityAtDoor): Coming[] =>
  isCancelled || !isPublic
    ? []
    : dates.filter(takesPlace).map(({ id, startsAt }) => ({ id, starts: startsAt }))

/**
 * Makes sure that one task, and one only, waits for the next reminder of an activity. Called whenever guests or dates come and go: a task of
 * an earlier plan finds another moment kept, and does nothing.
 * @param remindedNow whether everybody has just been reminded of what is near
 */
export async function planReminder(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  { remindedNow = false }: { readonly remindedNow?: boolean } = {},
): Promise<void> {
  const coming = datesToCome(activity)
  const { reminderHours } = activity.rules
  const isDueNow = !remindedNow && dueSessions(coming, reminderHours, context.now).length > 0
  const due = isDueNow ? context.now : nextReminder(coming, reminderHours, context.now)
  const kept = await tx
    .selectFrom('visits.rule')
    .select('reminder_due')
    .where('activity_id', '=', activity.id)
    .executeTakeFirst()
  if (!isDueNow && (due === undefined ? !kept?.reminder_due : kept?.reminder_due?.equals(due))) return
  await tx
    .updateTable('visits.rule')
    .set({ reminder_due: due ?? null })
    .where('activity_id', '=', activity.id)
    .execute()
  if (due)
    await enqueue(tx as never, context, {
      kind: reminderTask,
      payload: { activity: activity.id, due: due.toString() },
      after: due,
    })
}
