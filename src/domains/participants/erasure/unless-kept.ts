import type { Context } from '../../../platform/actions/context.ts'
import { type AnyTransaction, ours } from '../tables.ts'
import { eraseParticipant } from './erase.ts'

/**
 * Erases somebody whom nothing holds any more: no room has said by `keepUntil` that it still needs them.
 * @returns whether they were erased
 */
export async function eraseUnlessKept(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
): Promise<boolean> {
  const stay = await ours(tx)
    .selectFrom('participants.stay')
    .select('enrolment_id')
    .where('participant_id', '=', participantId)
    .limit(1)
    .executeTakeFirst()
  if (stay) return false
  await eraseParticipant(tx, context, participantId)
  return true
}
