import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { newToken } from '../../../platform/config/secret.ts'
import { toLanguage } from '../../../platform/http/frame.ts'
import { participantOf } from '../identity/queries.ts'
import { spot } from '../identity/sealed.ts'
import { daysOf } from '../retention/queries.ts'
import { isOver, later } from '../retention/rules.ts'
import { currentMaster, liveMasters, type Master, masterOf } from '../sealing/master.ts'
import { fingerprint, open, seal, subKey } from '../sealing/seal.ts'
import { type AnyTransaction, ours, type ParticipantTables, type ParticipantTx } from '../tables.ts'
import type { LinkKind } from './model.ts'
import { ownPaths } from './paths.ts'

const shape = /^[\w-]{43}$/

const keyOf = (master: Master): Uint8Array => subKey(master.key, 'own link')
const at = (participantId: string, kind: LinkKind) => spot(`own_link.sealed_token.${kind}`, participantId)

/** The sealed columns of a link. */
export function sealToken(master: Master, participantId: string, kind: LinkKind, token: string) {
  return {
    token_hash: fingerprint(keyOf(master), token),
    sealed_token: seal(keyOf(master), at(participantId, kind), Buffer.from(token)),
    key_version: master.version,
  }
}

interface LinkRow {
  readonly participant_id: string
  readonly kind: LinkKind
  readonly sealed_token: Uint8Array
  readonly key_version: number
}

/** The secret of a link as it stands in mails. */
export const openToken = (context: Pick<Context, 'house'>, row: LinkRow): string =>
  open(
    keyOf(masterOf(context, row.key_version)),
    at(row.participant_id, row.kind),
    row.sealed_token,
  ).toString()

const linkOf = (tables: ParticipantTx, participantId: string, kind: LinkKind) =>
  tables
    .selectFrom('participants.own_link')
    .selectAll()
    .where('participant_id', '=', participantId)
    .where('kind', '=', kind)
    .executeTakeFirst()

/** Makes a new secret; the old one, if any, ends at once. @returns the secret */
export async function renewLink(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  kind: LinkKind,
): Promise<string> {
  const token = newToken()
  const sealed = {
    ...sealToken(await currentMaster(ours(tx), context), participantId, kind, token),
    made_on: context.today,
  }
  await ours(tx)
    .insertInto('participants.own_link')
    .values({ participant_id: participantId, kind, ...sealed })
    .onConflict((conflict) => conflict.columns(['participant_id', 'kind']).doUpdateSet(sealed))
    .execute()
  return token
}

/** The secret of a participant's link; made at first use. Two at once get the same one. */
export async function tokenOf(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  kind: LinkKind,
): Promise<string> {
  const row = await linkOf(ours(tx), participantId, kind)
  if (row) return openToken(context, row)
  await ours(tx)
    .selectFrom('participants.participant')
    .select('id')
    .where('id', '=', participantId)
    .forUpdate()
    .execute()
  const meanwhile = await linkOf(ours(tx), participantId, kind)
  return meanwhile ? openToken(context, meanwhile) : renewLink(tx, context, participantId, kind)
}

/** Whose link a secret is; nothing when it is unknown, replaced, or its time is over. Erased participants have none. */
export async function ownerOf(context: Context, token: string, kind: LinkKind): Promise<string | undefined> {
  if (!shape.test(token)) return undefined
  const masters = await liveMasters(context)
  if (masters.length === 0) return undefined
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.own_link as l')
    .innerJoin('participants.participant as p', 'p.id', 'l.participant_id')
    .select(['p.id', 'p.last_day', 'l.made_on'])
    .where('l.kind', '=', kind)
    .where(
      'l.token_hash',
      'in',
      masters.map((master) => fingerprint(keyOf(master), token)),
    )
    .executeTakeFirst()
  if (!row?.last_day) return undefined
  const days = await daysOf(context, 'ownLink')
  return isOver(later(row.last_day, row.made_on), days, context.today) ? undefined : row.id
}

/**
 * The absolute address of a participant's own page, in their language. Whoever has it is let in: it goes to the person alone, by mail or on
 * paper, and never into a log, an audit entry or a flash.
 * @param section appended after the key, for example `svar/before`
 */
export async function ownAddress(
  tx: AnyTransaction,
  context: Context,
  participantId: string,
  section?: string,
): Promise<string> {
  const token = await tokenOf(tx, context, participantId, 'page')
  const person = await participantOf({ database: tx as unknown as Context['database'] }, participantId)
  const path = ownPaths.page(token) + (section ? `/${section}` : '')
  return context.house.config.baseUrl + toLanguage(person?.language ?? 'da', path)
}
