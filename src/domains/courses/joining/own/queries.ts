import { sql } from 'kysely'
import type { Moment } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { type CourseAtDoor, courseWithId } from '../places/course.ts'
import type { EnrolmentState } from '../places/model.ts'
import { ownPlace } from '../places/rules.ts'
import { seatsOf } from '../places/seats.ts'
import type { JoiningTables } from '../tables.ts'

/** One enrolment as its participant sees it. */
export interface OwnEnrolment {
  readonly id: string
  readonly receipt: string
  readonly state: EnrolmentState
  readonly isPair: boolean
  readonly course: CourseAtDoor
  readonly offer: { readonly id: string; readonly until: Moment } | undefined
  /** The place in the line, for those who wait. */
  readonly place: number | undefined
}

const enrolments = (context: Context, participantId: string) =>
  tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment as e')
    .leftJoin('courses.offer as o', 'o.id', 'e.offer_id')
    .select(['e.id', 'e.receipt', 'e.state', 'e.pair_id', 'e.course_id', 'o.id as offer_id', 'o.expires_at'])
    .where('e.participant_id', '=', participantId)
    .orderBy(sql`e.ended_on is not null`)
    .orderBy('e.made_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof enrolments>['executeTakeFirstOrThrow']>>

async function enrolmentOfRow(context: Context, row: Row): Promise<OwnEnrolment[]> {
  const db = tablesOf<JoiningTables>(context)
  const course = await courseWithId(db, row.course_id)
  if (!course) return []
  const seats = row.state === 'waiting' ? await seatsOf(db, course, context.today) : undefined
  return [
    {
      ...{ id: row.id, receipt: row.receipt, state: row.state, isPair: row.pair_id !== null, course },
      offer: row.offer_id && row.expires_at ? { id: row.offer_id, until: row.expires_at } : undefined,
      place: seats && ownPlace(seats.line, row.id),
    },
  ]
}

/** The enrolments of a participant, those that go on first. */
export async function ownEnrolments(context: Context, participantId: string): Promise<OwnEnrolment[]> {
  const rows = await enrolments(context, participantId).limit(50).execute()
  const found: OwnEnrolment[] = []
  for (const row of rows) found.push(...(await enrolmentOfRow(context, row)))
  return found
}

/** One enrolment of a participant; nothing when it is somebody else's. */
export async function ownEnrolment(
  context: Context,
  participantId: string,
  enrolmentId: string,
): Promise<OwnEnrolment | undefined> {
  const row = await enrolments(context, participantId).where('e.id', '=', enrolmentId).executeTakeFirst()
  return row && (await enrolmentOfRow(context, row))[0]
}

/** The enrolment to which an offer belongs, if it is this participant's. */
export async function enrolmentWithOffer(
  context: Context,
  participantId: string,
  offerId: string,
): Promise<OwnEnrolment | undefined> {
  const row = await enrolments(context, participantId).where('e.offer_id', '=', offerId).executeTakeFirst()
  return row && (await enrolmentOfRow(context, row))[0]
}
