import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Role } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { PeopleTables } from '../tables.ts'

/** Roles that a person does not hold as part of a job (a peer host may be young): they are never offered in lists of colleagues. */
const privateRoles: readonly Role[] = ['youngPerson', 'youthPanelMember', 'peerHost']

/** Whether the row `p` is a colleague: somebody at an organisation or with a professional role today. Young people are not. */
export const isColleague = (
  today: Day,
): RawBuilder<boolean> => sql<boolean>`(p.organisation_id is not null or exists (
  select from people.held_role r where r.person_id = p.id and r.role <> all(${[...privateRoles]}::text[])
  and r.from_day <= ${today} and (r.to_day is null or r.to_day >= ${today})))`

/** Whether a person stands in the list that colleagues see. */
export async function isListed(tx: Kysely<PeopleTables>, personId: string, today: Day): Promise<boolean> {
  const row = await tx
    .selectFrom('people.person as p')
    .select('p.id')
    .where('p.id', '=', personId)
    .where(isColleague(today))
    .executeTakeFirst()
  return row !== undefined
}
