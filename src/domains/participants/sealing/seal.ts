import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a master key is used for; the keys made of it for different purposes have nothing to do with each other. */
export type KeyPurpose = 'identity' | 'pseudonym link' | 'mail index' | 'own link' | 'check'

/** Where sealed bytes belong. Bytes moved to another row or column do not open. */
export interface Spot {
  readonly column: string
  readonly row: string
}

const form = 1
const nonceSize = 12
const tagSize = 16
const keySize = 32

const made = new WeakMap<Uint8Array, Map<KeyPurpose, Uint8Array>>()

/** The key of one purpose, made of a master key (HKDF, RFC 5869). */
export function subKey(master: Uint8Array, purpose: KeyPurpose): Uint8Array {
  const known = made.get(master) ?? new Map<KeyPurpose, Uint8Array>()
  made.set(master, known)
  const found = known.get(purpose)
  if (found) return found
  const key = new Uint8Array(
    hkdfSync('sha256', master, '', `kulturmetropolen participants ${purpose}`, keySize),
  )
  known.set(purpose, key)
  return key
}

const bound = ({ column, row }: Spot): Buffer => Buffer.from(`${column}\0${row}`)

/** Seals bytes for one spot (AES-256-GCM, NIST SP 800-38D): form, nonce, content, tag. */
export function seal(key: Uint8Array, spot: Spot, content: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceSize)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(spot))
  return Buffer.concat([Buffer.of(form), nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` made. @throws when key, spot or bytes are not those it was sealed with: never garbage */
export function open(key: Uint8Array, spot: Spot, sealed: Uint8Array): Buffer {
  const tagAt = sealed.length - tagSize
  if (sealed[0] !== form || tagAt < 1 + nonceSize)
    throw new Error(`${spot.column} does not hold sealed bytes`)
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceSize))
  cipher.setAAD(bound(spot)).setAuthTag(sealed.subarray(tagAt))
  return Buffer.concat([cipher.update(sealed.subarray(1 + nonceSize, tagAt)), cipher.final()])
}

/** A fingerprint that only the holder of the key can make: finds a thing again without saying what it is. */
export const fingerprint = (key: Uint8Array, text: string): Uint8Array =>
  createHmac('sha256', key).update(text).digest()

/** A new key of 32 random bytes. */
export const newKey = (): Uint8Array => randomBytes(keySize)

const step = 256

/** Text filled up with spaces to a whole number of steps, so that the length of the sealed bytes tells nothing. */
export function padded(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([bytes, Buffer.alloc((step - (bytes.length % step)) % step, ' ')])
}
