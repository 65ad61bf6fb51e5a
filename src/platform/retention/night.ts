import type { Day, Moment } from '../../kernel/day.ts'
import { zone } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import { record } from '../audit/record.ts'
import type { PlatformTables } from '../database/tables.ts'
import type { Worker } from '../rooms/room.ts'
import { retentionRule } from './rules.ts'

export const nightTask = 'retention.night'
const hour = Temporal.PlainTime.from('03:00')

const startOf = (night: Day): Moment => night.toZonedDateTime({ timeZone: zone, plainTime: hour }).toInstant()

/** The next night after a moment: three o'clock, before which everything of the day before is settled. */
export function nextNight(now: Moment): Day {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  return Temporal.Instant.compare(now, startOf(today)) < 0 ? today : today.add({ days: 1 })
}

/** Puts the coming night in the queue. However often it is asked, and by however many processes, each night is there once. */
export async function scheduleNight(context: Context): Promise<void> {
  const night = nextNight(context.now)
  await tablesOf<PlatformTables>(context)
    .insertInto('platform.job')
    .values({
      kind: nightTask,
      payload: JSON.stringify({ night: night.toString() }),
      run_after: startOf(night),
      created_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Clears every kind of its old data, a batch at a time. */
async function clearAll(context: Context): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind, days, clear } of context.house.keeping) {
    const { days: kept } = await retentionRule(context, kind, days)
    counts[kind] = 0
    for (let gone = await clear(context, kept); gone > 0; gone = await clear(context, kept))
      counts[kind] += gone
  }
  return counts
}

/**
 * The work of one night. The next night is put in the queue first, so that the chain never breaks; a night that was interrupted goes on where
 * it stopped, and one that was done is not done again.
 */
export const spendNight: Worker = async (context, { night }) => {
  await scheduleNight(context)
  const day = Temporal.PlainDate.from(String(night))
  const tables = tablesOf<PlatformTables>(context)
  await tables
    .insertInto('platform.retention_run')
    .values({ night: day, began_at: context.now })
    .onConflict((conflict) => conflict.column('night').doNothing())
    .execute()
  const run = await tables
    .selectFrom('platform.retention_run')
    .select('ended_at')
    .where('night', '=', day)
    .executeTakeFirst()
  if (run?.ended_at) return
  const counts = await clearAll(context)
  for (const work of context.house.nightly) await work(context)
  await tables.transaction().execute(async (tx) => {
    await tx
      .updateTable('platform.retention_run')
      .set({ ended_at: context.house.clock.now(), counts: JSON.stringify(counts) })
      .where('night', '=', day)
      .execute()
    await record(tx as never, context, {
      action: 'operations.retention.run',
      subject: { kind: 'platform.retention_run', id: day.toString() },
      detail: counts,
    })
  })
}
