import { sql } from 'kysely'
import { type AnyTransaction, ours } from '../tables.ts'

/**
 * Keeps somebody from being erased until the transaction ends. It leaves no mark on any row: a lock on the row would write the number of the
 * transaction beside the name, and the same number stands beside the answers that the transaction wrote.
 * @returns whether they are there
 */
export async function holdPerson(tx: AnyTransaction, participantId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`participants.participant ${participantId}`}, 0))`.execute(
    ours(tx),
  )
  const row = await ours(tx)
    .selectFrom('participants.participant')
    .select('id')
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
