import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { FrontPage } from './pages/front.tsx'
import { frontOf } from './queries.ts'

export const frontRoutes: readonly Route[] = [
  get(paths.front(), may.read, async (visit) => {
    const front = await frontOf(visit)
    return page(<FrontPage frame={visit.frame} words={words(visit.language).front} front={front} />)
  }),
]
