import { isUuid } from '../../../../kernel/ids.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { answerOffer, byGuest, leave } from './actions.ts'
import { LeavePage } from './pages/leave.tsx'
import { OfferGonePage, OfferPage } from './pages/offer.tsx'
import { type OwnVisits, ownVisit, visitWithOffer } from './queries.ts'
import { ownWords } from './words.ts'

const under = (section: string): string => `/min/:key/${section}`

async function offered(visit: Visit, own: OwnVisit) {
  const offer = visit.param('offer')
  const found = isUuid(offer) ? await visitWithOffer(visit, own.participantId, offer) : undefined
  const until = found?.seat.offer?.until
  return found && until && Temporal.Instant.compare(visit.now, until) < 0 ? found : undefined
}

const gone = (visit: Visit, own: OwnVisit): Reply =>
  page(<OfferGonePage frame={visit.frame} back={visit.frame.to(own.path())} />)

async function answer(visit: Visit, own: OwnVisit): Promise<Reply> {
  const found = await offered(visit, own)
  const { button } = await visit.sent()
  if (!found?.seat.offer || (button !== 'accepted' && button !== 'declined')) return gone(visit, own)
  const { guestId } = found.visits
  const outcome = await answerOffer(visit, byGuest(own.participantId), guestId, found.seat.offer.id, button)
  return outcome.ok ? see(own.path(), ownWords(visit.language).offer[button]) : gone(visit, own)
}

async function visits(visit: Visit, own: OwnVisit): Promise<OwnVisits | undefined> {
  const id = visit.param('guest')
  return isUuid(id) ? ownVisit(visit, own.participantId, id) : undefined
}

/** What is still to be given up. */
const active = ({ seats }: OwnVisits) =>
  seats.filter(({ state }) => ['waiting', 'offered', 'signedUp'].includes(state))

/** The addresses a page under the secret link needs. */
const around = (visit: Visit, own: OwnVisit, section: string) => ({
  action: visit.frame.to(own.path(section)),
  back: visit.frame.to(own.path()),
})

const leavePage = (visit: Visit, own: OwnVisit, found: OwnVisits, isEmpty = false) => {
  const seats = active(found)
  const problems = isEmpty ? [{ field: 'seats', text: ownWords(visit.language).leaving.choose }] : []
  const form = fillForm(visit.frame, {}, problems)
  const links = around(visit, own, paths.ownLeave(found.guestId))
  return <LeavePage frame={visit.frame} form={form} visits={found} seats={seats} {...links} />
}

async function goAway(visit: Visit, own: OwnVisit): Promise<Reply> {
  const found = await visits(visit, own)
  if (!found) return missing
  const { typed } = await visit.sent()
  const chosen = [typed['seats'] ?? []].flat().filter(Boolean)
  const several = active(found).length > 1
  if (several && chosen.length === 0) return again(leavePage(visit, own, found, true))
  const outcome = await leave(visit, byGuest(own.participantId), found.guestId, several ? chosen : undefined)
  const { leaving: w } = ownWords(visit.language)
  return see(own.path(), outcome.ok ? w.done : w.gone)
}

const leavePath = under(paths.ownLeave(':guest'))
const offerPath = under(paths.ownOffer(':offer'))

export const ownRoutes: readonly Route[] = [
  ownGet(offerPath, async (visit, own) => {
    const found = await offered(visit, own)
    if (!found?.seat.offer) return gone(visit, own)
    const links = around(visit, own, paths.ownOffer(found.seat.offer.id))
    return page(<OfferPage frame={visit.frame} visits={found.visits} seat={found.seat} {...links} />)
  }),
  ownPost(offerPath, answer),
  ownGet(leavePath, async (visit, own) => {
    const found = await visits(visit, own)
    return found ? page(leavePage(visit, own, found)) : missing
  }),
  ownPost(leavePath, goAway),
]
