import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { replaces } from '../../../courses/index.ts'
import { lockedActivity, placeOfActivity } from '../places/activity.ts'
import { arrive } from '../places/arrive.ts'
import { writeTo } from '../places/letters.ts'
import type { ActivityAtDoor, DateAtDoor, Line } from '../places/model.ts'
import { linesOf, takesWalkIns } from '../places/rules.ts'
import { may } from '../policy.ts'
import type { PersonTyped } from '../sign-up/model.ts'
import { alreadyHere, registerGuest } from '../sign-up/register.ts'
import type { VisitTables, VisitTx } from '../tables.ts'
import type { Tap } from './model.ts'
import { mayMark } from './rules.ts'

/** Whether a tap is seen for the first time. */
async function isNew(tx: VisitTx, context: Context, dateId: string, tap: Tap): Promise<boolean> {
  const kept = await tx
    .insertInto('visits.tap')
    .values({
      ...{ id: tap.id, occurrence_id: dateId, guest_id: tap.guestId, mark: tap.mark },
      received_at: context.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

async function count(tx: VisitTx, dateId: string, tap: Tap): Promise<void> {
  const row = await tx
    .selectFrom('visits.check_in')
    .select(['tapped_at', 'device', 'device_count'])
    .where('occurrence_id', '=', dateId)
    .where('guest_id', '=', tap.guestId)
    .executeTakeFirst()
  const counted = row && { tappedAt: row.tapped_at, device: row.device, count: row.device_count }
  if (!replaces(counted, tap)) return
  const mark = { mark: tap.mark, tapped_at: tap.tappedAt, device: tap.device, device_count: tap.count }
  await tx
    .insertInto('visits.check_in')
    .values({ occurrence_id: dateId, guest_id: tap.guestId, ...mark })
    .onConflict((conflict) => conflict.columns(['occurrence_id', 'guest_id']).doUpdateSet(mark))
    .execute()
}

/** Which of these guests have a place on the date: taps on anybody else are received and forgotten. */
async function expectedOf(
  tx: VisitTx,
  activityId: string,
  dateId: string,
  taps: readonly Tap[],
): Promise<ReadonlySet<string>> {
  if (taps.length === 0) return new Set()
  const rows = await tx
    .selectFrom('visits.seat')
    .select('guest_id')
    .where('activity_id', '=', activityId)
    .where('line_id', 'in', [activityId, dateId])
    .where('state', '=', 'signedUp')
    .where(
      'guest_id',
      'in',
      taps.map(({ guestId }) => guestId),
    )
    .execute()
  return new Set(rows.map(({ guest_id }) => guest_id))
}

const atDoor = (activityId: string) => ({
  permission: may['door.take'],
  place: async (tx: VisitTx) => {
    const activity = await lockedActivity(tx, activityId)
    return activity && placeOfActivity(tx, activity)
  },
})

export type TapRefusal = 'notYet'

/** Takes taps in, in whatever order they arrive and however often. One entry in the audit for all of them. */
export const takeTaps = (context: Context, activityId: string, dateId: string, taps: readonly Tap[]) =>
  perform<VisitTables, undefined, TapRefusal>(
    context,
    {
      ...atDoor(activityId),
      subject: { kind: 'programme.occurrence', id: dateId },
      detail: { taps: taps.length },
    },
    async (tx): Promise<Outcome<undefined, TapRefusal>> => {
      const activity = await lockedActivity(tx, activityId)
      const date = activity?.dates.find(({ id }) => id === dateId)
      if (!date) return absent
      if (!mayMark(date, context.today)) return refused('notYet')
      const ids = await expectedOf(tx, activityId, dateId, taps)
      for (const tap of taps)
        if (ids.has(tap.guestId) && (await isNew(tx, context, dateId, tap))) await count(tx, dateId, tap)
      return done(undefined)
    },
  )

interface WalkIn {
  readonly id: string
  readonly dateId: string
  readonly person: PersonTyped
}
export type WalkInRefusal = 'closed' | 'alreadyHere'

/** Whether the form was sent before, and what came of it. */
async function sentBefore(tx: VisitTx, id: string): Promise<'signedUp' | 'waiting' | undefined> {
  const row = await tx.selectFrom('visits.seat').select('state').where('guest_id', '=', id).executeTakeFirst()
  return row && (row.state === 'signedUp' ? 'signedUp' : 'waiting')
}

async function letIn(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  line: Line,
  { id, person, date }: Omit<WalkIn, 'dateId'> & { readonly date: DateAtDoor },
): Promise<'signedUp' | 'waiting'> {
  const isNow = mayMark(date, context.today)
  const guest = await registerGuest(tx, context, activity, {
    ...{ id, partyId: id, person, way: isNow ? 'door' : 'staff' },
  })
  const states = await arrive(tx, context, activity, [line], [guest], { atDoor: true })
  await writeTo(tx, context, activity, guest, 'arrived', { lines: [line], states })
  const came = states.get(line) ?? 'waiting'
  if (came === 'signedUp' && isNow)
    await count(tx, date.id, {
      id,
      guestId: id,
      mark: 'present',
      tappedAt: context.now,
      device: '',
      count: 0,
    })
  return came
}

/** Somebody new stands at the door, or calls: a seat if there is one, and on the day present at once; otherwise a place in the line. */
export const addWalkIn = (context: Context, activityId: string, { id, dateId, person }: WalkIn) =>
  perform<VisitTables, 'signedUp' | 'waiting', WalkInRefusal>(
    context,
    { ...atDoor(activityId), subject: { kind: 'visits.guest', id }, detail: { walkIn: true } },
    async (tx): Promise<Outcome<'signedUp' | 'waiting', WalkInRefusal>> => {
      const activity = await lockedActivity(tx, activityId)
      const date = activity?.dates.find((one) => one.id === dateId)
      const line = activity && linesOf(activity).find(({ dates }) => dates.some((one) => one.id === dateId))
      if (!activity || !date || !line) return absent
      const before = await sentBefore(tx, id)
      if (before) return done(before)
      if (!takesWalkIns(activity, line, context.now)) return refused('closed')
      if (await alreadyHere(tx, context, activityId, person)) return refused('alreadyHere')
      return done(await letIn(tx, context, activity, line, { id, person, date }))
    },
  )
