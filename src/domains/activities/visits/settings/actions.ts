import { sql } from 'kysely'
import { absent, done, type Outcome, refused, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { setTakesSignUps } from '../../programme/sign-ups.ts'
import { lockedActivity, placeOfActivity } from '../places/activity.ts'
import type { SignUpRules } from '../places/model.ts'
import { offerAllFreeSeats } from '../places/offers.ts'
import { may } from '../policy.ts'
import { planReminder } from '../reminders/plan.ts'
import type { VisitTables, VisitTx } from '../tables.ts'
import { typedRules } from './form.ts'

async function hasGuests(tx: VisitTx, activityId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('visits.seat')
    .select('id')
    .where('activity_id', '=', activityId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function keepRules(tx: VisitTx, activityId: string, rules: SignUpRules): Promise<void> {
  await tx
    .updateTable('visits.rule')
    .set({
      ...{ takes_sign_ups: rules.takesSignUps, mode: rules.mode, seats: rules.seats ?? null },
      ...{ seats_each_date: rules.seatsEachDate ?? null, closes_hours: rules.closesHours },
      ...{ offer_hours: rules.offerHours, reminder_hours: rules.reminderHours, reminder_due: null },
      questions: JSON.stringify(rules.questions),
      version: sql<number>`version + 1`,
    })
    .where('activity_id', '=', activityId)
    .execute()
  await setTakesSignUps(tx as never, activityId, rules.takesSignUps)
}

export type RulesRefusal = 'modeFixed'

/** Changes how people sign up. Seats that become free by it are offered at once. */
export const setRules = (
  context: Context,
  activityId: string,
  { rules, version }: { readonly rules: SignUpRules; readonly version: number },
) =>
  perform<VisitTables, undefined, RulesRefusal>(
    context,
    {
      permission: may['rules.set'],
      place: async (tx) => {
        const activity = await lockedActivity(tx, activityId)
        return activity && placeOfActivity(tx, activity)
      },
      subject: { kind: 'programme.activity', id: activityId },
      detail: { takesSignUps: rules.takesSignUps, mode: rules.mode },
    },
    async (tx): Promise<Outcome<undefined, RulesRefusal>> => {
      const before = await lockedActivity(tx, activityId)
      if (!before) return absent
      if (before.version !== version) return stale(typedRules(before.rules), before.version)
      if (before.rules.mode !== rules.mode && (await hasGuests(tx, activityId))) return refused('modeFixed')
      await keepRules(tx, activityId, rules)
      const activity = await lockedActivity(tx, activityId)
      if (!activity) return absent
      await offerAllFreeSeats(tx, context, activity)
      await planReminder(tx, context, activity)
      return done(undefined)
    },
  )
