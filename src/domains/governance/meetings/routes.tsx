import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { calendarFile, calendarType } from '../../../platform/documents/calendar.ts'
import {
  again,
  conflict,
  download,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, previewedText } from '../../../ui/index.ts'
import { organisationChoices } from '../../people/index.ts'
import { answered } from '../answering.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { calendarEventOf } from '../sending/letters.ts'
import { words } from '../words.ts'
import { approveMinutes, cancelMeeting, changeMeeting, markHeld, sendAgenda } from './actions.ts'
import { readMeeting, typedMeeting } from './form.ts'
import type { Meeting } from './model.ts'
import { CancelMeetingPage } from './pages/cancel.tsx'
import { EditMeetingPage } from './pages/form.tsx'
import { MeetingPage } from './pages/meeting.tsx'
import { PreviewPage } from './pages/preview.tsx'
import { PrintPage } from './pages/print.tsx'
import { type MeetingRights, meetingSeenBy, meetingView } from './view.ts'

/** Finds the meeting of the address for somebody who may see it; otherwise it does not exist. */
export const withMeeting =
  (answer: (visit: Visit, meeting: Meeting, rights: MeetingRights) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const seen = await meetingSeenBy(visit, visit.param('id'))
    return seen ? answer(visit, seen.meeting, seen.rights) : missing
  }

/** The same for those who run it. */
export const withOwnMeeting = (answer: (visit: Visit, meeting: Meeting) => Promise<Reply>) =>
  withMeeting(async (visit, meeting, rights) => (rights.runs ? answer(visit, meeting) : refusedEntry))

/** The meeting page again, with what stood in the way. */
export async function meetingAgain(visit: Visit, id: string, problems: readonly Problem[]): Promise<Reply> {
  const view = await meetingView(visit, id)
  return view ? again(<MeetingPage frame={visit.frame} view={view} problems={problems} />) : missing
}

export const hostChoices = (visit: Visit, chosen?: string) =>
  organisationChoices(visit, { kinds: ['municipality'], ...(chosen ? { chosen: [chosen] } : {}) })

const show = get(paths.meeting(':id'), may.follow, async (visit) => {
  const view = await meetingView(visit, visit.param('id'))
  return view ? page(<MeetingPage frame={visit.frame} view={view} />) : missing
})

async function editPage(visit: Visit, meeting: Meeting, typed: Typed, problems: readonly Problem[] = []) {
  const hosts = await hostChoices(visit, meeting.host?.id)
  return { frame: visit.frame, form: fillForm(visit.frame, typed, problems), hosts, meeting }
}

const edit = get(
  paths.editMeeting(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) =>
    page(<EditMeetingPage {...(await editPage(visit, meeting, typedMeeting(meeting)))} />),
  ),
)

const change = post(
  paths.editMeeting(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const { typed, version } = await visit.sent()
    const read = readMeeting(typed, visit.language)
    const form = (problems: readonly Problem[]) => editPage(visit, { ...meeting, version }, typed, problems)
    if (!read.ok) return again(<EditMeetingPage {...(await form(read.problems))} />)
    const said = words(visit.language).meetingForm
    const outcome = await changeMeeting(visit, meeting, read.value, version)
    return answered(
      visit.language,
      outcome,
      ({ sequence }) =>
        see(paths.meeting(meeting.id), sequence > meeting.sequence ? said.savedAndTold : said.saved),
      async (problems, theirs) => {
        const body = <EditMeetingPage {...(await form(problems))} theirs={theirs} />
        return theirs ? conflict(body) : again(body)
      },
    )
  }),
)

const askCancel = get(
  paths.cancelMeeting(':id'),
  may.arrange,
  withOwnMeeting(async ({ frame }, meeting) =>
    page(<CancelMeetingPage frame={frame} form={fillForm(frame)} meeting={meeting} />),
  ),
)

const cancel = post(
  paths.cancelMeeting(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const reason = String((await visit.sent()).typed.reason ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500)
    const outcome = await cancelMeeting(visit, meeting, reason)
    const done = () => see(paths.meeting(meeting.id), words(visit.language).meetings.cancelled)
    return answered(visit.language, outcome, done, (problems) => meetingAgain(visit, meeting.id, problems))
  }),
)

const send = post(
  paths.sendAgenda(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const outcome = await sendAgenda(visit, meeting, (await visit.sent()).version)
    const done = ({ told }: { told: number }) =>
      see(paths.meeting(meeting.id), words(visit.language).meetings.sentTo(told))
    return answered(visit.language, outcome, done, (problems) => meetingAgain(visit, meeting.id, problems))
  }),
)

const held = post(
  paths.markHeld(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const done = () => see(paths.meeting(meeting.id), words(visit.language).meetings.heldNoted)
    return answered(visit.language, await markHeld(visit, meeting), done, (problems) =>
      meetingAgain(visit, meeting.id, problems),
    )
  }),
)

const approve = post(
  paths.approveMinutes(':id'),
  may.approve,
  withMeeting(async (visit, meeting) => {
    const done = ({ told }: { told: number }) =>
      see(paths.meeting(meeting.id), words(visit.language).meetings.approvedNoted(told))
    return answered(visit.language, await approveMinutes(visit, meeting), done, (problems) =>
      meetingAgain(visit, meeting.id, problems),
    )
  }),
)

const calendar = get(
  paths.calendar(':id'),
  may.follow,
  withMeeting(async (visit, meeting, rights) => {
    const { house, language, now: stamp } = visit
    const shown = rights.seesClosed ? meeting : { ...meeting, onlineUrl: '' }
    const event = calendarEventOf(shown, { language, origin: house.config.baseUrl, stamp })
    const file = calendarFile({ method: 'PUBLISH', events: [event] })
    return download(words(language).mails.fileName, calendarType('PUBLISH'), file)
  }),
)

const print = get(paths.print(':id'), may.follow, async (visit) => {
  const view = await meetingView(visit, visit.param('id'))
  if (!view) return missing
  const withClosed = view.rights.seesClosed && visit.query.udgave !== 'aaben'
  return page(<PrintPage frame={visit.frame} view={view} now={visit.now} withClosed={withClosed} />)
})

const preview = post(paths.preview(), may.follow, async (visit) =>
  page(<PreviewPage frame={visit.frame} text={previewedText((await visit.sent()).typed)} />),
)

export const meetingRoutes: readonly Route[] = [
  preview,
  show,
  edit,
  change,
  askCancel,
  cancel,
  send,
  held,
  approve,
  calendar,
  print,
]
