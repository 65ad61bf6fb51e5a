import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { projectFolder } from '../config/folders.ts'
import type { Database } from './open.ts'

interface Migration {
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** A migration that ran before is not the one that lies there now; the message says so in one sentence. */
export class ChangedMigration extends Error {
  constructor(name: string) {
    super(
      `Filen db/migrations/${name} er ændret, efter at databasen kørte den; sæt den tilbage, som den var, og skriv ændringen i en ny fil. / Migration ${name} was changed after it ran; put it back and write a new one instead.`,
    )
  }
}

/** Any number that no one else uses as an advisory lock. */
const migrationLock = 2_021_2024

/** The migrations of the project in the order they run. */
export function migrations(folder = join(projectFolder(), 'db/migrations')): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/**
 * Brings the database to the newest shape, all or nothing. Two processes that start at once wait for each other.
 * @param database the database, or a transaction to do it in
 * @returns the names of the migrations that ran now
 * @throws ChangedMigration when a migration that ran before has been changed since: migrations only go forward
 */
export async function migrate(database: Database, all = migrations()): Promise<string[]> {
  return database.isTransaction
    ? runIn(database, all)
    : database.transaction().execute((tx) => runIn(tx, all))
}

async function runIn(tx: Database, all: readonly Migration[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx)
  await sql`create schema if not exists platform`.execute(tx)
  await sql`create table if not exists platform.migration (
    name text primary key, checksum text not null, ran_at timestamptz not null default now())`.execute(tx)
  const ran = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from platform.migration`.execute(tx)
  const known = new Map(ran.rows.map(({ name, checksum }) => [name, checksum]))
  const fresh = all.filter(({ name }) => !known.has(name))
  const changed = all.find(({ name, checksum }) => known.has(name) && known.get(name) !== checksum)
  if (changed) throw new ChangedMigration(changed.name)
  for (const { name, text, checksum } of fresh) {
    await sql.raw(text).execute(tx)
    await sql`insert into platform.migration (name, checksum) values (${name}, ${checksum})`.execute(tx)
  }
  return fresh.map(({ name }) => name)
}
