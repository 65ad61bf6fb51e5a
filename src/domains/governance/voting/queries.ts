import type { Kysely } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { memberRoles } from '../bodies/model.ts'
import type { Meeting } from '../meetings/model.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Participant, WrittenVote } from './model.ts'

type Tables = Kysely<GovernanceTables>

/** Everybody with a seat in the body on the day of the meeting, chair first, then by name. */
export async function participantsOf(
  context: Context,
  { id, body, startsAt }: Pick<Meeting, 'id' | 'body' | 'startsAt'>,
  tables: Tables = tablesOf(context),
): Promise<Participant[]> {
  const day = dayOf(startsAt)
  const rows = await tables
    .selectFrom('governance.body_member as m')
    .leftJoin('people.known_person as p', 'p.id', 'm.person_id')
    .leftJoin('people.known_organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('governance.attendance as a', (join) =>
      join.onRef('a.member_id', '=', 'm.id').on('a.meeting_id', '=', id),
    )
    .select([
      'm.id',
      'm.person_id',
      'm.seat',
      'm.role',
      'p.name',
      'o.name as organisation',
      'a.state',
      'a.substitute',
    ])
    .where('m.body_id', '=', body.id)
    .where('m.from_day', '<=', day)
    .where(({ eb, or }) => or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', day)]))
    .execute()
  return rows
    .map((row) => ({
      memberId: row.id,
      personId: row.person_id ?? undefined,
      name: row.name ?? row.organisation ?? '',
      organisation: row.organisation ?? '',
      seat: row.seat,
      role: row.role,
      attendance: row.state ?? undefined,
      substitute: row.substitute ?? '',
    }))
    .sort(
      (a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || inDanishOrder(a.name, b.name),
    )
}

/** The votes in writing on the items of a meeting. */
export async function writtenVotesOf(
  context: Context,
  meetingId: string,
  tables: Tables = tablesOf(context),
): Promise<WrittenVote[]> {
  const rows = await tables
    .selectFrom('governance.written_vote as v')
    .innerJoin('governance.agenda_item as i', 'i.id', 'v.item_id')
    .innerJoin('governance.body_member as m', 'm.id', 'v.member_id')
    .leftJoin('people.known_person as p', 'p.id', 'm.person_id')
    .leftJoin('people.known_organisation as o', 'o.id', 'm.organisation_id')
    .select(['v.item_id', 'v.member_id', 'v.vote', 'v.comment', 'p.name', 'o.name as organisation'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('v.given_at')
    .execute()
  return rows.map(({ item_id, member_id, vote, comment, name, organisation }) => ({
    itemId: item_id,
    memberId: member_id,
    name: name ?? organisation ?? '',
    vote,
    comment,
  }))
}
