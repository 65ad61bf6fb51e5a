import type { Context } from '../../../platform/actions/context.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { Decided, Revoked } from '../events.ts'
import type { Tx } from '../meetings/running.ts'
import type { Case, Kept } from './keeping.ts'

/** A decision that stands until it is revoked. */
export interface Standing {
  readonly id: string
  readonly kind: string | null
  readonly subject_id: string | null
}

/** Settles the matter that was decided, and tells the room it came from. After a postponement it goes on waiting. */
export async function settleMatter(context: Context, tx: Tx, { matter, wish }: Case, decision: Kept) {
  if (!matter) return
  if (wish.outcome !== 'postponed')
    await tx
      .updateTable('governance.matter')
      .set({ state: 'decided', settled_at: context.now })
      .where('id', '=', matter.id)
      .execute()
  const content: Decided = {
    kind: matter.kind,
    subjectId: matter.subject_id,
    decisionId: decision.id,
    number: decision.number,
    outcome: wish.outcome,
    decidedOn: decision.on.toString(),
  }
  await announce(tx as never, context, { name: 'governance.decided', content })
}

/** Tells the room of a revoked decision's matter. */
export async function tellRevoked(context: Context, tx: Tx, revoked: Standing | undefined, decision: Kept) {
  if (!revoked?.kind || !revoked.subject_id) return
  const content: Revoked = {
    kind: revoked.kind,
    subjectId: revoked.subject_id,
    decisionId: decision.id,
    number: decision.number,
    revokedId: revoked.id,
    decidedOn: decision.on.toString(),
  }
  await announce(tx as never, context, { name: 'governance.revoked', content })
}
