import type { Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { may } from '../policy.ts'
import { ownerOf } from './links.ts'
import { lostPage } from './lost.tsx'
import { ownPaths } from './paths.ts'

/** Who came through a secret link. */
export interface OwnVisit {
  readonly participantId: string
  readonly key: string
  /** The path of the own page, or of a section of it, without language prefix: pass it through `frame.to`. */
  readonly path: (section?: string) => string
}

type OwnAnswer = (visit: Visit, own: OwnVisit) => Promise<Reply>

const behindTheLink =
  (answer: OwnAnswer) =>
  async (visit: Visit): Promise<Reply> => {
    const key = visit.param('key')
    const participantId = await ownerOf(visit, key, 'page')
    if (!participantId) return lostPage(visit)
    const path = (section?: string) => ownPaths.page(key) + (section ? `/${section}` : '')
    return answer(visit, { participantId, key, path })
  }

/**
 * A page under a participant's secret link. `path` begins with `/min/:key`. An unknown or ended key is answered with a page that says how to
 * get a new link. Whatever lies under `/min/` is never cached, never sent on as a referer, and its key never stands in a log.
 */
export const ownGet = (path: string, answer: OwnAnswer): Route => get(path, may.own, behindTheLink(answer))

/** A form under a participant's secret link; as `ownGet`. @param largest the largest body in bytes */
export const ownPost = (path: string, answer: OwnAnswer, largest?: number): Route =>
  post(path, may.own, behindTheLink(answer), largest)
