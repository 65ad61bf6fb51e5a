import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, json, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { atCourse, type OpenedCourse } from '../shell/open.ts'
import { understandPerson } from '../sign-up/form.ts'
import { municipalityGroups } from '../sign-up/queries.ts'
import { addWalkIn, takeTaps } from './actions.ts'
import { readTaps, tappedIn } from './form.ts'
import type { Tap, TapSession } from './model.ts'
import { AttendancePage } from './pages/attendance.tsx'
import { PaperPage } from './pages/paper.tsx'
import { WalkInPage } from './pages/walk-in.tsx'
import { attendersOf, tapSessions } from './queries.ts'
import { mayMark, momentOfTap, sessionToShow } from './rules.ts'
import { attendanceWords } from './words.ts'

const taking = may['attendance.take']

async function shownSession(
  visit: Visit,
  opened: OpenedCourse,
): Promise<{ sessions: TapSession[]; session: TapSession | undefined }> {
  const sessions = await tapSessions(visit, opened.course.id)
  const asked = Number(visit.query['gang'] ?? Number.NaN)
  return { sessions, session: sessionToShow(sessions, visit.today, asked) }
}

async function attendancePage(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { sessions, session } = await shownSession(visit, opened)
  const people = session ? await attendersOf(visit, opened.course.id, session, 'attendance') : []
  return page(
    <AttendancePage
      frame={visit.frame}
      opened={opened}
      sessions={sessions}
      session={session}
      mayMark={session !== undefined && mayMark(session, visit.today)}
      people={people}
    />,
  )
}

/** One button of the plain form was pressed. */
async function tapped(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const sessions = await tapSessions(visit, opened.course.id)
  const session = sessions.find(({ id }) => id === typed['session'])
  const tap = tappedIn(typed)
  if (!session || !tap) return missing
  const outcome = await takeTaps(visit, opened.course, session.id, [
    { ...tap, id: crypto.randomUUID(), tappedAt: visit.now, device: '', count: 0 },
  ])
  const w = attendanceWords(visit.language)
  return see(
    `${paths.attendance(opened.course.slug)}?gang=${session.number}`,
    outcome.ok ? w.saved : w.future,
  )
}

/** Taps that a phone kept until the line was there again. What it gets back is only whether they arrived. */
async function received(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const sent = readTaps(typed['taps'])
  const sessionId = typed['session']
  if (!sent || typeof sessionId !== 'string' || !isUuid(sessionId)) return missing
  const taps: Tap[] = sent.map(({ id, enrolment, mark, waited, device, count }) => ({
    ...{ id, enrolmentId: enrolment, mark, device, count },
    tappedAt: momentOfTap(visit.now, waited),
  }))
  const outcome = await takeTaps(visit, opened.course, sessionId, taps)
  return outcome.ok ? json({ received: taps.map(({ id }) => id) }) : missing
}

async function walkInPage(
  visit: Visit,
  opened: OpenedCourse,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { session } = await shownSession(visit, opened)
  const values = { municipality: opened.course.municipalityId, ...typed }
  const id = typeof typed['id'] === 'string' && isUuid(typed['id']) ? typed['id'] : crypto.randomUUID()
  return (
    <WalkInPage
      frame={visit.frame}
      opened={opened}
      form={fillForm(visit.frame, values, problems)}
      id={id}
      sessionNumber={session?.number ?? 1}
      municipalities={await municipalityGroups(visit)}
    />
  )
}

async function walkedIn(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const { session } = await shownSession(visit, opened)
  const asked = { birthYear: false }
  const read = understandPerson(typed, visit.language, asked, visit.today.year, { reach: false })
  if (!read.ok) return again(await walkInPage(visit, opened, typed, read.problems))
  const id = String(typed['id'] ?? '')
  if (!session || !isUuid(id)) return missing
  const wish = { id, sessionId: session.id, person: read.value }
  const outcome = await addWalkIn(visit, opened.course.id, wish)
  const { walkInPage: w } = attendanceWords(visit.language)
  if (outcome.ok)
    return see(
      `${paths.attendance(opened.course.slug)}?gang=${session.number}`,
      outcome.value === 'enrolled' ? w.enrolled : w.waiting,
    )
  if (outcome.refusal.kind !== 'refused') return missing
  const text = w.refusals[outcome.refusal.reason]
  const field = outcome.refusal.reason === 'closed' ? '' : 'municipality'
  return again(await walkInPage(visit, opened, typed, [{ field, text }]))
}

export const attendanceRoutes: readonly Route[] = [
  get(paths.attendance(':slug'), taking, atCourse(taking, attendancePage)),
  post(paths.attendance(':slug'), taking, atCourse(taking, tapped)),
  post(paths.taps(':slug'), taking, atCourse(taking, received)),
  get(
    paths.walkIn(':slug'),
    taking,
    atCourse(taking, async (visit, opened) => page(await walkInPage(visit, opened))),
  ),
  post(paths.walkIn(':slug'), taking, atCourse(taking, walkedIn)),
  get(
    paths.paper(':slug'),
    taking,
    atCourse(taking, async (visit, opened) => {
      const { session } = await shownSession(visit, opened)
      if (!session) return missing
      const people = await attendersOf(visit, opened.course.id, session, 'paperList')
      return page(<PaperPage frame={visit.frame} opened={opened} session={session} people={people} />)
    }),
  ),
]
