import { sql } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import { getsSeatAtOnce } from '../../../courses/index.ts'
import { planReminder } from '../reminders/plan.ts'
import type { VisitTx } from '../tables.ts'
import type { ActivityAtDoor, Line } from './model.ts'
import { offerFreeSeats } from './offers.ts'
import { givesSeats } from './rules.ts'
import { nameless, seatsOf } from './seats.ts'
import { keepGuests } from './stays.ts'

/** A guest who wants into one or several lines. */
export interface Arrival {
  readonly guestId: string
  readonly participantId: string
}

async function lastNumber(tx: VisitTx, lineId: string): Promise<number> {
  const row = await tx
    .selectFrom('visits.seat')
    .select(sql<number>`coalesce(max(line_number), 0)`.as('last'))
    .where('line_id', '=', lineId)
    .executeTakeFirstOrThrow()
  return row.last
}

interface ArriveHow {
  /** Whether the seats are given to the end of the last date: at the door. */
  readonly atDoor?: boolean
}

/**
 * One person, or two who come together, arrive at one line under the lock of the activity: all of them get a seat, or all of them wait.
 * Who waits before them and could use the seat is offered it first.
 */
async function arriveAt(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  line: Line,
  arrivals: readonly Arrival[],
  { atDoor = false }: ArriveHow,
): Promise<'signedUp' | 'waiting'> {
  await offerFreeSeats(tx, context, activity, line)
  const { rules, taken, line: groups } = await seatsOf(tx, activity, line)
  const given = atDoor || givesSeats(activity, line, context.now)
  const state =
    given && getsSeatAtOnce(rules, taken, groups, nameless(arrivals.length)) ? 'signedUp' : 'waiting'
  const last = await lastNumber(tx, line.id)
  await tx
    .insertInto('visits.seat')
    .values(
      arrivals.map(({ guestId }, index) => ({
        ...{ id: crypto.randomUUID(), guest_id: guestId, activity_id: activity.id },
        ...{ occurrence_id: line.occurrenceId, state, line_number: last + index + 1 },
        ...{ offer_id: null, ended_on: null },
      })),
    )
    .execute()
  return state
}

/** Lets guests into lines, one line after the other. @returns what became of them in each */
export async function arrive(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  lines: readonly Line[],
  arrivals: readonly Arrival[],
  how: ArriveHow = {},
): Promise<ReadonlyMap<Line, 'signedUp' | 'waiting'>> {
  const states = new Map<Line, 'signedUp' | 'waiting'>()
  for (const line of lines) states.set(line, await arriveAt(tx, context, activity, line, arrivals, how))
  await keepGuests(tx, context, activity, arrivals)
  await planReminder(tx, context, activity)
  return states
}
