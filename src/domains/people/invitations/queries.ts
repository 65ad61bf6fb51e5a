import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { PeopleTables } from '../tables.ts'
import type { Invitation } from './model.ts'
import { hashOf } from './store.ts'

const columns = [
  'i.id',
  'i.person_id as personId',
  'i.sent_at as sentAt',
  'i.expires_at as expiresAt',
  'i.accepted_at as acceptedAt',
  'i.withdrawn_at as withdrawnAt',
] as const

/** The newest invitation of a person. */
export const newestInvitation = (context: Context, personId: string): Promise<Invitation | undefined> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.invitation as i')
    .select(columns)
    .where('i.person_id', '=', personId)
    .orderBy('i.sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The invitation behind a link, with the name to greet. */
export const invitationBehind = (context: Context, token: string) =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.invitation as i')
    .innerJoin('people.person as p', 'p.id', 'i.person_id')
    .select(columns)
    .select(['p.name', 'p.language'])
    .where('i.token_hash', '=', hashOf(token))
    .executeTakeFirst()
