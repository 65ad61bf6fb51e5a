import { page, type Reply, refusedEntry, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { helpFor } from '../help/queries.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { deleteMyAnswers } from './actions.ts'
import { DeletePage, MyAnswersPage } from './pages.tsx'
import { mineOf } from './queries.ts'

const addressOf =
  ({ frame }: Visit, own: OwnVisit) =>
  (section?: string): string =>
    frame.to(own.path(section))

async function show(visit: Visit, own: OwnVisit): Promise<Reply> {
  const { open, answered } = await mineOf(visit, own.participantId)
  return page(
    <MyAnswersPage
      frame={visit.frame}
      own={addressOf(visit, own)}
      open={open}
      answered={answered}
      help={await helpFor(visit, { participantId: own.participantId })}
    />,
  )
}

const ask = async (visit: Visit, own: OwnVisit): Promise<Reply> =>
  page(<DeletePage frame={visit.frame} own={addressOf(visit, own)} />)

async function remove(visit: Visit, own: OwnVisit): Promise<Reply> {
  const outcome = await deleteMyAnswers(visit, own.participantId)
  return outcome.ok ? see(own.path('svar'), words(visit.language).mine.deleted) : refusedEntry
}

export const mineRoutes: Route[] = [
  ownGet(paths.ownAnswers(), show),
  ownGet(paths.ownDelete(), ask),
  ownPost(paths.ownDelete(), remove),
]
