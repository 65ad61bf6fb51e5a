import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/index.ts'
import { freeDaysIn } from '../calendar/queries.ts'
import type { Session } from '../model.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenCourse, withCourse } from '../parts/open-course.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { sessionsOf } from '../queries.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'
import { addSession, callOffSession, moveRest, saveSession } from './actions.ts'
import { callOffForm, moveForm, sessionForm, typedSession, typedTime } from './form.ts'
import { CallOffPage } from './pages/call-off.tsx'
import { MovePage } from './pages/move.tsx'
import { SessionFormPage, StaleSessionPage } from './pages/session.tsx'
import { layRest, lengthOf, movable, restFrom, rhythmNow, timeOf } from './rules.ts'

async function sessionOf(visit: Visit, { course }: OpenCourse): Promise<Session | undefined> {
  const id = visit.param('session')
  if (!isUuid(id)) return undefined
  return (await sessionsOf(visit, course.id)).find((session) => session.id === id)
}

const withSession =
  (answer: (visit: Visit, open: OpenCourse, session: Session) => Promise<Reply>) =>
  async (visit: Visit, open: OpenCourse): Promise<Reply> => {
    const session = await sessionOf(visit, open)
    return session ? answer(visit, open, session) : missing
  }

async function showSession(visit: Visit, { course }: OpenCourse, session: Session): Promise<Reply> {
  const values = { ...typedSession(session), version: String(session.version) }
  const action = paths.session(course.slug, session.id)
  return page(<SessionFormPage {...{ frame: visit.frame, course, action, values, isNew: false }} />)
}

async function save(visit: Visit, { course }: OpenCourse, session: Session): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const { sessions: w } = words(visit.language)
  const action = paths.session(course.slug, session.id)
  const shown = { frame: visit.frame, course, action, values: typedOf(typed), isNew: false }
  const read = understand(sessionForm(visit.today, w.endsFirst), typed, visit.language)
  if (!read.ok) return again(<SessionFormPage {...shown} problems={read.problems} />)
  const outcome = await saveSession(visit, course.id, session.id, { version, fields: read.value })
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.work(course.slug), w.saved)
  const { current, version: newest } = outcome.refusal
  return conflict(<StaleSessionPage {...shown} theirs={current} version={newest} />)
}

async function showNew(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const last = (await sessionsOf(visit, course.id)).findLast(({ state }) => state !== 'notHeld')
  const { on: _day, ...like } = last ? typedSession(last) : { on: '' }
  const values = { ...like, title: '', content: '', id: randomUUID() }
  const action = paths.addSession(course.slug)
  return page(<SessionFormPage {...{ frame: visit.frame, course, action, values, isNew: true }} />)
}

async function add(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const { sessions: w } = words(visit.language)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values = { ...typedOf(typed), id }
  const shown = { frame: visit.frame, course, action: paths.addSession(course.slug), values, isNew: true }
  const read = understand(sessionForm(visit.today, w.endsFirst), typed, visit.language)
  if (!read.ok) return again(<SessionFormPage {...shown} problems={read.problems} />)
  const outcome = await addSession(visit, course.id, id, read.value)
  return answerTo(visit, outcome, paths.work(course.slug), w.added)
}

async function showCallOff(visit: Visit, { course }: OpenCourse, session: Session): Promise<Reply> {
  return page(<CallOffPage {...{ frame: visit.frame, course, session }} values={{}} />)
}

async function callOff(visit: Visit, { course }: OpenCourse, session: Session): Promise<Reply> {
  const { typed } = await visit.sent()
  const { sessions: w } = words(visit.language)
  const shown = { frame: visit.frame, course, session, values: typedOf(typed) }
  const read = understand(callOffForm(visit.today, w.dayMissing), typed, visit.language)
  if (!read.ok) return again(<CallOffPage {...shown} problems={read.problems} />)
  const outcome = await callOffSession(visit, course.id, session.id, read.value)
  const said = read.value.instead ? w.replaced : w.calledOff
  return answerTo(visit, outcome, paths.work(course.slug), said)
}

/** What can still be moved, and how it lies now. */
async function moveParts(visit: Visit, { course }: OpenCourse) {
  const rest = movable(await sessionsOf(visit, course.id), visit.now)
  return { frame: visit.frame, course, rest }
}

async function showMove(visit: Visit, open: OpenCourse): Promise<Reply> {
  const parts = await moveParts(visit, open)
  const [first] = parts.rest
  const rhythm = rhythmNow(parts.rest)
  const values = {
    session: first?.id ?? '',
    firstDay: first ? shortDay(dayOf(first.starts)) : '',
    time: first ? typedTime(timeOf(first)) : '',
    weekdays: rhythm.weekdays.map(String),
    ...{ weeksBetween: String(rhythm.weeksBetween), keepsSchool: 'on' },
  }
  return page(<MovePage {...parts} values={values} />)
}

async function move(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { typed, button } = await visit.sent()
  const parts = await moveParts(visit, open)
  const values = typedOf(typed)
  const drawn = (problems: readonly Problem[]) =>
    again(<MovePage {...parts} values={values} problems={problems} />)
  const form = moveForm(
    visit.today,
    parts.rest.map(({ id }) => id),
  )
  const read = understand(form, typed, visit.language)
  if (!read.ok) return drawn(read.problems)
  const moving = read.value
  const days = { from: moving.firstDay, school: moving.keepsSchool }
  const free = await freeDaysIn(tablesOf<CourseTables>(visit), open.course.municipality.id, days)
  const rest = restFrom(parts.rest, moving.session)
  const { laid, moved } = layRest(rest, moving, free)
  if (moved.length < rest.length)
    return drawn([{ field: 'firstDay', text: refusalSentence(visit, 'noRoom') }])
  const plan = rest.map((session) => ({ title: session.title, minutes: lengthOf(session) }))
  if (button !== 'save')
    return page(<MovePage {...parts} values={values} preview={{ laid, plan, time: moving.time }} />)
  const outcome = await moveRest(visit, open.course.id, moving)
  return answerTo(visit, outcome, paths.work(open.course.slug), words(visit.language).sessions.moved)
}

export const sessionRoutes: Route[] = [
  get(paths.move(':slug'), may.run, withCourse(may.run, showMove)),
  post(paths.move(':slug'), may.run, withCourse(may.run, move)),
  get(paths.addSession(':slug'), may.run, withCourse(may.run, showNew)),
  post(paths.addSession(':slug'), may.run, withCourse(may.run, add)),
  get(paths.session(':slug', ':session'), may.run, withCourse(may.run, withSession(showSession))),
  post(paths.session(':slug', ':session'), may.run, withCourse(may.run, withSession(save))),
  get(paths.notHeld(':slug', ':session'), may.run, withCourse(may.run, withSession(showCallOff))),
  post(paths.notHeld(':slug', ':session'), may.run, withCourse(may.run, withSession(callOff))),
]
