import { dayOf } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { identitiesOf, type LookPurpose } from '../../../participants/index.ts'
import { attendanceCounts } from '../life/counts.ts'
import { openedNote } from '../own/note.ts'
import type { CourseAtDoor } from '../places/course.ts'
import type { JoiningTables } from '../tables.ts'
import type { MemberDetail } from './model.ts'
import { memberOfRow, memberRows, placesOf } from './queries.ts'

const more = (context: Context, enrolmentId: string) =>
  tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment as e')
    .leftJoin('courses.intake as i', 'i.enrolment_id', 'e.id')
    .leftJoin('courses.passed_over as p', (join) =>
      join.onRef('p.enrolment_id', '=', 'e.id').on('p.lifted_at', 'is', null),
    )
    .select(['e.made_at', 'e.enrolled_on', 'e.ended_on', 'e.end_reason', 'e.offer_id', 'i.verdict'])
    .select(['i.note_sealed', 'i.version', 'p.reason'])
    .where('e.id', '=', enrolmentId)
    .executeTakeFirstOrThrow()

async function referralsOf(context: Context, enrolmentId: string) {
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.referral as r')
    .leftJoin('people.known_person as p', 'p.id', 'r.referrer_id')
    .select(['r.made_at', 'r.is_second', 'r.referrer_name', 'r.referrer_workplace', 'p.name'])
    .select('p.organisation_name')
    .where('r.enrolment_id', '=', enrolmentId)
    .orderBy('r.made_at')
    .execute()
  return rows.map((row) => ({
    who: [row.name ?? row.referrer_name, row.organisation_name ?? row.referrer_workplace]
      .filter(Boolean)
      .join(', '),
    on: dayOf(row.made_at),
    isSecond: row.is_second,
  }))
}

/** One person on a course; nothing when nobody with that identifier is there, or they are forgotten. A look: ask `permits` first. */
export async function memberOf(
  context: Context,
  course: CourseAtDoor,
  enrolmentId: string,
  purpose: LookPurpose,
): Promise<MemberDetail | undefined> {
  const rows = await memberRows(context, course.id)
    .where(({ eb, or }) => or([eb('e.id', '=', enrolmentId), eb('e.state', '=', 'waiting')]))
    .execute()
  const row = rows.find(({ id }) => id === enrolmentId)
  if (!row?.participant_id) return undefined
  const identity = (await identitiesOf(context, [row.participant_id], purpose)).get(row.participant_id)
  if (!identity) return undefined
  const facts = await more(context, enrolmentId)
  const { taken, present } = await attendanceCounts(tablesOf<JoiningTables>(context), course.id)
  return {
    ...memberOfRow(row, identity.name, placesOf(rows)(row.id)),
    ...{ courseId: course.id, identity, madeOn: dayOf(facts.made_at) },
    enrolledOn: facts.enrolled_on ?? undefined,
    endedOn: facts.ended_on ?? undefined,
    endReason: facts.end_reason ?? undefined,
    note: await openedNote(context, row.participant_id, row.id, facts.note_sealed),
    verdict: facts.verdict ?? undefined,
    passReason: facts.reason ?? undefined,
    referrals: await referralsOf(context, enrolmentId),
    offerId: facts.offer_id ?? undefined,
    marks: { present: present.get(row.id) ?? 0, taken },
    intakeVersion: facts.version ?? 0,
  }
}
