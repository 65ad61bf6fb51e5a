import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { cardFor } from '../municipality/card.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { WaitingPage } from './pages.tsx'
import { waitingFor } from './queries.ts'
import { groupedByDue } from './rules.ts'

export const waitingRoutes: readonly Route[] = [
  get(paths.waiting(), may.work, async (visit) => {
    const groups = groupedByDue(await waitingFor(visit), visit.today)
    const said = words(visit.language).waiting
    return page(<WaitingPage frame={visit.frame} words={said} groups={groups} card={await cardFor(visit)} />)
  }),
]
