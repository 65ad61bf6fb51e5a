import { isUuid } from '../../../../kernel/ids.ts'
import { mayPermit, type Permission, permits } from '../../../../kernel/permission.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { missing, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { activityWithId, placeOfActivity } from '../places/activity.ts'
import type { ActivityAtDoor } from '../places/model.ts'
import type { VisitTables } from '../tables.ts'

/** An activity as those meet it who arrange it. */
export interface OpenedActivity {
  readonly activity: ActivityAtDoor
  readonly permits: (permission: Permission) => boolean
}

async function openedActivity(visit: Visit, permission: Permission): Promise<OpenedActivity | undefined> {
  const id = visit.param('id')
  if (!isUuid(id) || !mayPermit(permission, visit.actor)) return undefined
  const db = tablesOf<VisitTables>(visit)
  const activity = await activityWithId(db, id)
  const place = activity && (await placeOfActivity(db, activity))
  if (!activity || !place || !permits(permission, visit.actor, place)) return undefined
  return { activity, permits: (one) => permits(one, visit.actor, place) }
}

/**
 * Answers with an activity to those who may do this there. For everybody else the page does not exist, exactly as if there were no such
 * activity: who comes is secret.
 */
export const atActivity =
  (permission: Permission, answer: (visit: Visit, opened: OpenedActivity) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const opened = await openedActivity(visit, permission)
    return opened ? answer(visit, opened) : missing
  }
