import type { Context } from '../../../platform/actions/context.ts'
import { open, seal } from '../sealing/seal.ts'
import { type AnyTransaction, ours, type ParticipantTx } from '../tables.ts'
import { linkKey, spot } from './sealed.ts'

const bytesOf = (uuid: string): Uint8Array => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const at = (enrolmentId: string) => spot('pseudonym.sealed', enrolmentId)

async function kept(tx: ParticipantTx, participantId: string, enrolmentId: string) {
  const row = await tx
    .selectFrom('participants.pseudonym')
    .select('sealed')
    .where('enrolment_id', '=', enrolmentId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst()
  return row?.sealed
}

/**
 * The pseudonym under which the answers of one enrolment lie: a random uuid, made at first use; only here, and only sealed, it is known whose
 * it is. @returns nothing when the participant is unknown or erased: the answers then belong to nobody
 */
export async function pseudonymOf(
  tx: AnyTransaction,
  context: Context,
  { participantId, enrolmentId }: { readonly participantId: string; readonly enrolmentId: string },
): Promise<string | undefined> {
  const row = await ours(tx)
    .selectFrom('participants.participant')
    .select(['id', 'identity_key', 'link_key', 'key_version'])
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const key = linkKey(context, row)
  const sealed = await kept(ours(tx), participantId, enrolmentId)
  if (sealed) return uuidOf(open(key, at(enrolmentId), sealed))
  const pseudonym = crypto.randomUUID()
  await ours(tx)
    .insertInto('participants.pseudonym')
    .values({
      enrolment_id: enrolmentId,
      participant_id: participantId,
      sealed: seal(key, at(enrolmentId), bytesOf(pseudonym)),
    })
    .execute()
  return pseudonym
}

/** The pseudonym of an enrolment when there is one already; makes none and locks nothing. */
export async function knownPseudonym(
  context: Context,
  { participantId, enrolmentId }: { readonly participantId: string; readonly enrolmentId: string },
): Promise<string | undefined> {
  const tables = ours(context.database as unknown as AnyTransaction)
  const row = await tables
    .selectFrom('participants.participant')
    .select(['id', 'identity_key', 'link_key', 'key_version'])
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
  const sealed = row && (await kept(tables, participantId, enrolmentId))
  return sealed && uuidOf(open(linkKey(context, row), at(enrolmentId), sealed))
}
