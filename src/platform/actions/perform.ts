import type { Transaction } from 'kysely'
import { absent, forbidden, type Outcome, type Refusal } from '../../kernel/outcome.ts'
import { type Permission, type Place, permits } from '../../kernel/permission.ts'
import { record, type Subject } from '../audit/record.ts'
import { type Context, tablesOf } from './context.ts'

/** One thing done by somebody: what it takes, where it belongs, and what is written in the audit. */
export interface Deed<Tables, Value> {
  readonly permission: Permission
  /** What the thing belongs to; a function may load (and lock) it, and says `undefined` when it does not exist. */
  readonly place?: Place | ((tx: Transaction<Tables>) => Promise<Place | undefined>)
  readonly subject?: Subject | ((value: Value) => Subject)
  readonly detail?: Readonly<Record<string, unknown>>
}

class RolledBack extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

const subjectOf = <Value>(subject: Deed<never, Value>['subject'], value: Value): Subject | undefined =>
  typeof subject === 'function' ? subject(value) : subject

let committed = 0

/** How many actions this process has done: what was counted at another number may no longer be true. */
export const actionsDone = (): number => committed

/** What two who did the same thing in the same moment meet: whoever came last begins again, and sees what the other did. */
const collisions = ['23505', '40001', '40P01']
const isCollision = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && collisions.includes(String(fault.code))

const attempts = 5

/**
 * Runs an action: permit, then everything in one transaction, then one audit entry. A refusal undoes all of it. An action that
 * collides with the same thing done elsewhere in the same moment is undone and done anew.
 * @returns the outcome of `act`, or `forbidden`, or `absent` when the place does not exist
 */
export async function perform<Tables, Value, Reason extends string = string>(
  context: Context,
  deed: Deed<Tables, Value>,
  act: (tx: Transaction<Tables>) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await inOneTransaction(context, deed, act)
      committed += 1
      return outcome
    } catch (fault) {
      if (fault instanceof RolledBack) return { ok: false, refusal: fault.refusal as Refusal<Reason> }
      if (attempt >= attempts || !isCollision(fault)) throw fault
    }
  }
}

const inOneTransaction = <Tables, Value, Reason extends string>(
  context: Context,
  deed: Deed<Tables, Value>,
  act: (tx: Transaction<Tables>) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason>> =>
  tablesOf<Tables>(context)
    .transaction()
    .execute(async (tx) => {
      const place = typeof deed.place === 'function' ? await deed.place(tx) : (deed.place ?? {})
      if (place === undefined) throw new RolledBack(absent.refusal)
      if (!permits(deed.permission, context.actor, place)) throw new RolledBack(forbidden.refusal)
      const outcome = await act(tx)
      if (!outcome.ok) throw new RolledBack(outcome.refusal)
      const subject = subjectOf(deed.subject as Deed<never, Value>['subject'], outcome.value)
      await record(tx as unknown as Transaction<never>, context, {
        action: deed.permission.name,
        subject,
        detail: deed.detail,
      })
      if (subject) for (const follow of context.house.followers) await follow(tx as never, context, subject)
      return outcome
    })
