import type { Actor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { actionsDone } from '../../../platform/actions/perform.ts'
import type { Database } from '../../../platform/database/open.ts'
import { log } from '../../../platform/log/log.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'

async function askTheRooms(context: Context): Promise<readonly Waiting[]> {
  const answers = await Promise.all(
    context.house.waiting.map((waiting) =>
      waiting(context).catch((error: unknown) => {
        log.error({ reference: context.reference, error }, 'a room could not say what waits')
        return []
      }),
    ),
  )
  return answers.flat()
}

// The menu counts what the page lists: one request, whose actor is made anew each time, asks the rooms once.
const asked = new WeakMap<Actor, Promise<readonly Waiting[]>>()

/** What waits for the actor in all rooms. A room that fails is left out, and the fault is written in the log. */
export function waitingFor(context: Context): Promise<readonly Waiting[]> {
  const { actor } = context
  if (actor.kind !== 'person') return Promise.resolve([])
  const known = asked.get(actor)
  if (known) return known
  const waiting = askTheRooms(context)
  asked.set(actor, waiting)
  return waiting
}

interface Counted {
  readonly count: number
  readonly actions: number
  readonly until: Temporal.Instant
}

const counted = new WeakMap<Database, Map<string, Counted>>()
const countLasts = { seconds: 20 }

/**
 * How much waits, for the menu of every page. Counted again when anything was done in this process, and otherwise every 20 seconds:
 * asking every room on every page would cost more than the page.
 */
export async function waitingCount(context: Context): Promise<number> {
  const { actor, now } = context
  if (actor.kind !== 'person') return 0
  const actions = actionsDone()
  const people = counted.get(context.database) ?? new Map<string, Counted>()
  counted.set(context.database, people)
  const known = people.get(actor.id)
  if (known && known.actions === actions && Temporal.Instant.compare(now, known.until) < 0) return known.count
  const { length: count } = await waitingFor(context)
  people.set(actor.id, { count, actions, until: now.add(countLasts) })
  return count
}
