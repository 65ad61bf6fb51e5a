import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { municipalitiesToday } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { HelpPage } from './page.tsx'

export const helpRoutes: readonly Route[] = [
  get(paths.help(), may.read, async (visit) => {
    const origin = visit.house.config.baseUrl
    const [first] = await municipalitiesToday(visit)
    const handle = `@${first?.slug ?? 'koege'}@${new URL(origin).host}`
    return page(<HelpPage frame={visit.frame} {...{ origin, handle }} />)
  }),
]
