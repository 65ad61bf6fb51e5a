import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/** For how many days a kind is kept: as somebody set it, else as the program says. */
export async function daysKept(
  context: Pick<Context, 'database'>,
  kind: string,
  otherwise: number,
): Promise<number> {
  const row = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.retention_rule')
    .select('days')
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.days ?? otherwise
}
