import type { Permission } from '../../../kernel/permission.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { mayFor } from '../parts/place.ts'
import { may } from '../policy.ts'
import { type Community, isPublic } from './model.ts'
import { communityWith } from './queries.ts'

/** The community of an address in the workspace. Drafts do not exist for those who write none. */
export async function openedCommunity(visit: Visit): Promise<Community | undefined> {
  const community = await communityWith(visit, visit.param('id'))
  const isNamed = visit.actor.kind === 'person' && community?.bridgeId === visit.actor.id
  const seesDrafts = isNamed || mayPermit(may['communities.edit'], visit.actor)
  return community && (seesDrafts || isPublic(community)) ? community : undefined
}

/** Answers with a community that this visitor may do something to; otherwise it is missing or closed to them. */
export const withCommunity =
  (permission: Permission | undefined, answer: (visit: Visit, community: Community) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const community = await openedCommunity(visit)
    if (!community) return missing
    if (permission && !(await mayFor(visit, permission, community.ownerId))) return refusedEntry
    return answer(visit, community)
  }
