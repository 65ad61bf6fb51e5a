import type { Kysely, Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { sendMail } from '../../../platform/mail/mail.ts'
import { mailAddressesOf } from '../../people/index.ts'
import type { Course } from '../model.ts'
import { paths } from '../paths.ts'
import { coursePlace, lockedCourse } from '../place.ts'
import { may } from '../policy.ts'
import { courseIn, sessionsIn } from '../queries.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'
import { type Standing, type Step, type StepRefusal, take } from './machine.ts'

type Tx = Transaction<CourseTables>

/** What decides about the steps of a course, as it is now. */
export async function standingOf(
  tx: Kysely<CourseTables>,
  { now }: Context,
  course: Course,
): Promise<Standing> {
  const sessions = (await sessionsIn(tx, course.id)).filter(({ state }) => state !== 'notHeld')
  const ahead = sessions.filter(({ ends }) => Temporal.Instant.compare(ends, now) > 0)
  return { state: course.state, placeName: course.placeName, sessions: sessions.length, ahead: ahead.length }
}

const happened: Readonly<Record<Step, string>> = {
  open: 'courses.opened',
  start: 'courses.started',
  complete: 'courses.completed',
}

const deed = (id: string, permission: (typeof may)['run'], detail: Readonly<Record<string, unknown>>) => ({
  ...{ permission, place: lockedCourse(id), subject: { kind: 'courses.course', id }, detail },
})

/** Opens, starts or completes a course by a button. */
export const takeStep = (context: Context, id: string, step: Step) =>
  perform<CourseTables, null, StepRefusal>(
    context,
    deed(id, step === 'open' ? may.arrange : may.run, { step }),
    async (tx): Promise<Outcome<null, StepRefusal>> => {
      const course = await courseIn(tx, id)
      if (!course) return absent
      const taken = take(await standingOf(tx, context, course), step)
      if (!taken.ok) return taken
      await tx
        .updateTable('courses.course')
        .set({ state: taken.value, version: course.version + 1 })
        .where('id', '=', id)
        .execute()
      await announce(tx as never, context, { name: happened[step], content: { courseId: id } })
      return done(null)
    },
  )

/** Opens or closes the sign-up, whatever else the course does. */
export const switchSignUp = (context: Context, id: string, isOpen: boolean) =>
  perform<CourseTables, null>(context, deed(id, may.arrange, { signUp: isOpen }), async (tx) => {
    await tx.updateTable('courses.course').set({ is_sign_up_open: isOpen }).where('id', '=', id).execute()
    await announce(tx as never, context, { name: 'courses.rewritten', content: { courseId: id } })
    return done(null)
  })

/** Calendars hear that the sessions to come are off. */
const callOffSessions = (tx: Tx, context: Context, id: string) =>
  tx
    .updateTable('courses.session')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), changed_at: context.now }))
    .where('course_id', '=', id)
    .where('state', '=', 'planned')
    .where('ends', '>=', context.now)
    .execute()

/** Mails those who carry the course; its participants are told by the rooms above. */
async function tellStaff(tx: Tx, context: Context, course: Course, reason: string): Promise<void> {
  const rows = await tx
    .selectFrom('courses.staff')
    .select('person_id')
    .distinct()
    .where('course_id', '=', course.id)
    .execute()
  const others = rows
    .map(({ person_id }) => person_id)
    .filter((person) => person !== personIdOf(context.actor))
  const link = context.house.config.baseUrl + paths.work(course.slug)
  for (const { name, email, language } of await mailAddressesOf(tx as never, others)) {
    const { course: w } = words(language)
    const text = w.cancelMail({ name, title: course.title, reason, link })
    await sendMail(tx as never, context, { to: email, subject: w.cancelSubject(course.title), text })
  }
}

/** Cancels a course: all are told why, and calendars hear of it. */
export const cancelCourse = (context: Context, id: string, reason: string) =>
  perform<CourseTables, null, StepRefusal>(
    context,
    deed(id, may.arrange, { cancelled: true }),
    async (tx): Promise<Outcome<null, StepRefusal>> => {
      const course = await courseIn(tx, id)
      if (!course) return absent
      const taken = take(await standingOf(tx, context, course), 'cancel')
      if (!taken.ok) return taken
      await tx
        .updateTable('courses.course')
        .set({ state: taken.value, state_reason: reason, version: course.version + 1 })
        .where('id', '=', id)
        .execute()
      await callOffSessions(tx, context, id)
      await tellStaff(tx, context, course, reason)
      await announce(tx as never, context, { name: 'courses.cancelled', content: { courseId: id, reason } })
      return done(null)
    },
  )

export type MergeRefusal = StepRefusal | 'itself' | 'notOpenThere' | 'elsewhere'

/** Moves a course into another one that goes on: its people belong there from now on. */
export const mergeCourse = (context: Context, id: string, intoId: string) =>
  perform<CourseTables, null, MergeRefusal>(
    context,
    deed(id, may.arrange, { into: intoId }),
    async (tx): Promise<Outcome<null, MergeRefusal>> => {
      if (id === intoId) return refused('itself')
      const course = await courseIn(tx, id)
      const into = await courseIn(tx, intoId)
      if (!course || !into) return absent
      const samePeople = (course.areaKey === 'youth') === (into.areaKey === 'youth')
      if (!samePeople || !permits(may.arrange, context.actor, coursePlace(into))) return refused('elsewhere')
      if (into.state !== 'open' && into.state !== 'running') return refused('notOpenThere')
      const taken = take(await standingOf(tx, context, course), 'merge')
      if (!taken.ok) return taken
      await tx
        .updateTable('courses.course')
        .set({ state: taken.value, merged_into: intoId, version: course.version + 1 })
        .where('id', '=', id)
        .execute()
      await callOffSessions(tx, context, id)
      await announce(tx as never, context, { name: 'courses.merged', content: { courseId: id, intoId } })
      return done(null)
    },
  )
