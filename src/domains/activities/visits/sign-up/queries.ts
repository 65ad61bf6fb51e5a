import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { getsSeatAtOnce, openSeats } from '../../../courses/index.ts'
import { activityWithSlug } from '../places/activity.ts'
import type { ActivityAtDoor, Line } from '../places/model.ts'
import { isLimited, isOpen, linesOf } from '../places/rules.ts'
import { nameless, seatsOf } from '../places/seats.ts'
import type { VisitTables } from '../tables.ts'

/** A line seen from outside. */
export interface OpenLine {
  readonly line: Line
  /** Seats a newcomer could have now, behind those who wait; nothing where there is no limit. */
  readonly free: number | undefined
}

/** An activity seen from outside its door. */
export interface Door {
  readonly activity: ActivityAtDoor
  /** The lines that take people now. */
  readonly open: readonly OpenLine[]
}

async function freeIn(context: Context, activity: ActivityAtDoor, line: Line): Promise<number | undefined> {
  if (!isLimited(activity)) return undefined
  const { rules, taken, line: groups } = await seatsOf(tablesOf<VisitTables>(context), activity, line)
  return getsSeatAtOnce(rules, taken, groups, nameless(1)) ? openSeats(rules, taken) : 0
}

/** What is open of an activity, and how full it is. */
export async function openLines(context: Context, activity: ActivityAtDoor): Promise<OpenLine[]> {
  const open: OpenLine[] = []
  for (const line of linesOf(activity).filter((one) => isOpen(activity, one, context.now)))
    open.push({ line, free: await freeIn(context, activity, line) })
  return open
}

/** The door of an activity by the end of its address; nothing for one that is not public, or never took sign-ups. */
export async function doorOf(context: Context, slug: string): Promise<Door | undefined> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return undefined
  const activity = await activityWithSlug(tablesOf<VisitTables>(context), slug)
  if (!activity?.isPublic) return undefined
  return { activity, open: await openLines(context, activity) }
}
