import { sql } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import { type CourseAtDoor, lockedCourse } from '../places/course.ts'
import { giveSeats, keepPeople } from '../places/give.ts'
import { endPlace } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import { activeStates } from '../places/model.ts'
import { offerFreeSeats } from '../places/offers.ts'
import { type OnTheWay, peopleInStates, peopleWithIds } from '../places/people.ts'
import { fits } from '../places/rules.ts'
import { seatsOf } from '../places/seats.ts'
import { planReminder } from '../reminders/plan.ts'
import type { JoiningTx } from '../tables.ts'

const hadSeat = ({ state }: OnTheWay): boolean => state === 'enrolled' || state === 'offered'

async function ends(tx: JoiningTx, courseId: string) {
  return tx
    .selectFrom('courses.enrolment')
    .select([
      sql<number>`coalesce(min(line_number), 1)`.as('first'),
      sql<number>`coalesce(max(line_number), 0)`.as('last'),
    ])
    .where('course_id', '=', courseId)
    .executeTakeFirstOrThrow()
}

/** Those who are on both courses already stay where they are on the other; here their way just ends, and they are told so. */
async function alreadyThere(tx: JoiningTx, intoId: string, person: OnTheWay): Promise<boolean> {
  const other = await tx
    .selectFrom('courses.enrolment')
    .select('id')
    .where('course_id', '=', intoId)
    .where('participant_id', '=', person.participantId)
    .where('state', 'in', [...activeStates])
    .executeTakeFirst()
  return other !== undefined
}

async function carryOver(tx: JoiningTx, into: CourseAtDoor, person: OnTheWay, line_number: number) {
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({
      course_id: into.id,
      line_number,
      offer_id: null,
      enrolled_on: null,
      state: person.state === 'applied' || person.state === 'intake' ? person.state : 'waiting',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', person.id)
    .execute()
  await tx.deleteFrom('courses.place_order').where('enrolment_id', '=', person.id).execute()
}

/** Who had a seat before gets one here as far as there are any, pairs together; the others wait in front of the line. */
async function seatThem(
  tx: JoiningTx,
  context: Context,
  from: CourseAtDoor,
  into: CourseAtDoor,
  ids: ReadonlySet<string>,
): Promise<void> {
  const before = await seatsOf(tx, into, context.today)
  for (const group of before.line) {
    if (!group.members.every(({ enrolmentId }) => ids.has(enrolmentId))) continue
    const { rules, taken } = await seatsOf(tx, into, context.today)
    const people = await peopleWithIds(
      tx,
      group.members.map(({ enrolmentId }) => enrolmentId),
    )
    const municipalities = group.members.map(({ municipalityId }) => municipalityId)
    const free = fits(rules, taken, municipalities)
    if (free) await giveSeats(tx, context, into, people, { letter: 'movedSeat', from: from.title })
    else
      for (const person of people)
        await writeTo(tx, context, into, person, 'movedWaiting', { from: from.title })
  }
}

/** Two courses become one: everybody goes along with their enrolment, and so with what they have answered. */
export async function moveEverybody(
  tx: JoiningTx,
  context: Context,
  from: CourseAtDoor,
  to: CourseAtDoor,
): Promise<void> {
  const people = await peopleInStates(tx, from.id, activeStates)
  const { first, last } = await ends(tx, to.id)
  const seated = people.filter(hadSeat)
  const others = people.filter((person) => !hadSeat(person))
  const numbers = new Map([
    ...seated.map(({ id }, index) => [id, first - seated.length + index] as const),
    ...others.map(({ id }, index) => [id, last + 1 + index] as const),
  ])
  const moved: OnTheWay[] = []
  for (const person of people) {
    if (await alreadyThere(tx, to.id, person)) {
      await endPlace(tx, context, person, { state: 'cancelled' })
      await writeTo(tx, context, to, person, 'onBoth', { from: from.title })
      continue
    }
    await carryOver(tx, to, person, numbers.get(person.id) ?? last + 1)
    moved.push({ ...person, courseId: to.id })
  }
  const into = (await lockedCourse(tx, to.id)) ?? to
  await keepPeople(tx, context, into, moved)
  await seatThem(tx, context, from, into, new Set(moved.filter(hadSeat).map(({ id }) => id)))
  await offerFreeSeats(tx, context, into)
  for (const person of moved.filter((one) => !hadSeat(one)))
    await writeTo(tx, context, into, person, 'movedWaiting', { from: from.title })
  await planReminder(tx, context, into)
}
