import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { FrozenRows } from '../rows/model.ts'
import { type Asked, deliveryOf, type Made } from './deliver.ts'

/** What a delivery is made from. */
export interface Order {
  readonly study: Asked
  readonly frozen: FrozenRows
  readonly key: string | undefined
}

/** A delivery with what is kept of it. */
export interface Packed {
  readonly made: Made
  readonly rows: Uint8Array
  readonly rowsSha256: string
  readonly bundleSha256: string
}

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Frozen rows as they are stored. */
export const packRows = (frozen: FrozenRows): Uint8Array => gzipSync(JSON.stringify(frozen), { level: 6 })
export const unpackRows = (bytes: Uint8Array): FrozenRows => JSON.parse(gunzipSync(bytes).toString('utf8'))

/** Makes the archive and the frozen rows, with their fingerprints. */
export function packed({ study, frozen, key }: Order): Packed {
  const made = deliveryOf(study, frozen, key)
  const rows = packRows(frozen)
  return { made, rows, rowsSha256: fingerprint(rows), bundleSha256: made.ok ? fingerprint(made.bytes) : '' }
}
