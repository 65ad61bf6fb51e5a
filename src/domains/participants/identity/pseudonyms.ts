import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ConsentPurpose } from '../consent/model.ts'
import { open, seal } from '../sealing/seal.ts'
import { type AnyTransaction, ours, type ParticipantTables, type ParticipantTx } from '../tables.ts'
import { linkKey, spot } from './sealed.ts'

/** One enrolment of one participant. */
export interface Enrolled {
  readonly participantId: string
  readonly enrolmentId: string
}

const bytesOf = (uuid: string): Uint8Array => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const at = (enrolmentId: string) => spot('pseudonym.sealed', enrolmentId)

/** The keys of those who are still there, by identifier; locked, so that two at once make one pseudonym. */
async function keysOf(tx: ParticipantTx, context: Context, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('participants.participant')
    .select(['id', 'identity_key', 'link_key', 'key_version'])
    .where('id', 'in', [...new Set(ids)])
    .where('erased_on', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, linkKey(context, row)]))
}

async function keptOf(tx: ParticipantTx, pairs: readonly Enrolled[]): Promise<Map<string, Uint8Array>> {
  const rows = await tx
    .selectFrom('participants.pseudonym')
    .select(['enrolment_id', 'participant_id', 'sealed'])
    .where(
      'enrolment_id',
      'in',
      pairs.map(({ enrolmentId }) => enrolmentId),
    )
    .execute()
  const owners = new Map(pairs.map(({ enrolmentId, participantId }) => [enrolmentId, participantId]))
  return new Map(
    rows
      .filter((row) => owners.get(row.enrolment_id) === row.participant_id)
      .map(({ enrolment_id, sealed }) => [enrolment_id, sealed]),
  )
}

async function makeThese(tx: ParticipantTx, context: Context, pairs: readonly Enrolled[]) {
  const ids = pairs.map(({ participantId }) => participantId)
  const keys = await keysOf(tx, context, ids)
  const kept = await keptOf(tx, pairs)
  const fresh = []
  const found: [string, string][] = []
  for (const { participantId, enrolmentId } of pairs) {
    const key = keys.get(participantId)
    if (!key) continue
    const sealed = kept.get(enrolmentId)
    const pseudonym = sealed ? uuidOf(open(key, at(enrolmentId), sealed)) : crypto.randomUUID()
    found.push([enrolmentId, pseudonym])
    if (!sealed)
      fresh.push({
        ...{ enrolment_id: enrolmentId, participant_id: participantId },
        sealed: seal(key, at(enrolmentId), bytesOf(pseudonym)),
      })
  }
  if (fresh.length > 0) await tx.insertInto('participants.pseudonym').values(fresh).execute()
  return found
}

const batch = 5000

/** The same as `pseudonymOf` for many enrolments, each named once. @returns pseudonyms by enrolment; the erased are left out */
export async function pseudonymsOf(
  tx: AnyTransaction,
  context: Context,
  pairs: readonly Enrolled[],
): Promise<ReadonlyMap<string, string>> {
  const all: [string, string][] = []
  for (let from = 0; from < pairs.length; from += batch)
    all.push(...(await makeThese(ours(tx), context, pairs.slice(from, from + batch))))
  return new Map(all)
}

/**
 * The pseudonym under which the answers of one enrolment lie: a random uuid, made at first use; only here, and only sealed, it is known whose
 * it is. @returns nothing when the participant is unknown or erased: the answers then belong to nobody
 */
export async function pseudonymOf(
  tx: AnyTransaction,
  context: Context,
  enrolled: Enrolled,
): Promise<string | undefined> {
  return (await pseudonymsOf(tx, context, [enrolled])).get(enrolled.enrolmentId)
}

/** The pseudonym of an enrolment when there is one already; makes none and locks nothing. */
export async function knownPseudonym(
  context: Pick<Context, 'database' | 'house'>,
  { participantId, enrolmentId }: Enrolled,
): Promise<string | undefined> {
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.pseudonym as s')
    .innerJoin('participants.participant as p', 'p.id', 's.participant_id')
    .select(['p.id', 'p.identity_key', 'p.link_key', 'p.key_version', 's.sealed'])
    .where('s.enrolment_id', '=', enrolmentId)
    .where('p.id', '=', participantId)
    .where('p.erased_on', 'is', null)
    .executeTakeFirst()
  return row && uuidOf(open(linkKey(context, row), at(enrolmentId), row.sealed))
}

/**
 * The pseudonym of an enrolment, made now when there is none, in a transaction of its own: whoever then writes answers under it leaves no
 * mark of the same transaction beside the person. Not to be called within a transaction.
 */
export async function pseudonymReady(context: Context, enrolled: Enrolled): Promise<string | undefined> {
  const known = await knownPseudonym(context, enrolled)
  if (known) return known
  return tablesOf<ParticipantTables>(context)
    .transaction()
    .execute((tx) => pseudonymOf(tx, context, enrolled))
}

/**
 * The pseudonyms of everybody whose consent to a purpose is in force, of all their enrolments: for freezing a set of research data. No look,
 * no names; the set says nothing about which pseudonyms belong together.
 */
export async function pseudonymsConsenting(
  context: Context,
  purpose: ConsentPurpose,
): Promise<ReadonlySet<string>> {
  const tables = ours(context.database as unknown as AnyTransaction)
  const rows = await tables
    .selectFrom('participants.consent as c')
    .innerJoin('participants.participant as p', 'p.id', 'c.participant_id')
    .innerJoin('participants.pseudonym as s', 's.participant_id', 'p.id')
    .select(['p.id', 'p.identity_key', 'p.link_key', 'p.key_version', 's.enrolment_id', 's.sealed'])
    .where('c.purpose', '=', purpose)
    .where('c.withdrawn_at', 'is', null)
    .where('p.erased_on', 'is', null)
    .execute()
  const pseudonyms = rows.map((row) => uuidOf(open(linkKey(context, row), at(row.enrolment_id), row.sealed)))
  return new Set(pseudonyms.sort())
}
