import { dayOf, zone } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import type { AnsweringTables, AnsweringTx } from '../tables.ts'
import { measuredCourse } from './course.ts'
import { inviteOpenWaves, remindSilent } from './inviting.ts'
import { waveSetting } from './queries.ts'
import { isInside, windowsOf } from './rules.ts'

export const nightTask = 'answering.night'

/** Mails are read in the morning. */
const hour = '07:00'

const startOf = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: hour }).toInstant()

/** Plans the round of one day; asked for any number of times, it is planned once. */
async function planNight(tx: AnsweringTx, context: Context, day: Temporal.PlainDate): Promise<void> {
  const planned = await tx
    .insertInto('questionnaires.night')
    .values({ on_day: day })
    .onConflict((conflict) => conflict.doNothing())
    .returning('on_day')
    .executeTakeFirst()
  if (!planned) return
  await enqueue(tx as never, context, {
    kind: nightTask,
    payload: { day: day.toString() },
    after: startOf(day),
  })
}

export const planNextNight = (tx: AnsweringTx, context: Context): Promise<void> =>
  planNight(tx, context, context.today.add({ days: 1 }))

/** Forgets what is over: drafts nobody came back to, sittings, nights of the past; notes invitations that ran out. */
async function tidy(tx: AnsweringTx, context: Context): Promise<void> {
  const { today, now } = context
  await tx.deleteFrom('questionnaires.draft').where('keep_until', '<', today).execute()
  await tx.deleteFrom('questionnaires.sitting').where('ends_at', '<', now).execute()
  await tx
    .deleteFrom('questionnaires.night')
    .where('on_day', '<', today.subtract({ days: 7 }))
    .execute()
  await tx
    .updateTable('questionnaires.invitation')
    .set({ expired_on: today })
    .where('closes_on', '<', today)
    .where('answered_on', 'is', null)
    .where('expired_on', 'is', null)
    .execute()
}

/** The courses with a window open today. */
async function coursesToAsk(context: Context): Promise<string[]> {
  const tables = tablesOf<AnsweringTables>(context)
  const setting = await waveSetting(tables)
  const rows = await tables
    .selectFrom('courses.known_course')
    .select(['id', 'first_on', 'second_on', 'last_on'])
    .where('state', 'in', ['open', 'running', 'completed'])
    .where('is_simulated', '=', false)
    .where('last_on', '>=', context.today.subtract({ months: 9 }))
    .where('first_on', '<=', context.today.add({ months: 7 }))
    .execute()
  return rows.flatMap(({ id, first_on: first, second_on: second, last_on: last }) =>
    first && last && windowsOf({ first, second, last }, setting).some((one) => isInside(context.today, one))
      ? [id]
      : [],
  )
}

/**
 * The round of one day: plans the next, tidies, then invites and reminds course by course, each in a transaction of its own. A process that
 * dies in the middle is gone on with; what was done is not done again.
 */
export const night: Worker = async (context, { day }) => {
  const tables = tablesOf<AnsweringTables>(context)
  const next = Temporal.PlainDate.from(String(day)).add({ days: 1 })
  const tomorrow = dayOf(context.now).add({ days: 1 })
  const inTransaction = <Value>(act: (tx: AnsweringTx) => Promise<Value>) =>
    tables.transaction().execute((tx) => act(tx))
  await inTransaction((tx) =>
    planNight(tx, context, Temporal.PlainDate.compare(next, tomorrow) < 0 ? tomorrow : next),
  )
  await inTransaction((tx) => tidy(tx, context))
  for (const id of await coursesToAsk(context))
    await inTransaction(async (tx) => {
      const course = await measuredCourse(tx, id)
      if (!course) return
      await inviteOpenWaves(tx, context, course)
      await remindSilent(tx, context, course)
    })
}
