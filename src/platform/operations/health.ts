import { sql } from 'kysely'
import type { Context } from '../actions/context.ts'
import { version } from '../config/version.ts'
import { json, type Reply } from '../http/reply.ts'

/** Whether the platform can answer, on what, and whether its data are only for trying out. */
export async function health({ house, database }: Context): Promise<Reply> {
  await sql`select 1`.execute(database)
  const { engine, version: databaseVersion, trial } = house.store
  return json({ status: 'ok', database: { engine, version: databaseVersion }, trial, version: version() })
}
