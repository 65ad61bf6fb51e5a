import { createHash } from 'node:crypto'

/** The fingerprint of a text: SHA-256, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
