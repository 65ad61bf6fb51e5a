import type { Kysely } from 'kysely'
import { participantsWithMail, pseudonymsOf } from '../../src/domains/participants/index.ts'
import {
  ensurePersonalCodes,
  ensureRoomCode,
} from '../../src/domains/questionnaires/answering/room-codes/making.ts'
import type { AnsweringTables, AnsweringTx } from '../../src/domains/questionnaires/answering/tables.ts'
import {
  fixPlan,
  type MeasuredCourse,
  measuredCourse,
} from '../../src/domains/questionnaires/answering/waves/course.ts'
import { planNextNight } from '../../src/domains/questionnaires/answering/waves/night.ts'
import { isBefore } from '../../src/kernel/day.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { cast } from './cast.ts'
import { chanceOf } from './simulated/chance.ts'
import { type Kind, livedBy, type SimulatedWave, simulatedWaves } from './simulated/life.ts'
import { addAnswers, noRows, type ResponseRows } from './simulated/responses.ts'
import { writeRows } from './simulated/write.ts'

const seed = 20260520

interface SeededEnrolment {
  readonly id: string
  readonly participantId: string
  readonly isSimulated: boolean
  readonly course: { readonly id: string; readonly sender: string; readonly areaKey: string }
}

async function enrolments(tx: Kysely<AnsweringTables>): Promise<SeededEnrolment[]> {
  const rows = await tx
    .selectFrom('courses.known_enrolment as e')
    .innerJoin('courses.known_course as c', 'c.id', 'e.course_id')
    .select(['e.id', 'e.participant_id', 'e.course_id', 'e.is_simulated', 'c.sender', 'c.area_key'])
    .where('c.state', 'in', ['running', 'completed'])
    .where('e.state', 'in', ['enrolled', 'completed', 'dropped'])
    .where('e.part', '=', 'participant')
    .where('e.participant_id', 'is not', null)
    .orderBy('e.course_id')
    .orderBy('e.id')
    .execute()
  return rows.flatMap(({ id, participant_id, course_id, is_simulated, sender, area_key }) => {
    const course = { id: course_id, sender, areaKey: area_key }
    return participant_id ? [{ id, participantId: participant_id, isSimulated: is_simulated, course }] : []
  })
}

const kindOf = ({ course }: SeededEnrolment): Kind => (course.areaKey === 'youth' ? 'young' : 'general')

const isSimulatedWave = (wave: string): wave is SimulatedWave =>
  (simulatedWaves as readonly string[]).includes(wave)

/** The windows of a course that have begun. */
const windowsOf = ({ windows }: MeasuredCourse) =>
  new Map(windows.flatMap((window) => (isSimulatedWave(window.wave) ? [[window.wave, window]] : [])))

/** Simulated answers of everybody but those who are to answer themselves. */
async function simulated(
  tx: AnsweringTx,
  context: Context,
  people: readonly SeededEnrolment[],
  courses: ReadonlyMap<string, MeasuredCourse>,
): Promise<ResponseRows> {
  const chance = chanceOf(seed)
  const rows = noRows()
  const pseudonyms = await pseudonymsOf(
    tx as never,
    context,
    people.map(({ id, participantId }) => ({ enrolmentId: id, participantId })),
  )
  for (const person of people) {
    const course = courses.get(person.course.id)
    const pseudonym = pseudonyms.get(person.id)
    if (!course || !pseudonym) continue
    const kind = kindOf(person)
    const life = livedBy(chance, { kind, lift: 4, sessions: 8 })
    const enrolled = { ...person, course: { ...person.course, kind }, life } as never
    addAnswers(chance, rows, enrolled, { pseudonym, windows: windowsOf(course), today: context.today })
  }
  return rows
}

/** Those who were asked and have not answered, in the windows that have begun. */
async function askOnly(
  tx: AnsweringTx,
  context: Context,
  people: readonly SeededEnrolment[],
  courses: ReadonlyMap<string, MeasuredCourse>,
): Promise<void> {
  const rows = people.flatMap(({ id, participantId, course }) =>
    (courses.get(course.id)?.windows ?? [])
      .filter(({ wave, opens }) => isSimulatedWave(wave) && !isBefore(context.today, opens))
      .map(({ wave, opens, closes }) => ({
        ...{
          enrolment_id: id,
          participant_id: participantId,
          course_id: course.id,
          part: 'participant' as const,
        },
        ...{ wave, opens_on: opens, closes_on: closes, invited_on: opens },
        expired_on: isBefore(closes, context.today) ? closes.add({ days: 1 }) : null,
      })),
  )
  if (rows.length > 0) await tx.insertInto('questionnaires.invitation').values(rows).execute()
}

/** Karin and every second real person have not answered yet; the answers of all others are simulated. */
const answersOneself = (person: SeededEnrolment, index: number, karin: ReadonlySet<string>): boolean =>
  !person.isSimulated && (karin.has(person.participantId) || index % 2 === 1)

const firstInvitation = ({ windows }: MeasuredCourse) =>
  windows.find(({ wave }) => wave === 'before')?.opens ?? null

async function measuredCourses(tx: AnsweringTx, people: readonly SeededEnrolment[]) {
  const courses = new Map<string, MeasuredCourse>()
  for (const id of new Set(people.map(({ course }) => course.id))) {
    const course = await measuredCourse(tx, id)
    if (course) courses.set(id, course)
  }
  return courses
}

/** Questions and answers of the courses that have begun; every answer is simulated and says so. */
export async function seedAnswering(context: Context): Promise<void> {
  await tablesOf<AnsweringTables>(context)
    .transaction()
    .execute(async (tx) => {
      await planNextNight(tx, context)
      const people = await enrolments(tx)
      const courses = await measuredCourses(tx, people)
      const karin = new Set(await participantsWithMail(tx, context, cast.karin.email))
      const silent = people.filter((person, index) => answersOneself(person, index, karin))
      const rows = await simulated(
        tx,
        context,
        people.filter((person) => !silent.includes(person)),
        courses,
      )
      await writeRows(tx as never, 'questionnaires.invitation', rows.invitations)
      await writeRows(tx as never, 'questionnaires.response', rows.responses)
      await writeRows(tx as never, 'questionnaires.answered', rows.answered)
      await writeRows(tx as never, 'questionnaires.score', rows.scores)
      await askOnly(tx, context, silent, courses)
      for (const course of courses.values()) {
        await fixPlan(tx, context, course)
        await tx
          .updateTable('questionnaires.course_plan')
          .set({ fixed_on: firstInvitation(course) })
          .where('course_id', '=', course.id)
          .execute()
        await ensurePersonalCodes(tx, course.id)
        await ensureRoomCode(tx, course.id)
      }
    })
}
