import { type Permission, permits } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { coHostsOf } from './hosts/actions.ts'
import { type Activity, isPublicActivity } from './model.ts'
import { mayWrite, placeOfApproving } from './place.ts'
import { may } from './policy.ts'
import { activityWith } from './queries.ts'

/** What this visitor may do with an activity. */
export interface Rights {
  readonly edit: boolean
  readonly approve: boolean
}

export interface OpenActivity {
  readonly activity: Activity
  readonly rights: Rights
}

async function rightsOf(visit: Visit, activity: Activity): Promise<Rights> {
  return {
    edit: await mayWrite(visit, may.edit, activity),
    approve: permits(may.approve, visit.actor, placeOfApproving(activity)),
  }
}

/** Whether the visitor answers for a municipality that was asked to be host. */
async function isAsked(visit: Visit, activity: Activity): Promise<boolean> {
  const hosts = await coHostsOf(visit, activity.id)
  return hosts.some(({ id }) =>
    permits(may['coHosts.answer'], visit.actor, placeOfApproving({ municipalityId: id })),
  )
}

/** The activity of an address in the workspace. What is not shown exists only for those who have to do with it. */
export async function openedActivity(visit: Visit): Promise<OpenActivity | undefined> {
  const activity = await activityWith(visit, visit.param('id'))
  if (!activity) return undefined
  const rights = await rightsOf(visit, activity)
  const isKnown =
    isPublicActivity(activity) || rights.edit || rights.approve || (await isAsked(visit, activity))
  return isKnown ? { activity, rights } : undefined
}

/** Answers with an activity that this visitor may do something to; otherwise it is missing, or closed to them. */
export const withActivity =
  (permission: Permission | undefined, answer: (visit: Visit, open: OpenActivity) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const open = await openedActivity(visit)
    if (!open) return missing
    if (permission === may.edit && !open.rights.edit) return refusedEntry
    return answer(visit, open)
  }
