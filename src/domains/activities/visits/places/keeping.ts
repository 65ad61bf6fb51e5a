import { done } from '../../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import { may } from '../policy.ts'
import { planReminder } from '../reminders/plan.ts'
import { sendReminders } from '../reminders/send.ts'
import type { VisitTables, VisitTx } from '../tables.ts'
import { lockedActivity } from './activity.ts'
import { endSeats } from './leave.ts'
import { writeTo } from './letters.ts'
import type { ActivityAtDoor } from './model.ts'
import { endOffer, offerAllFreeSeats } from './offers.ts'
import { seatsWithOffer } from './people.ts'
import { lineWith } from './rules.ts'

/** Something the platform does with an activity on its own, under the lock of the activity. */
function keep(
  context: Context,
  activityId: string,
  what: string,
  act: (tx: VisitTx, activity: ActivityAtDoor) => Promise<void>,
) {
  const subject = { kind: 'programme.activity', id: activityId }
  return perform<VisitTables, undefined>(
    context,
    { permission: may['places.keep'], subject, detail: { what } },
    async (tx) => {
      const activity = await lockedActivity(tx, activityId)
      if (activity) await act(tx, activity)
      return done(undefined)
    },
  )
}

async function ranOut(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  offerId: string,
): Promise<void> {
  const row = await tx
    .selectFrom('visits.offer')
    .select(['state', 'expires_at'])
    .where('id', '=', offerId)
    .executeTakeFirst()
  if (row?.state !== 'open' || Temporal.Instant.compare(context.now, row.expires_at) < 0) return
  const people = await seatsWithOffer(tx, offerId)
  await endOffer(tx, context, offerId, 'expired')
  await endSeats(tx, context, activity, people, 'expired')
  for (const one of people)
    await writeTo(tx, context, activity, one, 'ranOut', { lines: [lineWith(activity, one.lineId)] })
  await offerAllFreeSeats(tx, context, activity)
}

/** Ends an offer nobody answered, and offers the seats to the next. Run twice, or too early, it does nothing. */
export const offerRunsOut: Worker = async (context, { offer }) => {
  const offerId = String(offer)
  const row = await tablesOf<VisitTables>(context)
    .selectFrom('visits.offer')
    .select('activity_id')
    .where('id', '=', offerId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (row)
    await keep(context, row.activity_id, 'offerRunsOut', (tx, activity) =>
      ranOut(tx, context, activity, offerId),
    )
}

/** Sends the reminders of an activity that are due, and plans the next. */
export const remindGuests: Worker = async (context, { activity: activityId, due }) => {
  await keep(context, String(activityId), 'remind', async (tx, activity) => {
    const row = await tx
      .selectFrom('visits.rule')
      .select('reminder_due')
      .where('activity_id', '=', activity.id)
      .executeTakeFirst()
    if (row?.reminder_due?.toString() !== due) return
    await sendReminders(tx, context, activity)
    await planReminder(tx, context, activity, { remindedNow: true })
  })
}
