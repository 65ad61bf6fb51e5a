import { isUuid } from '../../../../kernel/ids.ts'
import type { Outcome } from '../../../../kernel/outcome.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { again, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { passReasons } from '../../../courses/index.ts'
import { type Acting, answerOffer, leave } from '../own/actions.ts'
import { paths } from '../paths.ts'
import { placeOfActivity } from '../places/activity.ts'
import { linesOf } from '../places/rules.ts'
import { may } from '../policy.ts'
import { atActivity, type OpenedActivity } from '../shell/open.ts'
import type { VisitTables } from '../tables.ts'
import { lift, passOver } from './actions.ts'
import type { GuestSeat } from './model.ts'
import { GuestPage } from './pages/guest.tsx'
import { GuestsPage } from './pages/guests.tsx'
import { guestsIn, guestWith, type OpenedGuest } from './queries.ts'
import { guestWords } from './words.ts'

const seeing = may['guests.see']
const arranging = may['guests.arrange']

async function guestsPage(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const lines = linesOf(opened.activity)
  const asked = lines.find(({ id }) => id === visit.query['dato'])
  const next = lines.find(({ dates }) =>
    dates.some(({ endsAt }) => Temporal.Instant.compare(visit.now, endsAt) < 0),
  )
  const line = asked ?? next ?? lines.at(-1)
  const list = line && (await guestsIn(visit, opened.activity, line))
  return page(<GuestsPage frame={visit.frame} opened={opened} list={list} />)
}

const guestPage = (visit: Visit, opened: OpenedActivity, guest: OpenedGuest, problem?: string) => (
  <GuestPage frame={visit.frame} opened={opened} guest={guest} problem={problem} />
)

/** Answers with one guest of the activity. */
const withGuest = (
  permission: typeof seeing,
  answer: (visit: Visit, opened: OpenedActivity, guest: OpenedGuest) => Promise<Reply>,
) =>
  atActivity(permission, async (visit, opened) => {
    const id = visit.param('guest')
    const guest = isUuid(id) ? await guestWith(visit, opened.activity, id) : undefined
    return guest ? answer(visit, opened, guest) : missing
  })

async function actingAt(visit: Visit, { activity }: OpenedActivity): Promise<Acting> {
  const place = (await placeOfActivity(tablesOf<VisitTables>(visit), activity)) ?? {}
  return { permission: arranging, place, activityId: activity.id }
}

/** What a button on the page of a guest does; nothing for a button that is not there. */
async function arranged(
  visit: Visit,
  acting: Acting,
  guestId: string,
  seat: GuestSeat,
): Promise<Outcome<unknown> | 'noReason' | undefined> {
  const { typed, button } = await visit.sent()
  if (button === 'lift') return lift(visit, acting, guestId, seat.id)
  if (button === 'leave') return leave(visit, acting, guestId, [seat.id])
  if ((button === 'accepted' || button === 'declined') && seat.offer)
    return answerOffer(visit, acting, guestId, seat.offer.id, button)
  if (button !== 'pass') return undefined
  const reason = passReasons.find((one) => one === typed['reason'])
  return reason ? passOver(visit, acting, guestId, { seatId: seat.id, reason }) : 'noReason'
}

async function changed(visit: Visit, opened: OpenedActivity, guest: OpenedGuest): Promise<Reply> {
  const { typed } = await visit.sent()
  const seat = guest.seats.find(({ id }) => id === typed['seat'])
  const { guestId } = guest.visits
  const w = guestWords(visit.language)
  const path = paths.guest(opened.activity.id, guestId)
  if (!seat) return see(path, w.gone)
  const outcome = await arranged(visit, await actingAt(visit, opened), guestId, seat)
  if (outcome === 'noReason') return again(guestPage(visit, opened, guest, seat.id))
  return see(path, outcome?.ok ? w.saved : w.gone)
}

export const guestRoutes: readonly Route[] = [
  get(paths.guests(':id'), seeing, atActivity(seeing, guestsPage)),
  get(
    paths.guest(':id', ':guest'),
    seeing,
    withGuest(seeing, async (visit, opened, guest) => page(guestPage(visit, opened, guest))),
  ),
  post(paths.guest(':id', ':guest'), arranging, withGuest(arranging, changed)),
]
