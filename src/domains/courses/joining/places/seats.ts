import { sql } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { JoiningDb } from '../tables.ts'
import type { CourseAtDoor } from './course.ts'
import type { Group, Reservation, SeatRules } from './model.ts'
import { groupsInLine, inForce } from './rules.ts'

/** What the seats of a course look like at this moment: read it under the lock of the course when something follows from it. */
export interface Seats {
  readonly rules: SeatRules
  /** The municipality of each seat that is taken or offered. */
  readonly taken: readonly string[]
  readonly line: readonly Group[]
}

/** The seats reserved on a course, released ones too. */
export async function reservationsOf(db: JoiningDb, courseId: string): Promise<Reservation[]> {
  const rows = await db
    .selectFrom('courses.reserved_seats')
    .select(['municipality_id', 'seats', 'release_on'])
    .where('course_id', '=', courseId)
    .orderBy('municipality_id')
    .execute()
  return rows.map(({ municipality_id, seats, release_on }) => ({
    municipalityId: municipality_id,
    seats,
    releaseOn: release_on ?? undefined,
  }))
}

/** Counts seats and reads the line of a course. */
export async function seatsOf(db: JoiningDb, course: CourseAtDoor, today: Day): Promise<Seats> {
  const rows = await db
    .selectFrom('courses.enrolment as e')
    .select(['e.id', 'e.state', 'e.municipality_id', 'e.pair_id', 'e.line_number'])
    .select(
      sql<boolean>`exists (select from courses.passed_over p where p.enrolment_id = e.id and p.lifted_at is null)`.as(
        'passed_over',
      ),
    )
    .where('e.course_id', '=', course.id)
    .where('e.state', 'in', ['waiting', 'offered', 'enrolled'])
    .execute()
  return {
    rules: {
      capacity: course.capacity,
      reservations: inForce(await reservationsOf(db, course.id), today),
    },
    taken: rows.filter(({ state }) => state !== 'waiting').map(({ municipality_id }) => municipality_id),
    line: groupsInLine(
      rows
        .filter(({ state }) => state === 'waiting')
        .map((row) => ({
          enrolmentId: row.id,
          municipalityId: row.municipality_id,
          lineNumber: row.line_number,
          pairId: row.pair_id ?? undefined,
          passedOver: row.passed_over,
        })),
    ),
  }
}
