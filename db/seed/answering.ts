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
import { isInside } from '../../src/domains/questionnaires/answering/waves/rules.ts'
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
  readonly course: { readonly id: string; readonly sender: string; readonly areaKey: string }
}

async function enrolments(tx: Kysely<AnsweringTables>): Promise<SeededEnrolment[]> {
  const rows = await tx
    .selectFrom('courses.known_enrolment as e')
    .innerJoin('courses.known_course as c', 'c.id', 'e.course_id')
    .select(['e.id', 'e.participant_id', 'e.course_id', 'c.sender', 'c.area_key'])
    .where('c.state', 'in', ['running', 'completed'])
    .where('e.state', 'in', ['enrolled', 'completed', 'dropped'])
    .where('e.part', '=', 'participant')
    .where('e.participant_id', 'is not', null)
    .orderBy('e.course_id')
    .orderBy('e.id')
    .execute()
  return rows.flatMap(({ id, participant_id, course_id, sender, area_key }) =>
    participant_id
      ? [{ id, participantId: participant_id, course: { id: course_id, sender, areaKey: area_key } }]
      : [],
  )
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

/** Karin, while a window is open: she has been asked and has not answered yet. */
async function askKarin(
  tx: AnsweringTx,
  context: Context,
  karins: readonly SeededEnrolment[],
  courses: ReadonlyMap<string, MeasuredCourse>,
): Promise<void> {
  for (const { id, participantId, course } of karins)
    for (const window of courses.get(course.id)?.windows ?? [])
      if (window.wave !== 'waiting' && isInside(context.today, window))
        await tx
          .insertInto('questionnaires.invitation')
          .values({
            ...{ enrolment_id: id, participant_id: participantId, course_id: course.id, part: 'participant' },
            ...{ wave: window.wave, opens_on: window.opens, closes_on: window.closes },
            invited_on: window.opens,
          })
          .execute()
}

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

/** Questions and answers of the courses that have begun; every answer is simulated and says so. Karin gives hers herself while she can. */
export async function seedAnswering(context: Context): Promise<void> {
  await tablesOf<AnsweringTables>(context)
    .transaction()
    .execute(async (tx) => {
      await planNextNight(tx, context)
      const people = await enrolments(tx)
      const courses = await measuredCourses(tx, people)
      const karin = new Set(await participantsWithMail(tx, context, cast.karin.email))
      const isKarin = ({ participantId, course }: SeededEnrolment) =>
        karin.has(participantId) &&
        (courses.get(course.id)?.windows ?? []).some(
          (window) => window.wave !== 'waiting' && isInside(context.today, window),
        )
      const rows = await simulated(
        tx,
        context,
        people.filter((person) => !isKarin(person)),
        courses,
      )
      await writeRows(tx as never, 'questionnaires.invitation', rows.invitations)
      await writeRows(tx as never, 'questionnaires.response', rows.responses)
      await writeRows(tx as never, 'questionnaires.answered', rows.answered)
      await writeRows(tx as never, 'questionnaires.score', rows.scores)
      await askKarin(tx, context, people.filter(isKarin), courses)
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
