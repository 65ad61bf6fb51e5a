import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { momentsOf } from '../calendar/laying.ts'
import { freeDaysIn } from '../calendar/queries.ts'
import type { Course, Session } from '../model.ts'
import { lockedCourse } from '../place.ts'
import { may } from '../policy.ts'
import { courseIn, sessionsIn } from '../queries.ts'
import { isGoingOn } from '../states/machine.ts'
import { seeToNextNight } from '../states/night.ts'
import type { CourseTables } from '../tables.ts'
import { type CallingOff, type Moving, type SessionFields, typedSession } from './form.ts'
import { layRest, lengthOf, movable, restFrom, timeOf, toCome } from './rules.ts'

type Tx = Transaction<CourseTables>
export type SessionRefusal = 'over' | 'alreadyCalledOff' | 'noRoom' | 'tooMany'
type Result = Outcome<null, SessionRefusal>

const mostSessions = 200

/** Changes the sessions of a course that goes on; then calendars and the rooms above are told. */
const onCourse = (
  context: Context,
  courseId: string,
  detail: Readonly<Record<string, unknown>>,
  act: (tx: Tx, course: Course, sessions: readonly Session[]) => Promise<Result>,
) =>
  perform<CourseTables, null, SessionRefusal>(
    context,
    {
      permission: may.run,
      place: lockedCourse(courseId),
      subject: { kind: 'courses.course', id: courseId },
      detail,
    },
    async (tx): Promise<Result> => {
      const course = await courseIn(tx, courseId)
      if (!course) return absent
      if (!isGoingOn(course.state)) return refused('over')
      const before = await sessionsIn(tx, courseId)
      const outcome = await act(tx, course, before)
      if (!outcome.ok) return outcome
      await seeToNextNight(tx, context)
      const isForPeople = toCome(before, context.now) !== toCome(await sessionsIn(tx, courseId), context.now)
      await announce(tx as never, context, { name: 'courses.scheduled', content: { courseId, isForPeople } })
      return outcome
    },
  )

const momentsTyped = ({ on, from, to }: Pick<SessionFields, 'on' | 'from' | 'to'>) =>
  momentsOf(on, from, from.until(to).total('minutes'))

/** A session that was over and is moved ahead is planned again. */
const stateAt = (ends: Moment, { now }: Context) =>
  Temporal.Instant.compare(ends, now) > 0 ? { state: 'planned' as const } : {}

/** Rewrites one session: when, where, what. */
export const saveSession = (
  context: Context,
  courseId: string,
  sessionId: string,
  { version, fields }: { readonly version: number; readonly fields: SessionFields },
) =>
  onCourse(context, courseId, { session: sessionId }, async (tx, _course, sessions) => {
    const now = sessions.find(({ id }) => id === sessionId)
    if (!now) return absent
    if (now.state === 'notHeld') return refused('alreadyCalledOff')
    if (now.version !== version) return stale(theirsOf(now), now.version)
    const moments = momentsTyped(fields)
    await tx
      .updateTable('courses.session')
      .set({
        ...moments,
        ...stateAt(moments.ends, context),
        ...{ title: fields.title, content: fields.content, place_name: fields.placeName },
        ...{ sequence: now.sequence + 1, changed_at: context.now, version: version + 1 },
      })
      .where('id', '=', sessionId)
      .execute()
    return done(null)
  })

const theirsOf = (session: Session): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typedSession(session)).map(([name, value]) => [name, String(value)]))

const nextNumber = (sessions: readonly Session[]): number =>
  Math.max(0, ...sessions.map(({ number }) => number)) + 1

/** Adds a session. The form brings the identifier along, so that sending it twice makes one. */
export const addSession = (context: Context, courseId: string, id: string, fields: SessionFields) =>
  onCourse(context, courseId, { added: id }, async (tx, _course, sessions) => {
    if (sessions.some((session) => session.id === id)) return done(null)
    if (sessions.length >= mostSessions) return refused('tooMany')
    await tx
      .insertInto('courses.session')
      .values({
        ...{ id, course_id: courseId, number: nextNumber(sessions), changed_at: context.now },
        ...momentsTyped(fields),
        ...{ title: fields.title, content: fields.content, place_name: fields.placeName },
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return done(null)
  })

/** A session does not happen, for a reason of a class; perhaps it happens on another day instead. */
export const callOffSession = (context: Context, courseId: string, sessionId: string, calling: CallingOff) =>
  onCourse(
    context,
    courseId,
    { calledOff: sessionId, reason: calling.reason },
    async (tx, _course, sessions) => {
      const now = sessions.find(({ id }) => id === sessionId)
      if (!now) return absent
      if (now.state === 'notHeld') return refused('alreadyCalledOff')
      await tx
        .updateTable('courses.session')
        .set({
          ...{ state: 'notHeld', not_held_reason: calling.reason, sequence: now.sequence + 1 },
          ...{ changed_at: context.now, version: now.version + 1 },
        })
        .where('id', '=', sessionId)
        .execute()
      if (calling.instead)
        await replace(tx, context, now, { on: calling.instead, at: calling.time, sessions })
      return done(null)
    },
  )

interface Instead {
  readonly on: Day
  readonly at: Temporal.PlainTime | undefined
  readonly sessions: readonly Session[]
}

const replace = (tx: Tx, context: Context, session: Session, { on, at, sessions }: Instead) =>
  tx
    .insertInto('courses.session')
    .values({
      ...{ id: randomUUID(), course_id: session.courseId, number: nextNumber(sessions) },
      ...momentsOf(on, at ?? timeOf(session), lengthOf(session)),
      ...{ title: session.title, content: session.content, place_name: session.placeName },
      ...{ replaces_id: session.id, changed_at: context.now },
    })
    .execute()

/** Lays the sessions from one on anew: another weekday, another time, past the free days. */
export const moveRest = (context: Context, courseId: string, moving: Moving) =>
  onCourse(context, courseId, { movedFrom: moving.session }, async (tx, course, sessions) => {
    const rest = restFrom(movable(sessions, context.now), moving.session)
    const days = { from: moving.firstDay, school: moving.keepsSchool }
    const free = await freeDaysIn(tx, course.municipality.id, days)
    const { moved } = layRest(rest, moving, free)
    if (moved.length < rest.length || rest.length === 0) return refused('noRoom')
    for (const { session, starts, ends } of moved)
      await tx
        .updateTable('courses.session')
        .set({
          ...{ starts, ends, changed_at: context.now },
          ...{ sequence: session.sequence + 1, version: session.version + 1 },
        })
        .where('id', '=', session.id)
        .execute()
    return done(null)
  })
