import { missing, page } from '../../../../platform/http/reply.ts'
import { get, type Route } from '../../../../platform/rooms/room.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { publicPathway, publicPathways } from '../queries.ts'
import { PathwayPage, PathwayWall } from './pages.tsx'

/** What everybody sees. The page of one pathway comes last: its address takes anything. */
export const followingRoutes: readonly Route[] = [
  get(paths.pathways(), may.read, async (visit) => {
    const around = await surroundingsOf(visit)
    return page(<PathwayWall {...{ frame: visit.frame, around, pathways: await publicPathways(visit) }} />)
  }),
  get(paths.pathway(':slug'), may.read, async (visit) => {
    const pathway = await publicPathway(visit, visit.param('slug'))
    const around = await surroundingsOf(visit)
    return pathway ? page(<PathwayPage {...{ frame: visit.frame, around, pathway }} />) : missing
  }),
]
