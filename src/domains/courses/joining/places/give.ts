import { dayOf } from '../../../../kernel/day.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { announce } from '../../../../platform/events/announce.ts'
import { keepUntil } from '../../../participants/index.ts'
import type { Enrolled, Waits } from '../events.ts'
import { planReminder } from '../reminders/plan.ts'
import type { JoiningTx } from '../tables.ts'
import type { CourseAtDoor } from './course.ts'
import { writeTo } from './letters.ts'
import type { OnTheWay } from './people.ts'
import { isOutside } from './rules.ts'
import { reservationsOf } from './seats.ts'

/** Where no session is planned yet, a person is kept this long, and counted again when sessions are made. */
const withoutSessions = { months: 12 }

/** Says until when a course gives these people something to do with it. */
export async function keepPeople(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
): Promise<void> {
  const until = course.lastEnds ? dayOf(course.lastEnds) : context.today.add(withoutSessions)
  for (const { participantId, id } of people) await keepUntil(tx, participantId, id, until)
}

/** Notes what an outside municipality owes for a place. Billed later; here only the order is kept. */
async function orderPlaces(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
): Promise<void> {
  const { outsidePriceOre } = course
  if (outsidePriceOre === undefined) return
  const reservations = await reservationsOf(tx, course.id)
  const outside = people.filter(({ municipalityId }) =>
    isOutside(municipalityId, course.municipalityId, reservations),
  )
  if (outside.length === 0) return
  await tx
    .insertInto('courses.place_order')
    .values(
      outside.map(({ id, municipalityId }) => ({
        id: crypto.randomUUID(),
        course_id: course.id,
        enrolment_id: id,
        municipality_id: municipalityId,
        amount_ore: outsidePriceOre,
        ordered_on: context.today,
        taken_back_on: null,
      })),
    )
    .onConflict((conflict) => conflict.column('enrolment_id').doUpdateSet({ taken_back_on: null }))
    .execute()
}

const joined = ({ id, courseId, participantId }: OnTheWay) => ({ enrolmentId: id, courseId, participantId })

/** Gives seats that were counted free under the lock of the course: state, order, reminder, letter and news, all or nothing. */
export async function giveSeats(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
  {
    letter = 'enrolled',
    from = '',
  }: { readonly letter?: 'enrolled' | 'movedSeat'; readonly from?: string } = {},
): Promise<void> {
  if (people.length === 0) return
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({
      state: 'enrolled',
      enrolled_on: context.today,
      offer_id: null,
      version: eb('version', '+', 1),
    }))
    .where(
      'id',
      'in',
      people.map(({ id }) => id),
    )
    .execute()
  await orderPlaces(tx, context, course, people)
  await keepPeople(tx, context, course, people)
  await planReminder(tx, context, course)
  for (const person of people) {
    await writeTo(tx, context, course, person, letter, { from })
    await announce(tx as never, context, {
      name: 'joining.enrolled',
      content: joined(person),
    } satisfies Enrolled)
  }
}

/** Puts people in the line at the number they came with, and tells them their place. */
export async function letWait(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
): Promise<void> {
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({ state: 'waiting', offer_id: null, version: eb('version', '+', 1) }))
    .where(
      'id',
      'in',
      people.map(({ id }) => id),
    )
    .execute()
  await keepPeople(tx, context, course, people)
  for (const person of people) {
    await writeTo(tx, context, course, person, 'waiting')
    await announce(tx as never, context, { name: 'joining.waiting', content: joined(person) } satisfies Waits)
  }
}
