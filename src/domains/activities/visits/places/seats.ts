import { sql } from 'kysely'
import { type Group, groupsInLine } from '../../../courses/index.ts'
import type { VisitDb } from '../tables.ts'
import type { ActivityAtDoor, Line } from './model.ts'
import { capacityOf } from './rules.ts'

/** What the seats of a line look like at this moment: read it under the lock of the activity when something follows from it. */
export interface Seats {
  readonly rules: { readonly capacity: number; readonly reservations: readonly [] }
  /** One entry for each seat that is taken or offered. Activities reserve none for anybody, so it says nothing more. */
  readonly taken: readonly string[]
  readonly line: readonly Group[]
}

/** As many nameless seats as a number. */
export const nameless = (count: number): string[] => Array.from({ length: count }, () => '')

async function takenOutside(db: VisitDb, activityId: string, lineId: string): Promise<number> {
  const row = await db
    .selectFrom('visits.seat')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('activity_id', '=', activityId)
    .where('line_id', '<>', lineId)
    .where('state', 'in', ['offered', 'signedUp'])
    .executeTakeFirstOrThrow()
  return row.count
}

/** Counts seats and reads one line of an activity. */
export async function seatsOf(db: VisitDb, activity: ActivityAtDoor, line: Line): Promise<Seats> {
  const rows = await db
    .selectFrom('visits.seat as s')
    .innerJoin('visits.guest as g', 'g.id', 's.guest_id')
    .select(['s.id', 's.state', 's.line_number', 'g.party_id'])
    .select(
      sql<boolean>`exists (select from visits.passed_over p where p.seat_id = s.id and p.lifted_at is null)`.as(
        'passed_over',
      ),
    )
    .where('s.line_id', '=', line.id)
    .where('s.state', 'in', ['waiting', 'offered', 'signedUp'])
    .execute()
  const countsElsewhere = activity.rules.mode === 'dates' && activity.rules.seats !== undefined
  const elsewhere = countsElsewhere ? await takenOutside(db, activity.id, line.id) : 0
  const waiting = rows.filter(({ state }) => state === 'waiting')
  return {
    rules: { capacity: capacityOf(activity, elsewhere), reservations: [] },
    taken: nameless(rows.length - waiting.length),
    line: groupsInLine(
      waiting.map((row) => ({
        ...{ enrolmentId: row.id, municipalityId: '', lineNumber: row.line_number },
        ...{ pairId: row.party_id, passedOver: row.passed_over },
      })),
    ),
  }
}
