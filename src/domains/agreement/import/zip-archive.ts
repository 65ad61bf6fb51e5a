import { crc32, inflateRawSync } from 'node:zlib'
import { type ImportOutcome, refused, understood } from './source.ts'

type ZipEntry = {
  name: string
  method: number
  flags: number
  crc: number
  packed: number
  size: number
  at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

/** A real agreement of 50 pages is below 1 MB of XML; far above that somebody is testing us. */
export const LARGEST_PART = 16 * 1024 * 1024
const STEEPEST_RATIO = 200
const RATIO_MATTERS_ABOVE = 4 * 1024 * 1024

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function findDirectory(view: DataView): { at: number; count: number } | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue
    return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) }
  }
  return undefined
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
  const nameLength = view.getUint16(at + 28, true)
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
  return { entry, next: at + 46 + nameLength + rest }
}

/** The archive's own list of contents; nothing is unpacked yet. */
export function listArchive(bytes: Uint8Array): ImportOutcome<Map<string, ZipEntry>> {
  const view = viewOf(bytes)
  const directory = bytes.length < 22 ? undefined : findDirectory(view)
  if (!directory) return refused('corruptArchive')
  const entries = new Map<string, ZipEntry>()
  let at = directory.at
  for (let i = 0; i < directory.count; i++) {
    const read = readEntry(bytes, view, at)
    if (!read) return refused('corruptArchive')
    entries.set(read.entry.name, read.entry)
    at = read.next
  }
  return understood(entries)
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes)
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL_HEADER) return undefined
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed)
}

const isBomb = (entry: ZipEntry) =>
  entry.size > LARGEST_PART ||
  (entry.size > RATIO_MATTERS_ABOVE && entry.size > Math.max(entry.packed, 1) * STEEPEST_RATIO)

/** One file out of the archive. Never unpacks more than its stated and allowed size, whatever the header claims. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): ImportOutcome<Uint8Array> {
  if (entry.flags & 1) return refused('encrypted')
  if (isBomb(entry)) return refused('archiveBomb')
  const packed = packedBytes(bytes, entry)
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return refused('corruptArchive')
  try {
    const limit = { maxOutputLength: Math.max(entry.size, 1) }
    const content = entry.method === 0 ? packed : inflateRawSync(packed, limit)
    if (content.length !== entry.size || crc32(content) !== entry.crc) return refused('corruptArchive')
    return understood(content)
  } catch (fault) {
    const tooLong = fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'
    return refused(tooLong ? 'archiveBomb' : 'corruptArchive')
  }
}
