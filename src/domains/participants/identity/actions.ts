import type { Language } from '../../../kernel/language.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { currentMaster } from '../sealing/master.ts'
import { type AnyTransaction, ours } from '../tables.ts'
import type { Identity, Way } from './model.ts'
import { resealIdentity, sealPerson } from './sealed.ts'

/** A person who comes to a course for the first time. */
export interface NewParticipant {
  readonly identity: Identity
  readonly language: Language
  /** The home municipality as an organisation: it is the controller. */
  readonly municipalityId: string
  readonly way: Way
}

/** A statement takes 65,535 values at most. */
const batch = 1000

/**
 * Registers many participants at once, each under a key of their own.
 * @returns their identifiers, in the order given
 */
export async function registerParticipants(
  tx: AnyTransaction,
  context: Context,
  people: readonly NewParticipant[],
): Promise<string[]> {
  const master = await currentMaster(ours(tx), context)
  const rows = people.map(({ identity, language, municipalityId, way }) => {
    const id = crypto.randomUUID()
    return {
      ...{ id, municipality_id: municipalityId, language, way, erased_on: null },
      ...{ registered_on: context.today, last_day: context.today },
      ...sealPerson(master, id, identity),
    }
  })
  for (let at = 0; at < rows.length; at += batch)
    await ours(tx)
      .insertInto('participants.participant')
      .values(rows.slice(at, at + batch))
      .execute()
  return rows.map(({ id }) => id)
}

/**
 * A new participant, encrypted under a key of their own.
 * @returns the identifier, the only thing other rooms keep
 */
export async function registerParticipant(
  tx: AnyTransaction,
  context: Context,
  person: NewParticipant,
): Promise<string> {
  const [id = ''] = await registerParticipants(tx, context, [person])
  return id
}

/** Changes who a participant is; for callers that have compared versions themselves or need not. An erased one stays erased. */
export async function changeIdentity(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  identity: Identity,
): Promise<void> {
  const row = await ours(tx)
    .selectFrom('participants.participant')
    .select(['id', 'identity_key', 'link_key', 'key_version'])
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return
  await ours(tx)
    .updateTable('participants.participant')
    .set((eb) => ({ ...resealIdentity(context, row, identity), version: eb('version', '+', 1) }))
    .where('id', '=', participantId)
    .execute()
}
