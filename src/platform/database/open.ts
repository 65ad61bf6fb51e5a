import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { log } from '../log/log.ts'
import { EmbeddedDatabase } from './pglite.ts'
import { EmbeddedDialect } from './pglite-dialect.ts'
import { parserOf, toParameter } from './values.ts'

/** Where the data lie: a server, or an embedded database in a folder or in memory. */
export type DatabasePlace =
  | { readonly kind: 'server'; readonly url: string }
  | { readonly kind: 'embedded'; readonly folder?: string }

/** The database before a room has said which tables it knows. No table can be named on it. */
export type Database = Kysely<NoTables>
export type NoTables = Record<never, never>

export interface OpenDatabase {
  readonly database: Database
  readonly engine: 'postgresql' | 'pglite'
  readonly version: string
  /** The embedded database does not wait for the disk: good for trying out, not for the only copy of anything. */
  readonly trial: boolean
  readonly close: () => Promise<void>
}

class TextParameters extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg has no narrower type for its many call shapes, which are passed on unchanged.
  override query(...[first, second, third]: any[]): any {
    const values = Array.isArray(second) ? second.map(toParameter) : second
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    return (super.query as any)(first, values, third)
  }
}

function serverDialect(url: string): PostgresDialect {
  const types = { getTypeParser: (type: number) => parserOf(type) } as unknown as pg.CustomTypesConfig
  const pool = new pg.Pool({ connectionString: url, max: 10, types, Client: TextParameters })
  // A server that restarts ends idle connections; the next query opens a new one.
  pool.on('error', ({ message }) => log.warn({ reason: message }, 'the database server ended a connection'))
  return new PostgresDialect({ pool })
}

/** Opens the database and asks for its version. @throws when it cannot be reached or is older than PostgreSQL 15 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const dialect =
    place.kind === 'server'
      ? serverDialect(place.url)
      : new EmbeddedDialect(await EmbeddedDatabase.open(place))
  const database: Database = new Kysely<NoTables>({ dialect })
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(database)
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) < 15)
    throw new Error(`PostgreSQL 15 or newer is needed; this is ${version}`)
  const embedded = place.kind === 'embedded'
  return {
    database,
    engine: embedded ? 'pglite' : 'postgresql',
    version,
    trial: embedded,
    close: () => database.destroy(),
  }
}
