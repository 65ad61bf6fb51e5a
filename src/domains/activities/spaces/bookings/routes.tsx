import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { formOpened, readOpened } from '../../../../platform/open-forms/opened.ts'
import { isTrapped, stopped } from '../../../../platform/open-forms/stopped.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { understand } from '../../../../ui/form/understand/index.ts'
import { fillForm } from '../../../../ui/index.ts'
import { refusalSentence } from '../answer-to.ts'
import type { Space } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { publicSpace } from '../queries.ts'
import { words } from '../words.ts'
import { askForSpace } from './asking.ts'
import { bookingForm } from './form.ts'
import { nearDay } from './near-day.ts'
import { AskedPage, AskForSpacePage } from './pages/ask.tsx'
import { busyTimes } from './queries.ts'

/** The form, with the token it was opened with; a fresh one when there is none, or it is too old. */
async function drawn(visit: Visit, space: Space, typed: Typed = {}, problems: readonly Problem[] = []) {
  const kept = readOpened(visit, typed['opened'])
  const opened = kept && kept.pace !== 'tooOld' ? String(typed['opened']) : formOpened(visit)
  const form = fillForm(visit.frame, typed, problems)
  const busy = await busyTimes(visit, space.id)
  return <AskForSpacePage {...{ frame: visit.frame, form, space, busy, opened, today: visit.today }} />
}

const withSpace =
  (answer: (visit: Visit, space: Space) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const space = await publicSpace(visit, visit.param('slug'))
    if (!space) return missing
    const isLent = space.state === 'published' && space.isBookable
    return isLent ? answer(visit, space) : see(paths.space(space.slug))
  }

async function ask(visit: Visit, space: Space): Promise<Reply> {
  const { typed } = await visit.sent()
  if (isTrapped(typed)) return see(paths.asked(space.slug))
  const near = { ...typed, day: nearDay(String(typed['day'] ?? ''), visit.today) }
  const read = understand(bookingForm(words(visit.language).bookings.endsAfter), near, visit.language)
  if (!read.ok) return again(await drawn(visit, space, typed, read.problems))
  const stop = await stopped(visit, typed, read.value.email)
  if (stop) return again(await drawn(visit, space, typed, [{ field: '', text: stop }]))
  const id = readOpened(visit, typed['opened'])?.id ?? ''
  const outcome = await askForSpace(visit, space.id, id, read.value)
  if (outcome.ok) return see(paths.asked(space.slug))
  const reason = outcome.refusal.kind === 'refused' ? outcome.refusal.reason : 'other'
  const field = reason === 'tooMany' || reason === 'other' ? '' : 'day'
  return again(await drawn(visit, space, typed, [{ field, text: refusalSentence(visit, reason) }]))
}

export const bookingRoutes: readonly Route[] = [
  get(
    paths.bookSpace(':slug'),
    may['bookings.ask'],
    withSpace(async (visit, space) => page(await drawn(visit, space))),
  ),
  post(paths.bookSpace(':slug'), may['bookings.ask'], withSpace(ask)),
  get(
    paths.asked(':slug'),
    may['bookings.ask'],
    withSpace(async (visit, space) => page(<AskedPage frame={visit.frame} space={space} />)),
  ),
]
