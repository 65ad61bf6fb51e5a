import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'
import { tablesIn } from '../../src/platform/database/schema.ts'

/** What base64 makes of bytes wherever they stand in a longer text: the letters that depend on them alone. */
const inBase64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return text.slice(before === 0 ? 0 : before + 1, -2)
  })

/** Every form in which a word could lie somewhere: as it is, in small letters, with escaped letters, in base64 and in hexadecimal. */
export function tracesOf(word: string): string[] {
  const forms = [word, word.toLowerCase(), word.normalize('NFD')]
  const escaped = JSON.stringify(word).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const bytes = forms.map((form) => Buffer.from(form))
  const all = [
    ...forms,
    escaped.slice(1, -1),
    encodeURIComponent(word),
    ...bytes.flatMap(inBase64),
    ...bytes.map((one) => one.toString('hex')),
  ]
  return [...new Set(all)].filter((trace) => trace.length >= 6)
}

/** Where one of the traces is found in a text; letters of either size. */
export const tracesIn = (text: string, traces: readonly string[]): string[] => {
  const small = text.toLowerCase()
  return traces.filter((trace) => small.includes(trace.toLowerCase()))
}

/** Searches every column of every table. @returns the tables in which a trace is found */
export async function tablesWith(database: Database, traces: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const { name } of await tablesIn(database)) {
    const { rows } = await sql.raw<{ row: string }>(`select t::text as row from ${name} t`).execute(database)
    if (rows.some(({ row }) => tracesIn(row, traces).length > 0)) found.push(name.replaceAll('"', ''))
  }
  return found
}

/** Searches a file; compressed ones are opened. */
export function fileHas(file: string, traces: readonly string[]): boolean {
  const bytes = readFileSync(file)
  const open = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  return (
    tracesIn(open.toString('utf8'), traces).length > 0 || tracesIn(open.toString('latin1'), traces).length > 0
  )
}

/** Every file under a folder in which a trace is found. */
export const filesWith = (folder: string, traces: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => fileHas(file, traces))
