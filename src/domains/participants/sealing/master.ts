import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type KeyRing, KeyTrouble } from '../../../platform/config/keys.ts'
import { sameText } from '../../../platform/config/secret.ts'
import type { ParticipantTables, ParticipantTx } from '../tables.ts'
import { fingerprint, subKey } from './seal.ts'

/** A master key and its version. */
export interface Master {
  readonly version: number
  readonly key: Uint8Array
}

/** What a master key answers to a fixed question: kept in the database, so that a wrong key is known before it is used. */
const answerOf = (key: Uint8Array): Uint8Array => fingerprint(subKey(key, 'check'), 'which key are you?')

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function fitting(keys: KeyRing, version: number, check: Uint8Array): Master {
  const key = keys.key(version)
  if (sameText(hex(answerOf(key)), hex(check))) return { version, key }
  throw new KeyTrouble(
    `Master key ${version} in ${keys.place} is not the one the names of participants were sealed with: put the right key back, nothing is lost until then.`,
  )
}

const nextVersion = (keys: KeyRing, above: number): number =>
  Math.max(above + 1, ...keys.versions().filter((version) => version > above))

/** Takes a new master key into use; the database remembers what it answers. */
export async function installKey(tx: ParticipantTx, context: Context, above: number): Promise<Master> {
  const { keys } = context.house
  const [newest = 0] = keys.versions()
  const version = newest > above ? newest : nextVersion(keys, above)
  if (newest <= above) keys.make(version)
  const key = keys.key(version)
  await tx
    .updateTable('participants.key_version')
    .set({ is_current: false })
    .where('is_current', '=', true)
    .execute()
  await tx
    .insertInto('participants.key_version')
    .values({ version, check_value: answerOf(key), is_current: true, made_at: context.now, retired_at: null })
    .execute()
  return { version, key }
}

/** The master key that new rows are sealed with. The lock keeps a rotation waiting until this transaction is done. */
export async function currentMaster(tx: ParticipantTx, context: Context): Promise<Master> {
  const find = () =>
    tx
      .selectFrom('participants.key_version')
      .select(['version', 'check_value'])
      .where('is_current', '=', true)
      .forShare()
      .executeTakeFirst()
  const row = await find()
  if (row) return fitting(context.house.keys, row.version, row.check_value)
  await sql`lock table participants.key_version in exclusive mode`.execute(tx)
  const meanwhile = await find()
  return meanwhile
    ? fitting(context.house.keys, meanwhile.version, meanwhile.check_value)
    : installKey(tx, context, 0)
}

/** Every master key that something may still be sealed with, the current one first. @throws KeyTrouble */
export async function liveMasters(at: Pick<Context, 'database' | 'house'>): Promise<readonly Master[]> {
  const rows = await tablesOf<ParticipantTables>(at)
    .selectFrom('participants.key_version')
    .select(['version', 'check_value'])
    .where('retired_at', 'is', null)
    .orderBy('is_current', 'desc')
    .execute()
  return rows.map(({ version, check_value }) => fitting(at.house.keys, version, check_value))
}

/** The master key of a version that a row names. @throws KeyTrouble when it is not at hand */
export const masterOf = ({ house }: Pick<Context, 'house'>, version: number): Master => ({
  version,
  key: house.keys.key(version),
})

/** Tries every master key that something is sealed with; makes and installs the first one where there is none yet. @throws KeyTrouble */
export async function checkKeys(context: Context): Promise<void> {
  if ((await liveMasters(context)).length > 0) return
  await tablesOf<ParticipantTables>(context)
    .transaction()
    .execute((tx) => currentMaster(tx, context))
}
