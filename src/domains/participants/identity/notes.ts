import type { Context } from '../../../platform/actions/context.ts'
import { open, padded, type Spot, seal } from '../sealing/seal.ts'
import { type AnyTransaction, ours } from '../tables.ts'
import { identityKey, type WrappedKeys } from './sealed.ts'

async function keysOf(tables: AnyTransaction, participantId: string): Promise<WrappedKeys | undefined> {
  return ours(tables)
    .selectFrom('participants.participant')
    .select(['id', 'identity_key', 'link_key', 'key_version'])
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
}

/**
 * Seals a text about a participant, kept by another room, under the participant's own key: when they are erased nobody can open it any more.
 * Keep it in a column with the check `participants.is_sealed(column)`. @param spot where it will lie; it opens nowhere else
 * @returns nothing when the participant is unknown or erased
 */
export async function sealFor(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  spot: Spot,
  text: string,
): Promise<Uint8Array | undefined> {
  const row = await keysOf(tx, participantId)
  return row && seal(identityKey(context, row), spot, padded(text))
}

/** Opens what `sealFor` made; white space at the end is not kept. @returns nothing once the participant is erased @throws when it lies elsewhere */
export async function openFor(
  context: Context,
  participantId: string,
  spot: Spot,
  sealed: Uint8Array,
): Promise<string | undefined> {
  const row = await keysOf(context.database as unknown as AnyTransaction, participantId)
  return row && open(identityKey(context, row), spot, sealed).toString('utf8').trimEnd()
}
