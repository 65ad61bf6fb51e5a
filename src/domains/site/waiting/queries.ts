import type { Actor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/actions/context.ts'
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
