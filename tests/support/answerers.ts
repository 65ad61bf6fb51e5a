import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  giveConsent,
  keepUntil,
  noNeeds,
  ownAddress,
  registerParticipant,
} from '../../src/domains/participants/index.ts'
import type { Part } from '../../src/domains/questionnaires/answering/model.ts'
import type { AnsweringTables } from '../../src/domains/questionnaires/answering/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { announce } from '../../src/platform/events/announce.ts'
import type { Town } from './town.ts'

/** Somebody on a course, as a test needs them. */
export interface TestPerson {
  readonly participantId: string
  readonly enrolmentId: string
  /** The path of the own page, or of a section of it. */
  readonly own: (section?: string) => string
}

interface Given {
  readonly courseId: string
  readonly name: string
  readonly part?: Part
  readonly state?: 'waiting' | 'enrolled'
  readonly consents?: boolean
}

/** Puts a new person on a course, with the events that joining tells. */
export async function enrol(
  town: Town,
  { courseId, name, part = 'participant', state = 'enrolled', consents = true }: Given,
): Promise<TestPerson> {
  const context: Context = await town.context('system')
  return tablesOf<AnsweringTables>(context)
    .transaction()
    .execute(async (tx) => {
      const { municipality_id } = await tx
        .selectFrom('courses.known_course')
        .select('municipality_id')
        .where('id', '=', courseId)
        .executeTakeFirstOrThrow()
      const participantId = await registerParticipant(tx, context, {
        identity: {
          name,
          email: `${randomUUID()}@borger.example`,
          phone: null,
          birthYear: null,
          needs: noNeeds,
        },
        ...{ language: 'da', municipalityId: municipality_id, way: 'self' },
      })
      const enrolmentId = randomUUID()
      await sql`insert into courses.enrolment
        (id, course_id, participant_id, receipt, part, way, state, municipality_id, line_number, made_at, enrolled_on)
        values (${enrolmentId}, ${courseId}, ${participantId}, ${enrolmentId.slice(0, 8)}, ${part}, 'self', ${state}, ${municipality_id},
          ${1000 + Math.floor(performance.now())}, ${context.now}, ${state === 'enrolled' ? context.today : null})`.execute(
        tx,
      )
      await keepUntil(tx, participantId, enrolmentId, context.today.add({ months: 12 }))
      if (consents) await giveConsent(tx, context, participantId, 'answers', 'web')
      const content = { enrolmentId, courseId, participantId }
      await announce(tx as never, context, { name: `joining.${state}`, content })
      const address = new URL(await ownAddress(tx, context, participantId)).pathname
      return { participantId, enrolmentId, own: (section) => address + (section ? `/${section}` : '') }
    })
}

/** Moves a course so that its first session is so many days from today; sessions keep their distances. */
export async function moveCourse(town: Town, courseId: string, days: number): Promise<void> {
  const context = await town.context('system')
  await tablesOf<AnsweringTables>(context)
    .transaction()
    .execute(async (tx) => {
      const { first_on } = await tx
        .selectFrom('courses.known_course')
        .select('first_on')
        .where('id', '=', courseId)
        .executeTakeFirstOrThrow()
      const shift = first_on ? context.today.add({ days }).since(first_on).days : 0
      await sql`update courses.session set starts = starts + make_interval(days => ${shift}::int),
        ends = ends + make_interval(days => ${shift}::int) where course_id = ${courseId}`.execute(tx)
      await announce(tx as never, context, { name: 'courses.scheduled', content: { courseId } })
    })
}

/** The answers to a screen of choices: the same code everywhere. */
export const allOf = (ids: readonly string[], code: number | string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, String(code)]))

export const who5 = ['who5.happy', 'who5.calm', 'who5.active', 'who5.rested', 'who5.interest']
export const ucla = ['ucla.companionship', 'ucla.leftOut', 'ucla.isolated']
