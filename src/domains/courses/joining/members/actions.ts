import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type Acting, lockedEnrolment } from '../own/actions.ts'
import { arrive } from '../places/arrive.ts'
import { lockedCourse, placeOfCourse } from '../places/course.ts'
import { writeTo } from '../places/letters.ts'
import type { Part, PassReason } from '../places/model.ts'
import { endOffer, offerFreeSeats } from '../places/offers.ts'
import { type OnTheWay, peopleWithOffer, withPartner } from '../places/people.ts'
import { may } from '../policy.ts'
import { type DoorRefusal, doorIsOpen } from '../sign-up/actions.ts'
import type { PersonTyped } from '../sign-up/model.ts'
import { alreadyHere, registerPerson } from '../sign-up/register.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'

const deed = (acting: Acting, enrolmentId: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: acting.permission,
  ...(acting.place ? { place: acting.place } : {}),
  subject: { kind: 'courses.enrolment', id: enrolmentId },
  detail,
})

/** An offer that is open is taken back from those who hold it; they keep their numbers. */
async function takeOfferBack(tx: JoiningTx, context: Context, offerId: string): Promise<readonly OnTheWay[]> {
  const holders = await peopleWithOffer(tx, offerId)
  await endOffer(tx, context, offerId, 'withdrawn')
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({ state: 'waiting', offer_id: null, version: eb('version', '+', 1) }))
    .where('offer_id', '=', offerId)
    .execute()
  return holders
}

type PassRefusal = 'notInLine'

/** Lets others go before somebody, for a reason that is kept. They keep their place; an offer they hold is taken back. */
export const passOver = (context: Context, acting: Acting, enrolmentId: string, reason: PassReason) =>
  perform<JoiningTables, undefined, PassRefusal>(
    context,
    deed(acting, enrolmentId, { passedOver: reason }),
    async (tx): Promise<Outcome<undefined, PassRefusal>> => {
      const found = await lockedEnrolment(tx, enrolmentId, acting)
      const passed_by = personIdOf(context.actor)
      if (!found || !passed_by) return absent
      const { course, person } = found
      if (person.state !== 'waiting' && person.state !== 'offered') return refused('notInLine')
      for (const { id } of await withPartner(tx, person))
        await tx
          .insertInto('courses.passed_over')
          .values({
            ...{ id: crypto.randomUUID(), enrolment_id: id, reason, passed_by },
            ...{ passed_at: context.now, lifted_at: null },
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      const held = person.offerId ? await takeOfferBack(tx, context, person.offerId) : []
      for (const holder of held) await writeTo(tx, context, course, holder, 'withdrawn')
      await offerFreeSeats(tx, context, course)
      return done(undefined)
    },
  )

/** Nobody goes before them any more: the next seat that fits is theirs by order again. */
export const lift = (context: Context, acting: Acting, enrolmentId: string) =>
  perform<JoiningTables, undefined>(context, deed(acting, enrolmentId, { passedOver: false }), async (tx) => {
    const found = await lockedEnrolment(tx, enrolmentId, acting)
    if (!found) return absent
    const people = await withPartner(tx, found.person)
    await tx
      .updateTable('courses.passed_over')
      .set({ lifted_at: context.now })
      .where(
        'enrolment_id',
        'in',
        people.map(({ id }) => id),
      )
      .where('lifted_at', 'is', null)
      .execute()
    await offerFreeSeats(tx, context, found.course)
    return done(undefined)
  })

type AddRefusal = DoorRefusal | 'alreadyHere'

export interface Added {
  readonly id: string
  readonly person: PersonTyped
  readonly part: Part
}

/** The staff writes somebody down who called or came by. The rules of the line are the same as for everybody. */
export const addMember = (context: Context, courseId: string, { id, person, part }: Added) =>
  perform<JoiningTables, string, AddRefusal>(
    context,
    {
      permission: may['participants.arrange'],
      place: async (tx) => {
        const course = await lockedCourse(tx, courseId)
        return course && placeOfCourse(course)
      },
      subject: { kind: 'courses.enrolment', id },
      detail: { addedByStaff: true },
    },
    async (tx): Promise<Outcome<string, AddRefusal>> => {
      const course = await lockedCourse(tx, courseId)
      if (!course) return absent
      const before = await tx
        .selectFrom('courses.enrolment')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (before) return done(id)
      const closed = await doorIsOpen(tx, context, { ...course, isSignUpOpen: true }, person.municipality)
      if (closed) return refused(closed)
      if ((await alreadyHere(tx, context, courseId, person)).length > 0) return refused('alreadyHere')
      const home = { municipalityId: person.municipality, language: context.language, way: 'staff' as const }
      const registered = { person, ...home, agreed: 'told' as const }
      const participantId = await registerPerson(tx, context, course, registered)
      await arrive(tx, context, course, [{ id, participantId, part, ...home }], { talk: 'ifAsked' })
      return done(id)
    },
  )
