import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { ParticipantTables } from '../tables.ts'
import { eraseParticipant } from './erase.ts'

/** Who has been erased here so far: asked before a backup is restored, in which they may still be. None in a database without tables. */
export async function erasedParticipants(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('participants.participant') is not null as there`.execute(database)
  if (!rows[0]?.there) return []
  const erased = await tablesOf<ParticipantTables>({ database })
    .selectFrom('participants.participant')
    .select('id')
    .where('erased_on', 'is not', null)
    .execute()
  return erased.map(({ id }) => id)
}

/** Forgets people again who came back with a restored backup. Whoever is unknown or erased there too is left alone. */
export async function eraseAgain(context: Context, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await tablesOf<ParticipantTables>(context)
      .transaction()
      .execute((tx) => eraseParticipant(tx, context, id))
}
