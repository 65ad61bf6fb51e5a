import { done } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import { may } from '../policy.ts'
import { planReminder } from '../reminders/plan.ts'
import { sendReminders } from '../reminders/send.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import { type CourseAtDoor, courseWithId, lockedCourse } from './course.ts'
import { endPlace } from './leave.ts'
import { writeTo } from './letters.ts'
import { endOffer, offerFreeSeats } from './offers.ts'
import { peopleWithOffer } from './people.ts'

/** Something the platform does with a course on its own, under the lock of the course. */
function keep(
  context: Context,
  courseId: string,
  what: string,
  act: (tx: JoiningTx, course: CourseAtDoor) => Promise<void>,
) {
  const subject = { kind: 'courses.course', id: courseId }
  return perform<JoiningTables, undefined>(
    context,
    { permission: may['places.keep'], subject, detail: { what } },
    async (tx) => {
      const course = await lockedCourse(tx, courseId)
      if (course) await act(tx, course)
      return done(undefined)
    },
  )
}

async function courseOfOffer(context: Context, offerId: string): Promise<string | undefined> {
  const row = await (context.database as unknown as JoiningTx)
    .selectFrom('courses.offer')
    .select('course_id')
    .where('id', '=', offerId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row?.course_id
}

/** Ends an offer nobody answered, and offers the seats to the next. Run twice, or too early, it does nothing. */
export const offerRunsOut: Worker = async (context, { offer }) => {
  const offerId = String(offer)
  const courseId = await courseOfOffer(context, offerId)
  if (!courseId) return
  await keep(context, courseId, 'offerRunsOut', async (tx, course) => {
    const row = await tx
      .selectFrom('courses.offer')
      .select(['state', 'expires_at'])
      .where('id', '=', offerId)
      .executeTakeFirst()
    if (row?.state !== 'open' || Temporal.Instant.compare(context.now, row.expires_at) < 0) return
    const people = await peopleWithOffer(tx, offerId)
    await endOffer(tx, context, offerId, 'expired')
    for (const person of people) {
      await endPlace(tx, context, person, { state: 'expired' })
      await writeTo(tx, context, course, person, 'ranOut')
    }
    await offerFreeSeats(tx, context, course)
  })
}

/** Offers what is free: on the day when reserved seats are given to all, and whenever the seats of a course were changed. */
export const offerSeats: Worker = async (context, { course }) => {
  await keep(
    context,
    String(course),
    'offerSeats',
    async (tx, found) => void (await offerFreeSeats(tx, context, found)),
  )
}

/** Sends the reminders of a course that are due, and plans the next. */
export const remindCourse: Worker = async (context, { course, due }) => {
  const planned = await courseWithId(context.database as unknown as JoiningTx, String(course))
  if (!planned) return
  await keep(context, planned.id, 'remind', async (tx, found) => {
    const row = await tx
      .selectFrom('courses.joining_rule')
      .select('reminder_due')
      .where('course_id', '=', found.id)
      .executeTakeFirst()
    if (row?.reminder_due?.toString() !== due) return
    await sendReminders(tx, context, found)
    await planReminder(tx, context, found, { remindedNow: true })
  })
}
