import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { type Day, zone } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { announce } from '../../../platform/events/announce.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import type { Worker } from '../../../platform/rooms/room.ts'
import type { CourseTables } from '../tables.ts'

type Tx = Transaction<CourseTables>
export const nightJob = 'courses.night'

const night = (on: Day) => on.toZonedDateTime({ timeZone: zone, plainTime: '01:30' }).toInstant()

/**
 * Sees to it that courses are moved along in the night that comes. Each night sees to the next one; any course that is laid on the
 * calendar begins the chain again, should it ever have broken.
 */
export async function seeToNextNight(tx: Tx, context: Context): Promise<void> {
  const on = context.today.add({ days: 1 })
  const [fresh] = await tx
    .insertInto('courses.night')
    .values({ on_day: on })
    .onConflict((conflict) => conflict.doNothing())
    .returning('on_day')
    .execute()
  if (fresh) await enqueue(tx as never, context, { kind: nightJob, payload: {}, after: night(on) })
}

interface Moved {
  readonly id: string
  readonly state: 'running' | 'completed'
}

/** What the calendar does by itself: sessions that are over were held, courses start on their first day and end after their last. */
async function follow(tx: Tx, context: Context): Promise<readonly Moved[]> {
  await sql`update courses.session s set state = 'held', version = s.version + 1
    from courses.course c where c.id = s.course_id and c.state in ('open', 'running') and s.state = 'planned'
      and s.ends < ${context.now}`.execute(tx)
  const { rows } = await sql<Moved>`update courses.course set version = version + 1,
      state = case when last_on < ${context.today} then 'completed' else 'running' end
    where (state = 'open' and first_on <= ${context.today}) or (state in ('open', 'running') and last_on < ${context.today})
    returning id, state`.execute(tx)
  return rows
}

/** Moves every course along by the calendar, and tells the rooms above. */
export const moveAlong: Worker = async (context) => {
  const tables = tablesOf<CourseTables>(context)
  await tables.transaction().execute((tx) => seeToNextNight(tx, context))
  await tables.transaction().execute(async (tx) => {
    for (const { id, state } of await follow(tx, context))
      await announce(tx as never, context, {
        name: state === 'running' ? 'courses.started' : 'courses.completed',
        content: { courseId: id },
      })
  })
}
