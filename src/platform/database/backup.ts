import { createReadStream, createWriteStream } from 'node:fs'
import { compose, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Kysely, sql } from 'kysely'
import { version } from '../config/version.ts'
import { migrate, migrations } from './migrate.ts'
import type { Database, NoTables } from './open.ts'
import { dropSchemas, liftForeignKeys, setCounters, type TableShape, tablesIn } from './schema.ts'

/** A file that cannot be restored, and why, in one sentence. */
export class UnfitBackup extends Error {}

const format = 'kulturmetropolen-backup/1'
const batch = 500
/** Sessions are not kept: after a restore everybody signs in again. */
const leftOut = new Set(['platform.session', 'platform.migration'])

interface Header {
  readonly format: string
  readonly version: string
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
}

async function* rowsOf(tx: Kysely<NoTables>, { name, key }: TableShape): AsyncGenerator<string> {
  const inOrder = key.length > 0 ? `order by ${key.map((column) => `t.${column}`).join(', ')}` : ''
  await sql
    .raw(`declare kept no scroll cursor for select row_to_json(t)::text as row from ${name} t ${inOrder}`)
    .execute(tx)
  for (;;) {
    const { rows } = await sql.raw<{ row: string }>(`fetch ${batch} from kept`).execute(tx)
    if (rows.length === 0) break
    yield `{"table":${JSON.stringify(name)},"rows":[${rows.map(({ row }) => row).join(',')}]}\n`
  }
  await sql`close kept`.execute(tx)
}

async function* linesOf(tx: Kysely<NoTables>): AsyncGenerator<string> {
  const ran = await sql<
    Header['migrations'][number]
  >`select name, checksum from platform.migration order by name`.execute(tx)
  const header: Header = { format, version: version(), migrations: ran.rows }
  yield `${JSON.stringify(header)}\n`
  for (const table of await tablesIn(tx)) if (!leftOut.has(table.name)) yield* rowsOf(tx, table)
  yield '{"end":true}\n'
}

/** Writes everything the platform knows to one compressed file that only this user can read; works on both engines and moves between them. */
export async function backUp(database: Database, file: string): Promise<void> {
  await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) =>
      pipeline(Readable.from(linesOf(tx)), createGzip(), createWriteStream(file, { mode: 0o600 })),
    )
}

async function* linesIn(file: string): AsyncGenerator<string, undefined> {
  let rest = ''
  const text = compose(createReadStream(file), createGunzip()).setEncoding('utf8') as AsyncIterable<string>
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function checkHeader(line: string | undefined): Header {
  try {
    const header = JSON.parse(line ?? '') as Header
    if (header.format === format) return header
  } catch {
    // Told below: whatever it is, it is not a backup.
  }
  throw new UnfitBackup('the file is not a backup of this platform')
}

function migrationsOf({ migrations: ran, version: from }: Header) {
  const known = new Map(migrations().map((migration) => [migration.name, migration]))
  return ran.map(({ name, checksum }) => {
    const migration = known.get(name)
    if (migration?.checksum === checksum) return migration
    throw new UnfitBackup(`the backup was made by version ${from}, which this version does not know`)
  })
}

async function fill(
  tx: Kysely<NoTables>,
  shapes: ReadonlyMap<string, TableShape>,
  line: string,
): Promise<boolean> {
  const { table, rows, end } = JSON.parse(line) as { table?: string; rows?: unknown[]; end?: boolean }
  if (end) return true
  const shape = shapes.get(table ?? '')
  if (!shape) throw new UnfitBackup(`the backup has a table that this version does not know: ${table}`)
  const columns = sql.raw(shape.columns.join(', '))
  const target = sql.raw(shape.name)
  await sql`insert into ${target} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
  return false
}

async function load(tx: Kysely<NoTables>, lines: AsyncIterator<string, undefined>): Promise<void> {
  const tables = (await tablesIn(tx)).filter(({ name }) => !leftOut.has(name))
  const putBack = await liftForeignKeys(tx)
  const emptied = tables.filter(({ name }) => name !== 'platform.audit')
  await sql.raw(`truncate ${emptied.map(({ name }) => name).join(', ')}`).execute(tx)
  const shapes = new Map(tables.map((table) => [table.name, table]))
  for (;;) {
    const { value } = await lines.next()
    if (value === undefined) throw new UnfitBackup('the backup is not complete: its end is missing')
    if (await fill(tx, shapes, value)) break
  }
  await setCounters(tx)
  await putBack()
}

/**
 * Replaces everything in the database by a backup, all or nothing, and brings it to the newest shape.
 * @throws UnfitBackup when the file is no backup, is cut off, or comes from a newer version
 */
export async function restore(database: Database, file: string): Promise<void> {
  const lines = linesIn(file)
  const first = await lines.next().catch(() => ({ value: undefined }))
  const ran = migrationsOf(checkHeader(first.value ?? undefined))
  await database.transaction().execute(async (tx) => {
    await dropSchemas(tx)
    await migrate(tx, ran)
    await load(tx, lines)
    await migrate(tx)
  })
}
