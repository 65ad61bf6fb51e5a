import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { identitiesOf, type LookPurpose } from '../../../participants/index.ts'
import type { ActivityAtDoor, DateAtDoor } from '../places/model.ts'
import type { VisitTables } from '../tables.ts'
import { receiptTyped } from './code.ts'
import type { Expected, Scanned } from './model.ts'

const onTheList = (context: Context, activity: ActivityAtDoor, date: DateAtDoor) =>
  tablesOf<VisitTables>(context)
    .selectFrom('visits.seat as s')
    .innerJoin('visits.guest as g', 'g.id', 's.guest_id')
    .leftJoin('visits.check_in as c', (join) =>
      join.onRef('c.guest_id', '=', 'g.id').on('c.occurrence_id', '=', date.id),
    )
    .select(['g.id', 'g.participant_id', 'g.receipt', 'c.mark'])
    .where('s.line_id', 'in', [activity.id, date.id])
    .where('s.state', '=', 'signedUp')
    .where('g.participant_id', 'is not', null)
    .execute()

/**
 * Who is expected on a date, in Danish order, with what they need to be able to come. Ask `permits` first: each name is a look, and the guest
 * sees it.
 */
export async function expectedOn(
  context: Context,
  activity: ActivityAtDoor,
  date: DateAtDoor,
  purpose: LookPurpose,
): Promise<Expected[]> {
  const rows = await onTheList(context, activity, date)
  const ids = rows.flatMap(({ participant_id }) => participant_id ?? [])
  const people = await identitiesOf(context, ids, purpose)
  return rows
    .flatMap(({ id, participant_id, receipt, mark }) => {
      const identity = people.get(participant_id ?? '')
      if (!identity) return []
      const { access, language, transport } = identity.needs
      const needs = [access, language, transport].filter(Boolean).join(' · ')
      return [{ guestId: id, name: identity.name, needs, receipt, mark: mark ?? ('none' as const) }]
    })
    .sort((a, b) => inDanishOrder(a.name, b.name))
}

/** The guest of a number, whether it is their first or that of a form they sent once more. */
async function guestWith(context: Context, activityId: string, receipt: string): Promise<string | undefined> {
  const db = tablesOf<VisitTables>(context)
  const own = await db
    .selectFrom('visits.guest')
    .select('id')
    .where('activity_id', '=', activityId)
    .where('receipt', '=', receipt)
    .executeTakeFirst()
  if (own) return own.id
  const again = await db
    .selectFrom('visits.sent_form')
    .select('guest_id')
    .where('activity_id', '=', activityId)
    .where('receipt', '=', receipt)
    .executeTakeFirst()
  return again?.guest_id
}

/** What a scanned or typed number means on this date. */
export async function scanned(
  context: Context,
  activity: ActivityAtDoor,
  date: DateAtDoor,
  typed: string,
): Promise<Scanned> {
  const receipt = receiptTyped(typed)
  const guestId = receipt && (await guestWith(context, activity.id, receipt))
  if (!guestId) return { kind: 'unknown' }
  const seats = await tablesOf<VisitTables>(context)
    .selectFrom('visits.seat')
    .select(['line_id', 'state'])
    .where('guest_id', '=', guestId)
    .execute()
  const here = seats.filter(({ line_id }) => line_id === activity.id || line_id === date.id)
  if (here.some(({ state }) => state === 'signedUp')) return { kind: 'expected', guestId }
  if (here.some(({ state }) => state === 'waiting' || state === 'offered')) return { kind: 'waits' }
  return seats.some(({ state }) => state === 'signedUp') ? { kind: 'otherDay' } : { kind: 'left' }
}

/** How many wait for a place on a date. */
export async function waitingOn(
  context: Context,
  activity: ActivityAtDoor,
  date: DateAtDoor,
): Promise<number> {
  const rows = await tablesOf<VisitTables>(context)
    .selectFrom('visits.seat')
    .select('id')
    .where('line_id', 'in', [activity.id, date.id])
    .where('state', 'in', ['waiting', 'offered'])
    .execute()
  return rows.length
}
