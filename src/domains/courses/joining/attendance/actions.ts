import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { arrive } from '../places/arrive.ts'
import { type CourseAtDoor, lockedCourse, placeOfCourse } from '../places/course.ts'
import { may } from '../policy.ts'
import { type DoorRefusal, doorIsOpen } from '../sign-up/actions.ts'
import type { PersonTyped } from '../sign-up/model.ts'
import { alreadyHere, registerPerson } from '../sign-up/register.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import type { Tap } from './model.ts'
import { mayMark, replaces } from './rules.ts'

/** The session under a lock that orders all taps on it; nothing when it is not one of this course's. */
async function lockedSession(tx: JoiningTx, courseId: string, sessionId: string) {
  const row = await tx
    .selectFrom('courses.session')
    .select(['id', 'number', 'starts', 'state'])
    .where('id', '=', sessionId)
    .where('course_id', '=', courseId)
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, number: row.number, starts: row.starts, isOff: row.state === 'notHeld' }
}

/** Whether a tap is seen for the first time. */
async function isNew(tx: JoiningTx, context: Context, sessionId: string, tap: Tap): Promise<boolean> {
  const kept = await tx
    .insertInto('courses.tap')
    .values({
      ...{ id: tap.id, session_id: sessionId, enrolment_id: tap.enrolmentId, mark: tap.mark },
      received_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

async function count(tx: JoiningTx, sessionId: string, tap: Tap): Promise<void> {
  const row = await tx
    .selectFrom('courses.attendance')
    .select(['tapped_at', 'device', 'device_count'])
    .where('session_id', '=', sessionId)
    .where('enrolment_id', '=', tap.enrolmentId)
    .executeTakeFirst()
  const counted = row && { tappedAt: row.tapped_at, device: row.device, count: row.device_count }
  if (!replaces(counted, tap)) return
  const mark = {
    mark: tap.mark,
    tapped_at: tap.tappedAt,
    device: tap.device,
    device_count: tap.count,
  }
  await tx
    .insertInto('courses.attendance')
    .values({ session_id: sessionId, enrolment_id: tap.enrolmentId, ...mark })
    .onConflict((conflict) => conflict.columns(['session_id', 'enrolment_id']).doUpdateSet(mark))
    .execute()
}

/** Which of these enrolments belong to the course and had a seat: taps on anybody else are received and forgotten. */
async function known(tx: JoiningTx, courseId: string, taps: readonly Tap[]): Promise<ReadonlySet<string>> {
  if (taps.length === 0) return new Set()
  const rows = await tx
    .selectFrom('courses.enrolment')
    .select('id')
    .where('course_id', '=', courseId)
    .where('enrolled_on', 'is not', null)
    .where(
      'id',
      'in',
      taps.map(({ enrolmentId }) => enrolmentId),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export type TapRefusal = 'notYet'

/** Takes taps in, in whatever order they arrive and however often. One entry in the audit for all of them. */
export const takeTaps = (context: Context, course: CourseAtDoor, sessionId: string, taps: readonly Tap[]) =>
  perform<JoiningTables, undefined, TapRefusal>(
    context,
    {
      permission: may['attendance.take'],
      place: placeOfCourse(course),
      subject: { kind: 'courses.session', id: sessionId },
      detail: { taps: taps.length },
    },
    async (tx): Promise<Outcome<undefined, TapRefusal>> => {
      const session = await lockedSession(tx, course.id, sessionId)
      if (!session) return absent
      if (!mayMark(session, context.today)) return refused('notYet')
      const ids = await known(tx, course.id, taps)
      for (const tap of taps)
        if (ids.has(tap.enrolmentId) && (await isNew(tx, context, sessionId, tap)))
          await count(tx, sessionId, tap)
      return done(undefined)
    },
  )

type WalkInRefusal = DoorRefusal | 'alreadyHere'

/** Somebody new stands at the door: a seat if there is one, and then present at once; otherwise a place in the line. */
export const addWalkIn = (
  context: Context,
  courseId: string,
  {
    id,
    sessionId,
    person,
  }: { readonly id: string; readonly sessionId: string; readonly person: PersonTyped },
) =>
  perform<JoiningTables, 'enrolled' | 'waiting' | 'applied', WalkInRefusal>(
    context,
    {
      permission: may['attendance.take'],
      place: async (tx) => {
        const course = await lockedCourse(tx, courseId)
        return course && placeOfCourse(course)
      },
      subject: { kind: 'courses.enrolment', id },
      detail: { walkIn: true },
    },
    async (tx) => {
      const course = await lockedCourse(tx, courseId)
      if (!course) return absent
      const before = await tx
        .selectFrom('courses.enrolment')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirst()
      if (before) return done(before.state === 'enrolled' ? ('enrolled' as const) : ('waiting' as const))
      const closed = await doorIsOpen(tx, context, { ...course, isSignUpOpen: true }, person.municipality)
      if (closed) return refused(closed)
      if ((await alreadyHere(tx, context, courseId, person)).length > 0) return refused('alreadyHere')
      const home = { municipalityId: person.municipality, language: context.language }
      const participantId = await registerPerson(tx, context, course, {
        person,
        ...home,
        way: 'staff',
        agreed: 'told',
      })
      const arrival = { id, participantId, part: 'participant' as const, way: 'walkIn' as const, ...home }
      const came = await arrive(tx, context, course, [arrival], { talk: 'never' })
      const session = await lockedSession(tx, courseId, sessionId)
      if (came === 'enrolled' && session && mayMark(session, context.today))
        await count(tx, sessionId, {
          ...{ id, enrolmentId: id, mark: 'present', tappedAt: context.now, device: '', count: 0 },
        })
      return done(came)
    },
  )
