import type { Context } from '../../../../platform/actions/context.ts'
import { type Hearer, hears } from '../../../../platform/events/announce.ts'
import type { CourseCancelled, CourseMerged, CourseMoved, CourseScheduled } from '../../events.ts'
import { courseWithId, lockedCourse } from '../places/course.ts'
import { keepPeople } from '../places/give.ts'
import { endPlace } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import { activeStates, type EndReason, type EndState } from '../places/model.ts'
import { endOffer, offerFreeSeats } from '../places/offers.ts'
import { type OnTheWay, peopleInStates } from '../places/people.ts'
import { wentThrough } from '../places/rules.ts'
import { planReminder } from '../reminders/plan.ts'
import type { JoiningTx } from '../tables.ts'
import { attendanceCounts } from './counts.ts'
import { moveEverybody } from './moving.ts'

/** Offers that are open when a course ends are taken back; nobody can answer them any more. */
async function takeOffersBack(tx: JoiningTx, context: Context, courseId: string): Promise<void> {
  const offers = await tx
    .selectFrom('courses.offer')
    .select('id')
    .where('course_id', '=', courseId)
    .where('state', '=', 'open')
    .execute()
  for (const { id } of offers) await endOffer(tx, context, id, 'withdrawn')
}

async function cancelled(
  tx: JoiningTx,
  context: Context,
  { courseId, reason }: CourseCancelled,
): Promise<void> {
  const course = await lockedCourse(tx, courseId)
  if (!course) return
  await takeOffersBack(tx, context, courseId)
  for (const person of await peopleInStates(tx, courseId, activeStates)) {
    await endPlace(tx, context, person, { state: 'cancelled', reason: 'courseCancelled' })
    await writeTo(tx, context, course, person, 'courseCancelled', { reason })
  }
}

interface End {
  readonly state: EndState
  readonly reason?: EndReason
  readonly letter?: 'completed' | 'closed'
}

/** How somebody's way ends when the course does. */
function endingOf(person: OnTheWay, present: number, taken: number): End {
  if (person.state !== 'enrolled') return { state: 'expired', letter: 'closed' }
  if (wentThrough(present, taken)) return { state: 'completed', letter: 'completed' }
  return { state: 'dropped', reason: present === 0 ? 'noShow' : 'unknown' }
}

async function completed(tx: JoiningTx, context: Context, { courseId }: CourseMoved): Promise<void> {
  const course = await lockedCourse(tx, courseId)
  if (!course) return
  await takeOffersBack(tx, context, courseId)
  const { taken, present } = await attendanceCounts(tx, courseId)
  for (const person of await peopleInStates(tx, courseId, activeStates)) {
    const end = endingOf(person, present.get(person.id) ?? 0, taken)
    await endPlace(tx, context, person, end)
    if (end.letter) await writeTo(tx, context, course, person, end.letter)
  }
}

async function merged(tx: JoiningTx, context: Context, { courseId, intoId }: CourseMerged): Promise<void> {
  const from = await courseWithId(tx, courseId)
  const into = await lockedCourse(tx, intoId)
  if (!from || !into) return
  await takeOffersBack(tx, context, courseId)
  await moveEverybody(tx, context, from, into)
}

/** Sessions that come or go are told to those with a seat or an offer, and move the reminders, the day until which people are kept, and the end after which nothing is offered. */
async function scheduled(
  tx: JoiningTx,
  context: Context,
  { courseId, isForPeople = false }: CourseScheduled,
): Promise<void> {
  const course = await courseWithId(tx, courseId)
  if (!course) return
  const people = await peopleInStates(tx, courseId, activeStates)
  if (people.length === 0) return
  await keepPeople(tx, context, course, people)
  await planReminder(tx, context, course)
  const told = isForPeople ? people.filter(({ state }) => state === 'enrolled' || state === 'offered') : []
  for (const person of told) await writeTo(tx, context, course, person, 'newTimes')
}

/** Sign-up begins, or there is room for more: whoever stands first is offered what is free. */
async function roomMade(tx: JoiningTx, context: Context, { courseId }: CourseMoved): Promise<void> {
  const course = await lockedCourse(tx, courseId)
  if (course) await offerFreeSeats(tx, context, course)
}

/** What happens to the people when something happens to their course. */
export const hearers: readonly Hearer[] = [
  hears<'courses.cancelled', CourseCancelled>('courses.cancelled', (tx, context, content) =>
    cancelled(tx as never, context, content),
  ),
  hears<'courses.merged', CourseMerged>('courses.merged', (tx, context, content) =>
    merged(tx as never, context, content),
  ),
  hears<'courses.completed', CourseMoved>('courses.completed', (tx, context, content) =>
    completed(tx as never, context, content),
  ),
  hears<'courses.opened', CourseMoved>('courses.opened', (tx, context, content) =>
    roomMade(tx as never, context, content),
  ),
  hears<'courses.resized', CourseMoved>('courses.resized', (tx, context, content) =>
    roomMade(tx as never, context, content),
  ),
  hears<'courses.scheduled', CourseScheduled>('courses.scheduled', (tx, context, content) =>
    scheduled(tx as never, context, content),
  ),
]
