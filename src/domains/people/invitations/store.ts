import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Context } from '../../../platform/actions/context.ts'
import type { PeopleTables } from '../tables.ts'

/** Only this is kept of a token: whoever reads the database cannot use a link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes an open invitation worthless; a new one may follow. */
export const withdrawOpen = (
  tx: Transaction<PeopleTables>,
  { now }: Context,
  personId: string,
): Promise<unknown> =>
  tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
