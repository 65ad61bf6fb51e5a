import { rebuild } from '../../src/domains/finding/entries/keep.ts'
import type { Context } from '../../src/platform/actions/context.ts'
import { tablesOf } from '../../src/platform/actions/context.ts'
import type { PlatformTables } from '../../src/platform/database/tables.ts'

/** Makes the list of what can be found from what the rooms publish; the task that waits for it is done with that. */
export async function seedFinding(context: Context): Promise<void> {
  await rebuild(context)
  await tablesOf<PlatformTables>(context)
    .deleteFrom('platform.job')
    .where('kind', '=', 'finding.rebuild')
    .execute()
}
