import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Covariate } from '../analysis/sender.ts'
import type { EffectTables } from '../tables.ts'
import type { StoredPlan } from './model.ts'

/** All plans, the newest first: what was changed after the data were opened can be seen by everybody. */
export async function plansThroughTime(context: Context): Promise<StoredPlan[]> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('effects.protocol')
    .selectAll()
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, state: row.state, version: row.version },
    ...{ outcome: row.outcome, margin: row.margin, reason: row.reason },
    covariates: row.covariates as Covariate[],
    decisionNumber: row.decision_number,
    lockedOn: row.locked_on,
  }))
}

/** The newest courses of each sender that have been counted in or are on their way: no scores, only how many there are. */
export async function coursesBySender(
  context: Context,
): Promise<Readonly<Record<'peer' | 'municipality', number>>> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('courses.known_course')
    .select(({ fn }) => ['sender', fn.countAll<number>().as('courses')])
    .where('state', 'in', ['open', 'running', 'completed'])
    .groupBy('sender')
    .execute()
  const of = (sender: string) => Number(rows.find((row) => row.sender === sender)?.courses ?? 0)
  return { peer: of('peer'), municipality: of('municipality') }
}
