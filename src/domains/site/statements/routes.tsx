import { cookieName, flashCookie, formCookie, sessionCookie } from '../../../platform/http/cookies.ts'
import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { journeyCookie } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { AccessibilityPage, PrivacyPage } from './pages.tsx'
import { contactOf } from './queries.ts'
import { WithoutLinePage } from './without-line.tsx'

export const statementRoutes: readonly Route[] = [
  get(paths.accessibility(), may.read, async (visit) => {
    const contact = await contactOf(visit)
    const said = words(visit.language).statements.accessibility
    return page(<AccessibilityPage frame={visit.frame} words={said} contact={contact} today={visit.today} />)
  }),
  get(paths.privacy(), may.read, async (visit) => {
    const contact = await contactOf(visit)
    const said = words(visit.language).statements.privacy
    const cookieNames = [sessionCookie, formCookie, flashCookie, journeyCookie].map((name) =>
      cookieName(visit.house, name),
    )
    return page(
      <PrivacyPage {...{ frame: visit.frame, words: said, contact, today: visit.today, cookieNames }} />,
    )
  }),
  get(paths.withoutLine(), may.read, async ({ frame }) => page(<WithoutLinePage frame={frame} />)),
]
