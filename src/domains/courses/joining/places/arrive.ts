import { sql } from 'kysely'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import type { JoiningTx } from '../tables.ts'
import type { CourseAtDoor } from './course.ts'
import { giveSeats, keepPeople, letWait } from './give.ts'
import { writeTo } from './letters.ts'
import type { Part, Way } from './model.ts'
import { offerFreeSeats } from './offers.ts'
import { type OnTheWay, peopleWithIds } from './people.ts'
import { receiptOf } from './receipt.ts'
import { getsSeatAtOnce, givesSeats } from './rules.ts'
import { seatsOf } from './seats.ts'

/** Somebody who is registered and now wants into a course. */
export interface Arrival {
  readonly id: string
  readonly participantId: string
  readonly part: Part
  readonly municipalityId: string
  readonly language: Language
  readonly way: Way
}

async function lastNumber(tx: JoiningTx, courseId: string): Promise<number> {
  const row = await tx
    .selectFrom('courses.enrolment')
    .select(sql<number>`coalesce(max(line_number), 0)`.as('last'))
    .where('course_id', '=', courseId)
    .executeTakeFirstOrThrow()
  return row.last
}

async function addToLine(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  arrivals: readonly Arrival[],
): Promise<void> {
  const last = await lastNumber(tx, course.id)
  const pair_id = arrivals.length > 1 ? crypto.randomUUID() : null
  await tx
    .insertInto('courses.enrolment')
    .values(
      arrivals.map((one, index) => ({
        ...{ id: one.id, course_id: course.id, participant_id: one.participantId, part: one.part },
        ...{ way: one.way, municipality_id: one.municipalityId, language: one.language, pair_id },
        receipt: receiptOf(one.id),
        state: 'applied' as const,
        line_number: last + index + 1,
        made_at: context.now,
        is_simulated: course.isSimulated,
        ...{ offer_id: null, enrolled_on: null, ended_on: null, end_reason: null },
      })),
    )
    .execute()
}

/** Gives people who may have a place their seat or their place in the line, as the order and the seats allow. */
export async function seatOrWait(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  people: readonly OnTheWay[],
): Promise<'enrolled' | 'waiting'> {
  const { rules, taken, line } = await seatsOf(tx, course, context.today)
  const first = Math.min(...people.map(({ lineNumber }) => lineNumber))
  const before = line.filter(({ lineNumber }) => lineNumber < first)
  const free =
    givesSeats(course, context.now) &&
    getsSeatAtOnce(
      rules,
      taken,
      before,
      people.map(({ municipalityId }) => municipalityId),
    )
  await (free ? giveSeats : letWait)(tx, context, course, people)
  return free ? 'enrolled' : 'waiting'
}

/**
 * One person, or two who come together, arrive at a course: under its lock they get a number, and then a talk, a seat or a place in
 * the line. @param talk first always, only where the course says so, or never
 */
export async function arrive(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  arrivals: readonly Arrival[],
  {
    talk,
    letter = 'applied',
  }: { readonly talk: 'always' | 'ifAsked' | 'never'; readonly letter?: 'applied' | 'referred' },
): Promise<'applied' | 'enrolled' | 'waiting'> {
  await addToLine(tx, context, course, arrivals)
  const people = await peopleWithIds(
    tx,
    arrivals.map(({ id }) => id),
  )
  if (talk === 'always' || (talk === 'ifAsked' && course.needsIntake)) {
    await keepPeople(tx, context, course, people)
    for (const person of people) await writeTo(tx, context, course, person, letter)
    return 'applied'
  }
  await offerFreeSeats(tx, context, course)
  return seatOrWait(tx, context, course, people)
}
