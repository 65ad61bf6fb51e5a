import { mayPermit, type Permission } from '../../../kernel/permission.ts'
import { missing, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { mayFor } from '../parts/place.ts'
import type { Space } from './model.ts'
import { may } from './policy.ts'
import { spaceWith } from './queries.ts'

/** Answers with a space that this visitor may do something to. Drafts do not exist for those who write none. */
export const withWorkSpace =
  (permission: Permission | undefined, answer: (visit: Visit, space: Space) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const space = await spaceWith(visit, visit.param('id'))
    if (!space || (space.state === 'draft' && !mayPermit(may.edit, visit.actor))) return missing
    if (permission && !(await mayFor(visit, permission, space.ownerId))) return refusedEntry
    return answer(visit, space)
  }
