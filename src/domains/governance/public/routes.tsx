import { inDanishOrder } from '../../../kernel/text.ts'
import { calendarFile, calendarType } from '../../../platform/documents/calendar.ts'
import { download, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { pageCount, readTableQuery } from '../../../ui/index.ts'
import { agendaOf } from '../agenda/queries.ts'
import { allBodies } from '../bodies/queries.ts'
import { logPage } from '../decisions/log.ts'
import { PublicDecisionPage } from '../decisions/pages/decision.tsx'
import { PublicDecisionsPage } from '../decisions/pages/log.tsx'
import { decisionNumbered } from '../decisions/queries.ts'
import type { Meeting } from '../meetings/model.ts'
import { countMeetings, meetingById, meetingsOf, openBodies } from '../meetings/queries.ts'
import { areMinutesPublic, isAgendaPublic } from '../meetings/rules.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { calendarEventOf } from '../sending/letters.ts'
import { participantsOf } from '../voting/queries.ts'
import { hasVote, isInRoom } from '../voting/rules.ts'
import { words } from '../words.ts'
import { PublicMeetingPage, PublicMeetingsPage } from './pages.tsx'

const meetingsOnPage = 20

const list = get(paths.publicMeetings(), may.read, async (visit) => {
  const bodies = await openBodies(visit)
  const past = { bodies, before: visit.now, order: 'latest', most: meetingsOnPage, publicly: true } as const
  const pages = pageCount(await countMeetings(visit, past), meetingsOnPage)
  const number = Math.min(readTableQuery(visit.query).page, pages)
  const coming = await meetingsOf(visit, {
    bodies,
    from: visit.now,
    order: 'soonest',
    most: 50,
    publicly: true,
  })
  const earlier = await meetingsOf(visit, { ...past, offset: (number - 1) * meetingsOnPage })
  const open = (await allBodies(visit)).filter(({ isOpen, active }) => isOpen && active)
  const shown = { coming, past: earlier, bodies: open, page: number, pages }
  return page(<PublicMeetingsPage frame={visit.frame} {...shown} />)
})

/** An open meeting that the public may know of. */
const withOpenMeeting =
  (answer: (visit: Visit, meeting: Meeting) => Promise<Reply>) => async (visit: Visit) => {
    const meeting = await meetingById(visit, visit.param('id'))
    const known = meeting?.body.isOpen && (meeting.state !== 'cancelled' || meeting.sentAt)
    return known ? answer(visit, meeting) : missing
  }

/** For whom those present sat there; nobody's name. */
async function presentAt(visit: Visit, meeting: Meeting): Promise<string[]> {
  if (!areMinutesPublic(meeting)) return []
  const seats = await participantsOf(visit, meeting)
  const present = seats.filter(
    ({ attendance, organisation, role }) => hasVote(role) && isInRoom(attendance) && organisation !== '',
  )
  return [...new Set(present.map(({ organisation }) => organisation))].sort(inDanishOrder)
}

const show = get(
  paths.publicMeeting(':id'),
  may.read,
  withOpenMeeting(async (visit, meeting) => {
    const entries = isAgendaPublic(meeting) ? await agendaOf(visit, meeting.id, false) : []
    const present = await presentAt(visit, meeting)
    return page(
      <PublicMeetingPage frame={visit.frame} meeting={meeting} entries={entries} present={present} />,
    )
  }),
)

const calendar = get(
  paths.publicCalendar(':id'),
  may.read,
  withOpenMeeting(async ({ house, language, now: stamp, frame }, meeting) => {
    const origin = house.config.baseUrl
    const event = calendarEventOf({ ...meeting, onlineUrl: '' }, { language, origin, stamp })
    const open = { ...event, url: origin + frame.to(paths.publicMeeting(meeting.id)) }
    const file = calendarFile({ method: 'PUBLISH', events: [open] })
    return download(words(language).mails.fileName, calendarType('PUBLISH'), file)
  }),
)

const log = get(paths.publicDecisions(), may.read, async (visit) =>
  page(<PublicDecisionsPage frame={visit.frame} {...(await logPage(visit, 'public', visit.query))} />),
)

const decision = get(paths.publicDecision(':number'), may.read, async (visit) => {
  const found = await decisionNumbered(visit, 'public', visit.param('number'))
  return found ? page(<PublicDecisionPage frame={visit.frame} decision={found} />) : missing
})

export const publicRoutes: readonly Route[] = [list, calendar, show, log, decision]
