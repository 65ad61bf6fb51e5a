import type { Database } from '../database/open.ts'
import type { Context } from './context.ts'
import { actionsDone } from './perform.ts'

interface Kept<Value> {
  readonly value: Promise<Value>
  readonly actions: number
  readonly day: string
  readonly until: Temporal.Instant
}

const lasts = { seconds: 20 }

/**
 * Asks the database only now and then for what is on every page and seldom changes, the same for everybody. Asked again on another
 * day, when anything was done in this process, and otherwise every 20 seconds: another process may have done something.
 */
export function remembered<Value>(
  ask: (context: Context) => Promise<Value>,
): (context: Context) => Promise<Value> {
  const known = new WeakMap<Database, Kept<Value>>()
  return (context) => {
    const { database, now } = context
    const [actions, day] = [actionsDone(), context.today.toString()]
    const kept = known.get(database)
    const isFresh =
      kept?.actions === actions && kept.day === day && Temporal.Instant.compare(now, kept.until) < 0
    if (kept && isFresh) return kept.value
    const value = ask(context)
    known.set(database, { value, actions, day, until: now.add(lasts) })
    value.catch(() => known.delete(database))
    return value
  }
}
