import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { agreementNow } from '../../agreement/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { AboutPage } from './pages.tsx'

export const aboutRoutes: readonly Route[] = [
  get(paths.about(), may.read, async (visit) => {
    const agreement = await agreementNow(visit)
    return page(<AboutPage frame={visit.frame} words={words(visit.language).about} agreement={agreement} />)
  }),
]
