import { isUuid } from '../../../../kernel/ids.ts'
import { missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { cancelBooking } from './actions.ts'
import { canCancel } from './model.ts'
import { OwnBookingPage } from './pages/own.tsx'
import { bookingsOf } from './queries.ts'

/** The booking of the address, when it is that of the one who came through the link. */
async function found(visit: Visit, own: OwnVisit) {
  const id = visit.param('booking')
  const [booking] = isUuid(id) ? await bookingsOf(visit, own.participantId, id) : []
  return booking
}

async function show(visit: Visit, own: OwnVisit): Promise<Reply> {
  const booking = await found(visit, own)
  if (!booking) return missing
  const links = {
    action: visit.frame.to(own.path(paths.ownBooking(booking.id))),
    back: visit.frame.to(own.path()),
  }
  const mayCancel = canCancel(booking, visit.now)
  return page(<OwnBookingPage {...{ frame: visit.frame, booking, mayCancel, ...links }} />)
}

async function cancel(visit: Visit, own: OwnVisit): Promise<Reply> {
  const booking = await found(visit, own)
  if (!booking) return missing
  const outcome = await cancelBooking(visit, own.participantId, booking)
  const { own: w } = words(visit.language).bookings
  return see(own.path(paths.ownBooking(booking.id)), outcome.ok ? w.cancelled : w.tooLate)
}

const path = `/min/:key/${paths.ownBooking(':booking')}`

export const ownBookingRoutes: readonly Route[] = [ownGet(path, show), ownPost(path, cancel)]
