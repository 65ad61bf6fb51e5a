import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Permission, Place } from '../../../../kernel/permission.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type CourseAtDoor, lockedCourse } from '../places/course.ts'
import { giveSeats } from '../places/give.ts'
import { endPlace } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import type { DropOutReason } from '../places/model.ts'
import { endOffer, offerFreeSeats } from '../places/offers.ts'
import { type OnTheWay, peopleWithIds, peopleWithOffer } from '../places/people.ts'
import { leavingState, stands } from '../places/rules.ts'
import { may } from '../policy.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'

/** Under which right something is done to an enrolment, where it belongs, and whose it must be if it is the participant who acts. */
export interface Acting {
  readonly permission: Permission
  readonly place?: Place
  /** The course the right was given for: an enrolment on another one does not exist here. */
  readonly courseId?: string
  readonly participantId?: string
}

export const byParticipant = (participantId: string): Acting => ({
  permission: may['own.change'],
  participantId,
})

interface Found {
  readonly course: CourseAtDoor
  readonly person: OnTheWay
}

async function courseIdOf(tx: JoiningTx, enrolmentId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('courses.enrolment')
    .select('course_id')
    .where('id', '=', enrolmentId)
    .executeTakeFirst()
  return row?.course_id
}

/** The enrolment under the lock of its course; nothing when it is not there, or belongs to another participant than the one who acts. */
export async function lockedEnrolment(
  tx: JoiningTx,
  enrolmentId: string,
  { participantId, courseId: allowed }: Acting,
): Promise<Found | undefined> {
  const courseId = await courseIdOf(tx, enrolmentId)
  if (!courseId || (allowed !== undefined && allowed !== courseId)) return undefined
  const course = await lockedCourse(tx, courseId)
  if (!course) return undefined
  const [person] = await peopleWithIds(tx, [enrolmentId])
  if (!person || person.courseId !== course.id) return undefined
  return participantId === undefined || person.participantId === participantId
    ? { course, person }
    : undefined
}

const deed = (acting: Acting, enrolmentId: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: acting.permission,
  ...(acting.place ? { place: acting.place } : {}),
  subject: { kind: 'courses.enrolment', id: enrolmentId },
  detail,
})

type OfferRefusal = 'offerGone'

/**
 * Says yes or no to an offer, for both of a pair. After its time, or a second time, it says that the offer is gone; a yes that was
 * given before stays.
 */
export const answerOffer = (
  context: Context,
  acting: Acting,
  enrolmentId: string,
  offerId: string,
  answer: 'accepted' | 'declined',
) =>
  perform<JoiningTables, undefined, OfferRefusal>(
    context,
    deed(acting, enrolmentId, { offer: answer }),
    async (tx): Promise<Outcome<undefined, OfferRefusal>> => {
      const found = await lockedEnrolment(tx, enrolmentId, acting)
      if (!found) return absent
      const offer = await tx
        .selectFrom('courses.offer')
        .select(['state', 'expires_at'])
        .where('id', '=', offerId)
        .executeTakeFirst()
      const mine = found.person.offerId === offerId
      if (!offer || !mine || !stands({ state: offer.state, expiresAt: offer.expires_at }, context.now))
        return refused('offerGone')
      const people = await peopleWithOffer(tx, offerId)
      await endOffer(tx, context, offerId, answer)
      if (answer === 'accepted') await giveSeats(tx, context, found.course, people)
      else {
        for (const person of people) {
          await endPlace(tx, context, person, { state: 'declined' })
          await writeTo(tx, context, found.course, person, 'left')
        }
        await offerFreeSeats(tx, context, found.course)
      }
      return done(undefined)
    },
  )

/** Who leaves while an offer for two is open takes the offer along: the other one waits alone, and may be offered the seat at once. */
async function undoOffer(tx: JoiningTx, context: Context, person: OnTheWay): Promise<void> {
  if (!person.offerId) return
  const others = (await peopleWithOffer(tx, person.offerId)).filter(({ id }) => id !== person.id)
  await endOffer(tx, context, person.offerId, 'declined')
  if (others.length > 0)
    await tx
      .updateTable('courses.enrolment')
      .set((eb) => ({ state: 'waiting', offer_id: null, version: eb('version', '+', 1) }))
      .where(
        'id',
        'in',
        others.map(({ id }) => id),
      )
      .execute()
}

type LeaveRefusal = 'alreadyLeft'
const isUnderWay = ({ state }: OnTheWay): boolean =>
  state === 'applied' ||
  state === 'intake' ||
  state === 'waiting' ||
  state === 'offered' ||
  state === 'enrolled'

/** Takes somebody off a course, by themselves or by its staff. The seat is offered to the next in the same transaction. */
export const leave = (
  context: Context,
  acting: Acting,
  enrolmentId: string,
  reason: DropOutReason | undefined,
) =>
  perform<JoiningTables, undefined, LeaveRefusal>(
    context,
    deed(acting, enrolmentId, { left: reason ?? null }),
    async (tx): Promise<Outcome<undefined, LeaveRefusal>> => {
      const found = await lockedEnrolment(tx, enrolmentId, acting)
      if (!found) return absent
      const { course, person } = found
      if (!isUnderWay(person)) return refused('alreadyLeft')
      await undoOffer(tx, context, person)
      const state = leavingState(person.state, course.firstStarts, context.now)
      await endPlace(tx, context, person, { state, reason })
      await writeTo(tx, context, course, person, 'left')
      await offerFreeSeats(tx, context, course)
      return done(undefined)
    },
  )

/** The two of a pair stand alone from now on; both keep their numbers. An open offer for two is taken back and given out anew. */
export const standAlone = (context: Context, acting: Acting, enrolmentId: string) =>
  perform<JoiningTables, undefined>(context, deed(acting, enrolmentId, { alone: true }), async (tx) => {
    const found = await lockedEnrolment(tx, enrolmentId, acting)
    if (!found) return absent
    const { course, person } = found
    if (!person.pairId || !isUnderWay(person)) return done(undefined)
    if (person.offerId) {
      await endOffer(tx, context, person.offerId, 'withdrawn')
      await tx
        .updateTable('courses.enrolment')
        .set((eb) => ({ state: 'waiting', offer_id: null, version: eb('version', '+', 1) }))
        .where('offer_id', '=', person.offerId)
        .execute()
    }
    await tx
      .updateTable('courses.enrolment')
      .set({ pair_id: null })
      .where('pair_id', '=', person.pairId)
      .execute()
    await offerFreeSeats(tx, context, course)
    return done(undefined)
  })
