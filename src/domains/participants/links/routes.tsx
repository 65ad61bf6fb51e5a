import { missing, page, see } from '../../../platform/http/reply.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import { calendarAddress } from '../own/frame.tsx'
import { ClosedPage, lostPage, SentPage } from '../own/lost.tsx'
import { ownPaths } from '../own/paths.ts'
import { ownGet, ownPost } from '../own/visit.tsx'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { close, renew } from './actions.ts'
import { askForLink } from './ask.ts'
import { LinksPage } from './page.tsx'
import { linksOf } from './queries.ts'

const shown = ownGet(ownPaths.links(':key'), async (visit, own) => {
  const links = await linksOf(visit, own.participantId)
  if (!links) return missing
  const address = links.calendar && calendarAddress(visit, links.calendar)
  const form = fillForm(visit.frame)
  return page(<LinksPage frame={visit.frame} own={own} links={links} form={form} calendarAddress={address} />)
})

const renewed = ownPost(ownPaths.renew(':key'), async (visit, own) => {
  const links = await linksOf(visit, own.participantId)
  const token = await renew(visit, own.participantId, 'page')
  const words = wordsOf(visit.language).own.links
  if (!token.ok) return missing
  return see(ownPaths.page(token.value), links?.hasMail ? words.renewedMail : words.renewed)
})

const closed = ownPost(ownPaths.close(':key'), async (visit, own) => {
  await close(visit, own.participantId, 'page')
  return see(ownPaths.closed())
})

const newCalendar = ownPost(ownPaths.newCalendar(':key'), async (visit, own) => {
  await renew(visit, own.participantId, 'calendar')
  return see(own.path('link'), wordsOf(visit.language).own.links.made)
})

const noCalendar = ownPost(ownPaths.closeCalendar(':key'), async (visit, own) => {
  await close(visit, own.participantId, 'calendar')
  return see(own.path('link'), wordsOf(visit.language).own.links.calendarClosed)
})

/** Pages without a key come before the own page, whose address would fit them too. */
export const lostRoutes: readonly Route[] = [
  get(ownPaths.newLink(), may.own, async (visit) => lostPage(visit, { asked: true })),
  post(ownPaths.newLink(), may.own, askForLink),
  get(ownPaths.sent(), may.own, async (visit) => page(<SentPage frame={visit.frame} />)),
  get(ownPaths.closed(), may.own, async (visit) => page(<ClosedPage frame={visit.frame} />)),
]

/** A participant's links: see, renew, close. */
export const linkRoutes: readonly Route[] = [shown, renewed, closed, newCalendar, noCalendar]
