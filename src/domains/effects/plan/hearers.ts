import type { Transaction } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { hears } from '../../../platform/events/announce.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import type { Decided } from '../../governance/index.ts'
import { reckonTask } from '../release/actions.ts'
import type { EffectTables } from '../tables.ts'

/** The decision of the steering group locks the plan; only then are answers opened by sender. */
export const planHearers = [
  hears('governance.decided', async (tx, context, decision: Decided) => {
    if (decision.kind !== 'effects.protocol' || !isUuid(decision.subjectId)) return
    if (decision.outcome === 'postponed') return
    const isAdopted = decision.outcome === 'adopted'
    await (tx as unknown as Transaction<EffectTables>)
      .updateTable('effects.protocol')
      .set({
        state: isAdopted ? 'locked' : 'rejected',
        locked_on: isAdopted ? Temporal.PlainDate.from(decision.decidedOn) : null,
        decision_id: decision.decisionId,
        decision_number: decision.number,
      })
      .where('id', '=', decision.subjectId)
      .where('state', '=', 'waiting')
      .execute()
    if (isAdopted) await enqueue(tx as never, context, { kind: reckonTask, payload: {} })
  }),
]
