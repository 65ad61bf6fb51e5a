import type { Context } from '../../../platform/actions/context.ts'
import { type Master, masterOf } from '../sealing/master.ts'
import { fingerprint, newKey, open, padded, seal, subKey } from '../sealing/seal.ts'
import type { Identity } from './model.ts'

/** The sealed columns of one participant. */
export interface SealedPerson {
  readonly identity: Uint8Array
  readonly identity_key: Uint8Array
  readonly link_key: Uint8Array
  readonly key_version: number
  readonly mail_hash: Uint8Array | null
}

/** A row from which the person's own keys can be unwrapped. */
export interface WrappedKeys {
  readonly id: string
  readonly identity_key: Uint8Array | null
  readonly link_key: Uint8Array | null
  readonly key_version: number | null
}

export const spot = (column: string, row: string) => ({ column: `participants.${column}`, row })

const wrapIdentity = (master: Master, id: string, key: Uint8Array): Uint8Array =>
  seal(subKey(master.key, 'identity'), spot('participant.identity_key', id), key)
const wrapLink = (master: Master, id: string, key: Uint8Array): Uint8Array =>
  seal(subKey(master.key, 'pseudonym link'), spot('participant.link_key', id), key)

/** Mail addresses are compared without regard to case and white space. */
export const mailHash = (master: Master, email: string): Uint8Array =>
  fingerprint(subKey(master.key, 'mail index'), email.trim().normalize('NFC').toLowerCase())

const hashOf = (master: Master, email: string | null): Uint8Array | null =>
  email === null || email.trim() === '' ? null : mailHash(master, email)

const sealIdentity = (id: string, key: Uint8Array, identity: Identity): Uint8Array =>
  seal(key, spot('participant.identity', id), padded(JSON.stringify(identity)))

/** A new person's identity under new keys of their own. */
export function sealPerson(master: Master, id: string, identity: Identity): SealedPerson {
  const key = newKey()
  return {
    identity: sealIdentity(id, key, identity),
    identity_key: wrapIdentity(master, id, key),
    link_key: wrapLink(master, id, newKey()),
    key_version: master.version,
    mail_hash: hashOf(master, identity.email),
  }
}

function wrapped(row: WrappedKeys, column: 'identity_key' | 'link_key'): Uint8Array {
  const bytes = row[column]
  if (!bytes) throw new Error('an erased participant has no keys')
  return bytes
}

const masterFor = (at: Pick<Context, 'house'>, row: WrappedKeys): Master => masterOf(at, row.key_version ?? 0)

/** The person's own key, under which who they are and notes about them are sealed. */
export function identityKey(at: Pick<Context, 'house'>, row: WrappedKeys): Uint8Array {
  const key = subKey(masterFor(at, row).key, 'identity')
  return open(key, spot('participant.identity_key', row.id), wrapped(row, 'identity_key'))
}

/** The person's key to the pseudonyms of their answers. */
export function linkKey(at: Pick<Context, 'house'>, row: WrappedKeys): Uint8Array {
  const key = subKey(masterFor(at, row).key, 'pseudonym link')
  return open(key, spot('participant.link_key', row.id), wrapped(row, 'link_key'))
}

/** Who a row is. @throws KeyTrouble without the master key; never garbage */
export function openIdentity(
  at: Pick<Context, 'house'>,
  row: WrappedKeys & { readonly identity: Uint8Array },
): Identity {
  const bytes = open(identityKey(at, row), spot('participant.identity', row.id), row.identity)
  return JSON.parse(bytes.toString('utf8')) as Identity
}

/** A changed identity under the keys the person already has. */
export function resealIdentity(
  at: Pick<Context, 'house'>,
  row: WrappedKeys,
  identity: Identity,
): Pick<SealedPerson, 'identity' | 'mail_hash'> {
  return {
    identity: sealIdentity(row.id, identityKey(at, row), identity),
    mail_hash: hashOf(masterFor(at, row), identity.email),
  }
}

/** The same person under another master key. */
export function rewrap(
  at: Pick<Context, 'house'>,
  row: WrappedKeys & { readonly identity: Uint8Array },
  to: Master,
): Omit<SealedPerson, 'identity'> {
  return {
    identity_key: wrapIdentity(to, row.id, identityKey(at, row)),
    link_key: wrapLink(to, row.id, linkKey(at, row)),
    key_version: to.version,
    mail_hash: hashOf(to, openIdentity(at, row).email),
  }
}
