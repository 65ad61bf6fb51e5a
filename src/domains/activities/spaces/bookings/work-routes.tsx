import { isUuid } from '../../../../kernel/ids.ts'
import { again, missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import { answerTo } from '../answer-to.ts'
import type { Space } from '../model.ts'
import { withWorkSpace } from '../open.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { answerBooking } from './actions.ts'
import { answerForm } from './form.ts'
import { BookingsPage, type WrongAnswer } from './pages/work.tsx'
import { comingBookings } from './queries.ts'

async function drawn(visit: Visit, space: Space, wrong?: WrongAnswer) {
  const bookings = await comingBookings(visit, space.id)
  return <BookingsPage {...{ frame: visit.frame, space, bookings, ...(wrong ? { wrong } : {}) }} />
}

async function answer(visit: Visit, space: Space): Promise<Reply> {
  const { typed } = await visit.sent()
  const { work: w } = words(visit.language).bookings
  const id = visit.param('booking')
  if (!isUuid(id)) return missing
  const read = understand(answerForm(w.needsReason), typed, visit.language)
  if (!read.ok)
    return again(await drawn(visit, space, { booking: id, values: typedOf(typed), problems: read.problems }))
  const outcome = await answerBooking(visit, space.id, id, read.value)
  return answerTo(visit, outcome, paths.bookings(space.id), w.answered)
}

const answering = may['bookings.answer']

export const workBookingRoutes: readonly Route[] = [
  get(
    paths.bookings(':id'),
    answering,
    withWorkSpace(answering, async (visit, space) => page(await drawn(visit, space))),
  ),
  post(paths.answerBooking(':id', ':booking'), answering, withWorkSpace(answering, answer)),
]
