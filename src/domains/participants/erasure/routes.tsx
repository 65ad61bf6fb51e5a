import { again, missing, page, see } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { ownPaths } from '../own/paths.ts'
import { ownGet, ownPost } from '../own/visit.tsx'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { eraseMyself } from './actions.ts'
import { ErasedPage, ErasePage } from './page.tsx'

const asked = ownGet(ownPaths.erase(':key'), async (visit, own) =>
  page(<ErasePage frame={visit.frame} own={own} form={fillForm(visit.frame)} />),
)

const done = ownPost(ownPaths.erase(':key'), async (visit, own) => {
  const { typed } = await visit.sent()
  if (typed.sure !== 'on') {
    const problems = [{ field: 'sure', text: wordsOf(visit.language).consent.erase.mustTick }]
    return again(<ErasePage frame={visit.frame} own={own} form={fillForm(visit.frame, typed, problems)} />)
  }
  return (await eraseMyself(visit, own.participantId)).ok ? see(ownPaths.erased()) : missing
})

/** Comes before the own page, whose address would fit it too. */
export const erasedRoute: Route = get(ownPaths.erased(), may.own, async (visit) =>
  page(<ErasedPage frame={visit.frame} />),
)

/** Erasure by the participant. */
export const eraseRoutes: readonly Route[] = [asked, done]
