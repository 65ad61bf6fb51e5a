import { type Kysely, sql } from 'kysely'
import { dayOf } from '../../kernel/day.ts'
import { type Context, type House, tablesOf } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'
import { log } from '../log/log.ts'

const mostAttempts = 8
/** While a task runs nobody else takes it; a process that dies gives it back after this time. */
const lease = { minutes: 5 }

/** How long to wait after the nth failure: 1, 2, 4, 8 ... minutes. */
export const backOff = (attempts: number): Temporal.Duration =>
  Temporal.Duration.from({ minutes: 2 ** (attempts - 1) })

interface Taken {
  readonly id: string
  readonly kind: string
  readonly payload: Record<string, unknown>
  readonly attempts: number
}

async function take(tables: Kysely<PlatformTables>, now: Temporal.Instant): Promise<Taken | undefined> {
  return tables
    .updateTable('platform.job')
    .set({ attempts: sql<number>`attempts + 1`, run_after: now.add(lease) })
    .where('id', 'in', (query) =>
      query
        .selectFrom('platform.job')
        .select('id')
        .where('state', '=', 'waiting')
        .where('run_after', '<=', now)
        .orderBy('run_after')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'payload', 'attempts'])
    .executeTakeFirst()
}

async function settle(
  tables: Kysely<PlatformTables>,
  job: Taken,
  now: Temporal.Instant,
  fault: unknown,
): Promise<void> {
  const change = tables.updateTable('platform.job').where('id', '=', job.id)
  if (fault === undefined)
    return void (await change.set({ state: 'done', finished_at: now, last_fault: null }).execute())
  const last_fault = (fault instanceof Error ? fault.message : String(fault)).slice(0, 500)
  log.warn({ job: job.id, kind: job.kind, attempts: job.attempts, error: fault }, 'a background task failed')
  if (job.attempts >= mostAttempts)
    return void (await change.set({ state: 'dead', finished_at: now, last_fault }).execute())
  await change.set({ run_after: now.add(backOff(job.attempts)), last_fault }).execute()
}

/** Runs the tasks that are due, one at a time, until none is left. @returns how many ran */
export async function runDueJobs(house: House): Promise<number> {
  const tables = tablesOf<PlatformTables>(house.store)
  for (let ran = 0; ; ran += 1) {
    const now = house.clock.now()
    const job = await take(tables, now)
    if (!job) return ran
    const actor = { kind: 'system', name: job.kind } as const
    const context: Context = {
      house,
      actor,
      language: 'da',
      now,
      today: dayOf(now),
      database: house.store.database,
      reference: `job-${job.id}`,
    }
    const worker = house.workers[job.kind]
    const fault = await (worker
      ? worker(context, job.payload)
      : Promise.reject(new Error(`nobody does ${job.kind}`))
    ).then(
      () => undefined,
      (error: unknown) => error ?? new Error('failed without a reason'),
    )
    await settle(tables, job, house.clock.now(), fault)
  }
}

const pause = 1000

/** Works off the queue until it is told to stop; the task in hand is finished first. */
export function workUntilStopped(house: House): () => Promise<void> {
  let stopped = false
  let wake: () => void = () => undefined
  const work = async () => {
    while (!stopped) {
      await runDueJobs(house).catch((error: unknown) => log.error({ error }, 'the queue could not be read'))
      if (stopped) return
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause).unref()
      })
    }
  }
  const working = work()
  return async () => {
    stopped = true
    wake()
    await working
  }
}
