import { keepAllUntil, pseudonymsOf, registerParticipants } from '../../../src/domains/participants/index.ts'
import type { WaveSetting } from '../../../src/domains/questionnaires/answering/waves/model.ts'
import { waveSetting } from '../../../src/domains/questionnaires/answering/waves/queries.ts'
import { windowsOf } from '../../../src/domains/questionnaires/answering/waves/rules.ts'
import type { Context } from '../../../src/platform/actions/context.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Ground, type SimulatedCourse, simulateCourse } from './courses.ts'
import { attendanceRows, type Enrolled, enrolmentRow } from './enrolments.ts'
import { groundOf } from './ground.ts'
import { livedBy, type SimulatedWave, simulatedWaves } from './life.ts'
import { inventedIdentity } from './names.ts'
import { addAnswers, noRows, type Windows } from './responses.ts'
import { type Tx, writeRows } from './write.ts'

/** Courses written in one transaction: a stopped command leaves whole courses, and none in part. */
const coursesAtOnce = 250
const groupSize = { least: 6, most: 14 }

interface Made {
  courses: number
  participants: number
}

function isWave(wave: string): wave is SimulatedWave {
  return (simulatedWaves as readonly string[]).includes(wave)
}

function windowsFor({ days }: SimulatedCourse, setting: WaveSetting): Windows {
  const [first, second = null] = days
  const last = days.at(-1)
  if (!first || !last) return new Map()
  return new Map(
    windowsOf({ first, second, last }, setting).flatMap(({ wave, opens, closes }) =>
      isWave(wave) ? [[wave, { opens, closes }] as const] : [],
    ),
  )
}

async function enrolAll(
  tx: Tx,
  context: Context,
  chance: Chance,
  courses: readonly { readonly course: SimulatedCourse; readonly people: number }[],
  from: number,
): Promise<Enrolled[]> {
  const places = courses.flatMap(({ course, people }) =>
    Array.from({ length: people }, (_, line) => ({ course, line })),
  )
  const identities = places.map(({ course }, index) => ({
    identity: inventedIdentity(chance, from + index + 1),
    language: 'da' as const,
    municipalityId: course.municipalityId,
    way: 'referral' as const,
  }))
  const ids = await registerParticipants(tx, context, identities)
  return places.map(({ course, line }, index) => ({
    id: chance.uuid(),
    course,
    participantId: ids[index] ?? '',
    life: livedBy(chance, course),
    line: line + 1,
  }))
}

async function writeAnswers(
  tx: Tx,
  context: Context,
  chance: Chance,
  all: readonly Enrolled[],
): Promise<void> {
  const pairs = all.map(({ id, participantId }) => ({ participantId, enrolmentId: id }))
  const pseudonyms = await pseudonymsOf(tx, context, pairs)
  const rows = noRows()
  const windows = new Map<SimulatedCourse, Windows>()
  const setting = await waveSetting(tx as never)
  for (const enrolled of all) {
    const known = windows.get(enrolled.course) ?? windowsFor(enrolled.course, setting)
    windows.set(enrolled.course, known)
    const pseudonym = pseudonyms.get(enrolled.id) ?? ''
    addAnswers(chance, rows, enrolled, { pseudonym, windows: known, today: context.today })
  }
  await writeRows(tx, 'questionnaires.invitation', rows.invitations)
  await writeRows(tx, 'questionnaires.response', rows.responses)
  await writeRows(tx, 'questionnaires.answered', rows.answered)
  await writeRows(tx, 'questionnaires.score', rows.scores)
}

async function writeBatch(
  tx: Tx,
  context: Context,
  chance: Chance,
  ground: Ground,
  made: Made,
  wanted: number,
) {
  const courses: { course: SimulatedCourse; people: number }[] = []
  let planned = made.participants
  while (courses.length < coursesAtOnce && planned < wanted) {
    const people = Math.min(wanted - planned, chance.between(groupSize.least, groupSize.most))
    courses.push({ course: simulateCourse(chance, ground, made.courses + courses.length + 1), people })
    planned += people
  }
  await writeRows(
    tx,
    'courses.course',
    courses.map(({ course }) => course.row),
  )
  await writeRows(
    tx,
    'courses.session',
    courses.flatMap(({ course }) => course.sessionRows),
  )
  const all = await enrolAll(tx, context, chance, courses, made.participants)
  await writeRows(
    tx,
    'courses.enrolment',
    all.map((one) => enrolmentRow(chance, one, context.today)),
  )
  await writeRows(
    tx,
    'courses.attendance',
    all.flatMap((one) => attendanceRows(chance, one)),
  )
  await keepAllUntil(
    tx,
    all.map(({ id, participantId, course }) => ({
      participantId,
      enrolmentId: id,
      day: course.days.at(-1) ?? context.today,
    })),
  )
  await writeAnswers(tx, context, chance, all)
  return { courses: made.courses + courses.length, participants: planned }
}

/**
 * Adds simulated participants on simulated courses, about ten each, with realistic drop-out and silence. Everything is labelled as
 * simulated. The same number on the same day gives the same people. @returns how many courses and participants were made
 */
export async function simulate(context: Context, participants: number): Promise<Made> {
  const ground = await groundOf(context)
  const chance = chanceOf(participants)
  let made: Made = { courses: 0, participants: 0 }
  while (made.participants < participants)
    made = await context.database
      .transaction()
      .execute((tx) => writeBatch(tx, context, chance, ground, made, participants))
  return made
}
