import {
  type Asked,
  type OpenAddress,
  type OpenReply,
  openGet,
  problem,
  toldJson,
} from '../../../platform/http/open/model.ts'
import { changesAfter, type OccurrenceKind } from '../../activities/index.ts'
import { paths } from '../paths.ts'
import { spaceChanges } from '../told/spaces.ts'
import { changesPage, type Item, type Reached, reachedIn } from './changes.ts'
import { activityData, placeData } from './data.ts'

const most = 200
/** A full page never changes except where its items change again; the last page is asked for again soon. */
const [fullKeeps, lastKeeps] = [3600, 8]

type Changes = (asked: Asked, seen: Reached | undefined) => Promise<Item[]>

const ofKind =
  (kind: OccurrenceKind): Changes =>
  async (asked, seen) => {
    const changes = await changesAfter(asked, seen, most, kind)
    return changes.map((change) => {
      const data = change.deleted ? undefined : activityData(asked.house.config.baseUrl, change)
      const item = { kind: 'EventSeries', id: change.id, modified: Number(change.modified) }
      return data === undefined ? { ...item, state: 'deleted' } : { ...item, state: 'updated', data }
    })
  }

const places: Changes = async (asked, seen) => {
  const spaces = await spaceChanges(asked, seen, most)
  return spaces.map((space) => {
    const item = { kind: 'Place', id: space.id, modified: Number(space.modified) }
    if (!space.is_public) return { ...item, state: 'deleted' }
    return { ...item, state: 'updated', data: placeData(asked.house.config.baseUrl, space) }
  })
}

const feed =
  (name: string, changes: Changes) =>
  async (asked: Asked): Promise<OpenReply> => {
    const reached = reachedIn(asked.url.searchParams)
    if (!reached) return problem(400, 'afterTimestamp and afterId are what `next` said, both or neither.')
    const items = await changes(asked, reached.seen)
    const page = changesPage(asked.house.config.baseUrl + paths.rpde(name), reached.seen, items)
    return toldJson(page, { keeps: items.length === most ? fullKeeps : lastKeeps })
  }

/** Everything that can be joined or borrowed, with what was taken away: for those who keep a copy (RPDE 1.0). */
export const rpdeAddresses: readonly OpenAddress[] = [
  openGet(paths.rpde('sessions'), feed('sessions', ofKind('activity'))),
  openGet(paths.rpde('courses'), feed('courses', ofKind('course'))),
  openGet(paths.rpde('places'), feed('places', places)),
]
