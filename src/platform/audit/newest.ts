import { dayOf, type Moment, zone } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/**
 * A moment since which nothing has changed: the last time anybody did anything, or the midnight before, since lists begin with today.
 * Too late rather than too early, so that nobody keeps what is old.
 */
export async function newestChange(context: Context): Promise<Moment> {
  const midnight = dayOf(context.now).toZonedDateTime(zone).toInstant()
  const last = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.audit')
    .select('at')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && Temporal.Instant.compare(last.at, midnight) > 0 ? last.at : midnight
}
