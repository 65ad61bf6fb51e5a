import { isUuid } from '../../../../kernel/ids.ts'
import { missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { nextSession } from '../places/course.ts'
import { type DropOutReason, dropOutReasons } from '../places/model.ts'
import { answerOffer, byParticipant, leave, standAlone } from './actions.ts'
import { AlonePage, LeavePage } from './pages/leave.tsx'
import { OfferGonePage, OfferPage } from './pages/offer.tsx'
import { enrolmentWithOffer, type OwnEnrolment, ownEnrolment } from './queries.ts'
import { ownWords } from './words.ts'

const under = (section: string): string => `/min/:key/${section}`

async function offered(visit: Visit, own: OwnVisit): Promise<OwnEnrolment | undefined> {
  const offer = visit.param('offer')
  const found = isUuid(offer) ? await enrolmentWithOffer(visit, own.participantId, offer) : undefined
  return found?.offer && Temporal.Instant.compare(visit.now, found.offer.until) < 0 ? found : undefined
}

async function enrolment(visit: Visit, own: OwnVisit): Promise<OwnEnrolment | undefined> {
  const id = visit.param('enrolment')
  return isUuid(id) ? ownEnrolment(visit, own.participantId, id) : undefined
}

const gone = (visit: Visit, own: OwnVisit): Reply =>
  page(<OfferGonePage frame={visit.frame} back={visit.frame.to(own.path())} />)

async function answer(visit: Visit, own: OwnVisit): Promise<Reply> {
  const found = await offered(visit, own)
  const { button } = await visit.sent()
  if (!found?.offer || (button !== 'accepted' && button !== 'declined')) return gone(visit, own)
  const outcome = await answerOffer(visit, byParticipant(own.participantId), found.id, found.offer.id, button)
  return outcome.ok ? see(own.path(), ownWords(visit.language).offer[button]) : gone(visit, own)
}

const isReason = (text: unknown): text is DropOutReason => dropOutReasons.some((reason) => reason === text)

async function goAway(visit: Visit, own: OwnVisit): Promise<Reply> {
  const found = await enrolment(visit, own)
  if (!found) return missing
  const { typed } = await visit.sent()
  const reason = isReason(typed['reason']) ? typed['reason'] : undefined
  const outcome = await leave(visit, byParticipant(own.participantId), found.id, reason)
  const { leaving: w } = ownWords(visit.language)
  return see(own.path(), outcome.ok ? w.done : w.gone)
}

const leavePath = under(paths.ownLeave(':enrolment'))
const alonePath = under(paths.ownAlone(':enrolment'))
const offerPath = under(paths.ownOffer(':offer'))

/** The addresses a page under the secret link needs. */
const around = (visit: Visit, own: OwnVisit, section: string) => ({
  action: visit.frame.to(own.path(section)),
  back: visit.frame.to(own.path()),
})

export const ownRoutes: readonly Route[] = [
  ownGet(offerPath, async (visit, own) => {
    const found = await offered(visit, own)
    if (!found?.offer) return gone(visit, own)
    const links = around(visit, own, paths.ownOffer(found.offer.id))
    return page(
      <OfferPage
        frame={visit.frame}
        enrolment={found}
        next={nextSession(found.course, visit.now)}
        {...links}
      />,
    )
  }),
  ownPost(offerPath, answer),
  ownGet(leavePath, async (visit, own) => {
    const found = await enrolment(visit, own)
    if (!found) return missing
    const links = around(visit, own, paths.ownLeave(found.id))
    return page(<LeavePage frame={visit.frame} enrolment={found} {...links} />)
  }),
  ownPost(leavePath, goAway),
  ownGet(alonePath, async (visit, own) => {
    const found = await enrolment(visit, own)
    if (!found) return missing
    const links = around(visit, own, paths.ownAlone(found.id))
    return page(<AlonePage frame={visit.frame} enrolment={found} {...links} />)
  }),
  ownPost(alonePath, async (visit, own) => {
    const found = await enrolment(visit, own)
    if (!found) return missing
    await standAlone(visit, byParticipant(own.participantId), found.id)
    return see(own.path(), ownWords(visit.language).aloneDone)
  }),
]
