import type { Kysely } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/** For how many days a kind is kept, and the version of that rule; version 0 is the program's own. */
export async function retentionRule(
  context: Pick<Context, 'database'>,
  kind: string,
  otherwise: number,
): Promise<{ readonly days: number; readonly version: number }> {
  const row = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.retention_rule')
    .select(['days', 'version'])
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row ?? { days: otherwise, version: 0 }
}

/** Sets a rule if nobody has since `version`. @returns whether it was set */
export async function setRetentionRule(
  tx: Kysely<never>,
  context: Context,
  { kind, days, version }: { readonly kind: string; readonly days: number; readonly version: number },
): Promise<boolean> {
  const tables = tx as unknown as Kysely<PlatformTables>
  const values = { kind, days, changed_at: context.now }
  const change =
    version === 0
      ? await tables
          .insertInto('platform.retention_rule')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await tables
          .updateTable('platform.retention_rule')
          .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
          .where('kind', '=', kind)
          .where('version', '=', version)
          .executeTakeFirst()
  return ('numUpdatedRows' in change ? change.numUpdatedRows : change.numInsertedOrUpdatedRows) === 1n
}

/** One night of clearing up. */
export interface Run {
  readonly night: Day
  readonly endedAt: Moment | undefined
  readonly counts: Readonly<Record<string, number>>
}

/** The latest nights, newest first. */
export async function latestRuns(context: Context, most: number): Promise<readonly Run[]> {
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.retention_run')
    .select(['night', 'ended_at', 'counts'])
    .orderBy('night', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ night, ended_at, counts }) => ({ night, endedAt: ended_at ?? undefined, counts }))
}
