import { sql } from 'kysely'
import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { sealFor } from '../../../participants/index.ts'
import { type Acting, lockedEnrolment } from '../own/actions.ts'
import { notePlace } from '../own/note.ts'
import { seatOrWait } from '../places/arrive.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { endPlace } from '../places/leave.ts'
import { writeTo } from '../places/letters.ts'
import { offerFreeSeats } from '../places/offers.ts'
import { type OnTheWay, withPartner } from '../places/people.ts'
import type { JoiningTables, JoiningTx } from '../tables.ts'
import type { Intake } from './form.ts'

/** Keeps what came of a talk, sealed with the person's own key. @returns whether nobody else wrote meanwhile */
async function keepNote(
  tx: JoiningTx,
  context: Context,
  person: OnTheWay,
  { note, verdict }: Intake,
  version: number,
): Promise<boolean> {
  const sealed =
    note === '' ? undefined : await sealFor(tx, context, person.participantId, notePlace(person.id), note)
  const fields = {
    verdict: verdict ?? null,
    note_sealed: sealed ?? null,
    decided_by: verdict ? (personIdOf(context.actor) ?? null) : null,
    decided_on: verdict ? context.today : null,
  }
  const kept = await tx
    .insertInto('courses.intake')
    .values({ enrolment_id: person.id, ...fields })
    .onConflict((conflict) =>
      conflict
        .column('enrolment_id')
        .doUpdateSet({ ...fields, version: version + 1 })
        .where(sql<boolean>`intake.version = ${version}`),
    )
    .returning('enrolment_id')
    .executeTakeFirst()
  return kept !== undefined
}

async function goOnTalking(tx: JoiningTx, people: readonly OnTheWay[]): Promise<void> {
  await tx
    .updateTable('courses.enrolment')
    .set((eb) => ({ state: 'intake', version: eb('version', '+', 1) }))
    .where(
      'id',
      'in',
      people.map(({ id }) => id),
    )
    .where('state', '=', 'applied')
    .execute()
}

async function decide(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
  { verdict, reason }: Intake,
): Promise<void> {
  if (verdict === undefined) return goOnTalking(tx, people)
  if (verdict === 'yes') {
    await offerFreeSeats(tx, context, course)
    await seatOrWait(tx, context, course, people)
    return
  }
  for (const person of people) {
    await endPlace(tx, context, person, { state: 'declined', reason })
    await writeTo(tx, context, course, person, 'no')
  }
}

type IntakeRefusal = 'alreadyDecided'

/**
 * Writes down a talk, and the yes or no that came of it. A pair is answered as one. Two who decide at the same time: the second is told
 * that it is decided. @param version of the note that the form was drawn from; 0 when there was none
 */
export const decideIntake = (
  context: Context,
  acting: Acting,
  enrolmentId: string,
  { intake, version }: { readonly intake: Intake; readonly version: number },
) =>
  perform<JoiningTables, undefined, IntakeRefusal>(
    context,
    {
      permission: acting.permission,
      ...(acting.place ? { place: acting.place } : {}),
      subject: { kind: 'courses.enrolment', id: enrolmentId },
      detail: { verdict: intake.verdict ?? 'goesOn' },
    },
    async (tx): Promise<Outcome<undefined, IntakeRefusal>> => {
      const found = await lockedEnrolment(tx, enrolmentId, acting)
      if (!found) return absent
      const { course, person } = found
      if (person.state !== 'applied' && person.state !== 'intake') return refused('alreadyDecided')
      if (!(await keepNote(tx, context, person, intake, version))) return stale({}, version + 1)
      const people = (await withPartner(tx, person)).filter(({ state }) => state === person.state)
      await decide(tx, context, course, people, intake)
      return done(undefined)
    },
  )
