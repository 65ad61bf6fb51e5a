import type { Day } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { DecisionLink } from '../texts/queries.ts'
import type { WordingStatus } from '../views.ts'

/** Moves the end of an agreement, once it is decided. */
export interface Addendum {
  readonly id: string
  readonly number: number
  readonly status: WordingStatus
  readonly title: string
  readonly body: string
  readonly newTo: Day
  readonly withState: boolean
  readonly adoptedOn: Day | undefined
  readonly revoked: boolean
  readonly decision: DecisionLink | undefined
  readonly isExample: boolean
  readonly version: number
}

/** The addenda of an agreement in order. */
export async function addendaOf(
  context: Context,
  agreementId: string,
  only?: 'adopted',
): Promise<Addendum[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.addendum as a')
    .leftJoin('governance.known_decision as d', (join) =>
      join.onRef('d.id', '=', 'a.decision_id').on('d.is_public', '=', true),
    )
    .selectAll('a')
    .select(['d.number as decision_number', 'd.path as decision_path'])
    .where('a.agreement_id', '=', agreementId)
    .$if(only === 'adopted', (query) => query.where('a.status', '=', 'adopted'))
    .orderBy('a.number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    status: row.status,
    title: row.title,
    body: row.body,
    newTo: row.new_to_day,
    withState: row.with_state,
    adoptedOn: row.adopted_on ?? undefined,
    revoked: row.revoked_by !== null,
    decision:
      row.decision_number && row.decision_path
        ? { number: row.decision_number, path: row.decision_path }
        : undefined,
    isExample: row.is_example,
    version: row.version,
  }))
}

export async function addendumNumbered(
  context: Context,
  agreementId: string,
  number: string,
): Promise<Addendum | undefined> {
  const addenda = await addendaOf(context, agreementId)
  return addenda.find((addendum) => String(addendum.number) === number)
}
