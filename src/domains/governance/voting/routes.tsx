import { personIdOf } from '../../../kernel/actor.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import type { AgendaItem } from '../agenda/model.ts'
import { itemOf } from '../agenda/queries.ts'
import { answered } from '../answering.ts'
import type { Meeting } from '../meetings/model.ts'
import { withMeeting, withOwnMeeting } from '../meetings/routes.tsx'
import type { MeetingRights } from '../meetings/view.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { noteAttendance, voteInWriting } from './actions.ts'
import { readAttendance, voteForm } from './form.ts'
import { AttendancePage, VotePage } from './pages/forms.tsx'
import { participantsOf, writtenVotesOf } from './queries.ts'
import { hasVote } from './rules.ts'

async function attendancePage(
  visit: Visit,
  meeting: Meeting,
  typed?: Typed,
  problems: readonly Problem[] = [],
) {
  const participants = await participantsOf(visit, meeting)
  // Most people come: nothing noted yet begins with everybody there, and only the others are changed.
  const isNew = participants.every(({ attendance }) => attendance === undefined)
  const begun = (personId: string | undefined) => (isNew && personId ? 'present' : '')
  const stored = participants.flatMap(({ memberId, personId, attendance, substitute }) => [
    [`seat-${memberId}`, attendance ?? begun(personId)],
    [`substitute-${memberId}`, substitute],
  ])
  const form = fillForm(visit.frame, typed ?? Object.fromEntries(stored), problems)
  return <AttendancePage frame={visit.frame} form={form} meeting={meeting} participants={participants} />
}

const askAttendance = get(
  paths.attendance(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => page(await attendancePage(visit, meeting))),
)

const saveAttendance = post(
  paths.attendance(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const { typed } = await visit.sent()
    const seats = (await participantsOf(visit, meeting)).map(({ memberId }) => memberId)
    const outcome = await noteAttendance(visit, meeting, readAttendance(typed, seats))
    const done = () => see(paths.meeting(meeting.id), words(visit.language).meetings.attendanceSaved)
    return answered(visit.language, outcome, done, async (problems) =>
      again(await attendancePage(visit, meeting, typed, problems)),
    )
  }),
)

/** Finds the item for somebody who has a vote in the body or runs it. */
const withBallot = (
  answer: (visit: Visit, meeting: Meeting, item: AgendaItem, rights: MeetingRights) => Promise<Reply>,
) =>
  withMeeting(async (visit, meeting, rights) => {
    if (!rights.votes && !rights.runs) return refusedEntry
    const item = await itemOf(visit, meeting.id, visit.param('item'), rights.seesClosed)
    return item ? answer(visit, meeting, item, rights) : missing
  })

async function votePage(
  visit: Visit,
  meeting: Meeting,
  item: AgendaItem,
  rights: MeetingRights,
  typed?: Typed,
  problems: readonly Problem[] = [],
) {
  const me = personIdOf(visit.actor)
  const participants = await participantsOf(visit, meeting)
  const voters = participants.filter(({ role }) => hasVote(role))
  const written = (await writtenVotesOf(visit, meeting.id)).filter(({ itemId }) => itemId === item.id)
  const own = written.find(({ memberId }) =>
    voters.some((seat) => seat.memberId === memberId && seat.personId === me),
  )
  const seats = rights.runs ? voters.filter(({ personId }) => personId !== me) : []
  const rest = { written, seats: seats.map(({ memberId, name }) => ({ value: memberId, label: name })) }
  const form = fillForm(
    visit.frame,
    typed ?? { vote: own?.vote ?? '', comment: own?.comment ?? '' },
    problems,
  )
  return (
    <VotePage
      frame={visit.frame}
      form={form}
      meeting={meeting}
      item={item}
      votesItself={rights.votes}
      {...rest}
    />
  )
}

const askVote = get(
  paths.vote(':id', ':item'),
  may.vote,
  withBallot(async (visit, meeting, item, rights) => page(await votePage(visit, meeting, item, rights))),
)

const vote = post(
  paths.vote(':id', ':item'),
  may.vote,
  withBallot(async (visit, meeting, item, rights) => {
    const { typed } = await visit.sent()
    const back = async (problems: readonly Problem[]) =>
      again(await votePage(visit, meeting, item, rights, typed, problems))
    const read = understand(voteForm, typed, visit.language)
    if (!read.ok) return back(read.problems)
    const { vote: choice, comment = '', member } = read.value
    const outcome = await voteInWriting(visit, meeting, item.id, { vote: choice, comment, memberId: member })
    const done = () => see(paths.meeting(meeting.id), words(visit.language).decisions.voteKept)
    return answered(visit.language, outcome, done, back)
  }),
)

export const votingRoutes: readonly Route[] = [askAttendance, saveAttendance, askVote, vote]
