import { absent, done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { announce } from '../../../../platform/events/announce.ts'
import type { ActivityTables } from '../../tables.ts'
import type { ProgrammeChanged } from '../events.ts'
import { keepActivity, type ProgrammeTx } from '../keeping/activity.ts'
import { activityDeed } from '../writing/actions.ts'
import type { DateChange } from './form.ts'
import { movedTimes } from './when.ts'

export type DateRefusal = 'over' | 'notShown' | 'intoThePast' | 'alreadySo'

const datesOf = (tx: ProgrammeTx, activityId: string, occurrenceId: string | undefined) =>
  tx
    .selectFrom('programme.occurrence')
    .select([
      'id',
      'starts_at',
      'ends_at',
      'all_day',
      'state',
      'moved_from',
      'with_all',
      'plan_key',
      'reason',
    ])
    .select(['own_place_name', 'own_place_address'])
    .where('activity_id', '=', activityId)
    .where('kind', '=', 'activity')
    .$if(occurrenceId !== undefined, (query) => query.where('id', '=', occurrenceId ?? ''))
    .orderBy('starts_at')
    .forUpdate()
    .execute()

type DateRow = Awaited<ReturnType<typeof datesOf>>[number]

/** What becomes of one date. */
function changed(row: DateRow, change: DateChange, withAll: boolean) {
  if (change.what !== 'moved') {
    const state = change.what === 'on' && row.moved_from ? ('moved' as const) : change.what
    return {
      state,
      reason: change.what === 'on' ? '' : change.reason,
      with_all: withAll && change.what !== 'on',
    }
  }
  const times = movedTimes(row, change)
  const isOtherTime = !times.starts_at.equals(row.starts_at) || !times.ends_at.equals(row.ends_at)
  return {
    ...{ ...times, state: 'moved' as const, reason: change.reason, with_all: false },
    ...(isOtherTime ? { moved_from: row.moved_from ?? row.starts_at } : {}),
    ...(change.placeName
      ? { own_place_name: change.placeName, own_place_address: change.placeAddress ?? '' }
      : {}),
  }
}

const isSame = (row: DateRow, next: ReturnType<typeof changed>): boolean =>
  row.state === next.state &&
  row.reason === next.reason &&
  (!('starts_at' in next) || (row.starts_at.equals(next.starts_at) && row.ends_at.equals(next.ends_at))) &&
  (!('own_place_name' in next) || row.own_place_name === next.own_place_name)

const isToCome = ({ now }: Context, { ends_at }: Pick<DateRow, 'ends_at'>): boolean =>
  Temporal.Instant.compare(ends_at, now) > 0

async function changeRows(
  tx: ProgrammeTx,
  context: Context,
  rows: readonly DateRow[],
  change: DateChange,
  withAll: boolean,
): Promise<Outcome<number, DateRefusal>> {
  let count = 0
  for (const row of rows) {
    const next = changed(row, change, withAll)
    if (isSame(row, next)) continue
    if ('ends_at' in next && !isToCome(context, next)) return refused('intoThePast')
    await tx
      .updateTable('programme.occurrence')
      .set((eb) => ({ ...next, sequence: eb('sequence', '+', 1), modified_at: context.now }))
      .where('id', '=', row.id)
      .execute()
    count += 1
  }
  return done(count)
}

const tell = (tx: ProgrammeTx, context: Context, content: ProgrammeChanged) =>
  announce(tx as never, context, { name: 'programme.changed', content })

const isShown = async (tx: ProgrammeTx, id: string): Promise<boolean | undefined> => {
  const row = await tx
    .selectFrom('programme.activity')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst()
  return row && (row.state === 'published' || row.state === 'cancelled')
}

/** Says that one date is another, or off, or on after all; everybody who signed up is told. Saying it twice says it once. */
export const changeDate = (context: Context, id: string, occurrenceId: string, change: DateChange) =>
  perform<ActivityTables, number, DateRefusal>(
    context,
    activityDeed(id, { date: occurrenceId, what: change.what }),
    async (tx): Promise<Outcome<number, DateRefusal>> => {
      const [row] = await datesOf(tx, id, occurrenceId)
      if (!row || row.plan_key.startsWith('out ')) return absent
      if (!isToCome(context, row)) return refused('over')
      if (!(await isShown(tx, id))) return refused('notShown')
      const outcome = await changeRows(tx, context, [row], change, false)
      if (!outcome.ok || outcome.value === 0) return outcome
      await keepActivity(tx, id)
      await tell(tx, context, { activityId: id, occurrenceId, what: change.what, reason: change.reason })
      return outcome
    },
  )

/** The dates that one word for all is about. What was called off by itself stays off; only what went with all comes back with all. */
const isMeant = (row: DateRow, { what }: DateChange): boolean =>
  what === 'on' ? row.with_all : row.state !== 'cancelled' || row.with_all

/** What is called off as a whole says so on its page. */
const keepState = (tx: ProgrammeTx, id: string, { what, reason }: DateChange) =>
  tx
    .updateTable('programme.activity')
    .set((eb) => ({
      state: what === 'on' ? 'published' : 'cancelled',
      state_reason: what === 'on' ? '' : reason,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', what === 'on' ? 'cancelled' : 'published')
    .returning('id')
    .executeTakeFirst()

/** The same for all dates to come. Saying it twice says it once. */
export const changeAll = (context: Context, id: string, change: DateChange) =>
  perform<ActivityTables, number, DateRefusal>(
    context,
    activityDeed(id, { what: change.what, all: true }),
    async (tx): Promise<Outcome<number, DateRefusal>> => {
      if (!(await isShown(tx, id))) return refused('notShown')
      const coming = (await datesOf(tx, id, undefined)).filter(
        (row) => isToCome(context, row) && !row.plan_key.startsWith('out '),
      )
      if (coming.length === 0) return refused('over')
      const meant = coming.filter((row) => isMeant(row, change))
      const outcome = await changeRows(tx, context, meant, change, true)
      if (!outcome.ok) return outcome
      const isWhole = change.what === 'cancelled' || change.what === 'on'
      const isOther = isWhole && (await keepState(tx, id, change)) !== undefined
      if (outcome.value === 0 && !isOther) return outcome
      await keepActivity(tx, id)
      await tell(tx, context, {
        activityId: id,
        occurrenceId: null,
        what: change.what,
        reason: change.reason,
      })
      return outcome
    },
  )
