import type { Transaction } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import { hears } from '../../../platform/events/announce.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import type { Decided } from '../../governance/index.ts'
import { reckonTask } from '../release/actions.ts'
import type { EffectTables } from '../tables.ts'

/** The decision of the steering group locks the plan; only then are answers opened by sender, and courses begin to count in a comparison. */
export const planHearers = [
  hears('governance.decided', async (tx, context, decision: Decided) => {
    if (decision.kind !== 'effects.protocol' || !isUuid(decision.subjectId)) return
    if (decision.outcome === 'postponed') return
    const isAdopted = decision.outcome === 'adopted'
    const tables = tx as unknown as Transaction<EffectTables>
    const latest = await tables
      .selectFrom('effects.release')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirst()
    await tables
      .updateTable('effects.protocol')
      .set(({ eb }) => ({
        state: isAdopted ? 'locked' : 'rejected',
        locked_on: isAdopted ? Temporal.PlainDate.from(decision.decidedOn) : null,
        decision_id: decision.decisionId,
        decision_number: decision.number,
        // A comparison is about what nobody has seen: courses counted in later than this.
        after_release: isAdopted
          ? eb
              .case()
              .when('kind', '=', 'comparison')
              .then(latest?.number ?? 0)
              .else(null)
              .end()
          : null,
      }))
      .where('id', '=', decision.subjectId)
      .where('state', '=', 'waiting')
      .execute()
    if (isAdopted) await enqueue(tx as never, context, { kind: reckonTask, payload: {} })
  }),
]
