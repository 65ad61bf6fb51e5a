import { type Kysely, type SqlBool, sql } from 'kysely'
import type { PlatformTables } from '../database/tables.ts'

/** Removes every task, done or not, whose payload names one of these identifiers. The one in hand goes on and finds nothing left to do. */
export async function forgetTasks(tx: Kysely<never>, identifiers: readonly string[]): Promise<void> {
  for (const identifier of identifiers)
    await (tx as unknown as Kysely<PlatformTables>)
      .deleteFrom('platform.job')
      .where(sql<SqlBool>`strpos(payload::text, ${identifier}) > 0`)
      .execute()
}
