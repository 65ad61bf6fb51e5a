import type { Selectable } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Covariate } from '../analysis/sender.ts'
import type { EffectTables, ProtocolKind } from '../tables.ts'
import type { StoredComparisonPlan, StoredSenderPlan } from './model.ts'

type Row = Selectable<EffectTables['effects.protocol']>

const storedOf = (row: Row) => ({
  ...{ id: row.id, number: row.number, state: row.state, version: row.version },
  ...{
    outcome: row.outcome,
    reason: row.reason,
    decisionNumber: row.decision_number,
    lockedOn: row.locked_on,
  },
})

const rowsOf = (context: Context, kind: ProtocolKind): Promise<Row[]> =>
  tablesOf<EffectTables>(context)
    .selectFrom('effects.protocol')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .execute()

/** All plans for senders, the newest first: what was changed after the data were opened can be seen by everybody. */
export async function plansThroughTime(context: Context): Promise<StoredSenderPlan[]> {
  const rows = await rowsOf(context, 'senders')
  return rows.map((row) => ({
    ...storedOf(row),
    ...{ kind: 'senders', margin: row.margin ?? 0, covariates: row.covariates as Covariate[] },
  }))
}

/** All plans of comparisons, the newest first. */
export async function comparisonsThroughTime(context: Context): Promise<StoredComparisonPlan[]> {
  const rows = await rowsOf(context, 'comparison')
  return rows.flatMap((row) =>
    row.design === null
      ? []
      : [{ ...storedOf(row), kind: 'comparison', design: row.design, against: row.against }],
  )
}

/** Models whose courses can be the other side of a comparison, by title. */
export async function comparableModels(
  context: Context,
): Promise<{ readonly slug: string; readonly title: string }[]> {
  return tablesOf<EffectTables>(context)
    .selectFrom('courses.known_model_version')
    .select(['slug', 'title'])
    .distinctOn('slug')
    .orderBy('slug')
    .execute()
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
