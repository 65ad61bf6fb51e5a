import type { Selectable } from 'kysely'
import type { Day, Moment } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { WordingStatus } from '../views.ts'
import type { AgreementText } from './model.ts'

/** A decision as far as a visitor may see it. */
export interface DecisionLink {
  readonly number: string
  readonly path: string
}

/** One version of a text, without its words. */
export interface VersionHead {
  readonly id: string
  readonly number: number
  readonly status: WordingStatus
  readonly sourceName: string | undefined
  readonly note: string
  readonly adoptedOn: Day | undefined
  readonly revoked: boolean
  readonly decision: DecisionLink | undefined
  readonly version: number
  readonly updatedAt: Moment
}

export interface TextVersion extends VersionHead {
  readonly text: AgreementText
}

interface Joined extends Omit<Selectable<AgreementTables['agreement.text_version']>, 'content'> {
  readonly decision_number: string | null
  readonly decision_path: string | null
}

const headOf = (row: Joined): VersionHead => ({
  id: row.id,
  number: row.number,
  status: row.status,
  sourceName: row.source_name ?? undefined,
  note: row.note,
  adoptedOn: row.adopted_on ?? undefined,
  revoked: row.revoked_by !== null,
  decision:
    row.decision_number && row.decision_path
      ? { number: row.decision_number, path: row.decision_path }
      : undefined,
  version: row.version,
  updatedAt: row.updated_at,
})

const columns = [
  't.id',
  't.agreement_id',
  't.number',
  't.status',
  't.source_name',
  't.note',
  't.decision_id',
  't.adopted_on',
  't.revoked_by',
  't.version',
  't.created_by',
  't.created_at',
  't.updated_at',
] as const

/** Versions with their decision; a decision that is not public is not linked to on public pages. */
const versions = (context: Context) =>
  tablesOf<AgreementTables>(context)
    .selectFrom('agreement.text_version as t')
    .leftJoin('governance.known_decision as d', (join) =>
      join.onRef('d.id', '=', 't.decision_id').on('d.is_public', '=', true),
    )
    .select(columns)
    .select(['d.number as decision_number', 'd.path as decision_path'])

/** The versions of an agreement, newest first. */
export async function versionsOf(
  context: Context,
  agreementId: string,
  only?: 'adopted',
): Promise<VersionHead[]> {
  const rows = await versions(context)
    .where('t.agreement_id', '=', agreementId)
    .$if(only === 'adopted', (query) => query.where('t.status', '=', 'adopted'))
    .orderBy('t.number', 'desc')
    .execute()
  return rows.map(headOf)
}

const isNumber = (typed: string): boolean => /^\d{1,6}$/.test(typed)

export async function versionNumbered(
  context: Context,
  agreementId: string,
  number: string,
): Promise<TextVersion | undefined> {
  if (!isNumber(number)) return undefined
  const row = await versions(context)
    .select('t.content')
    .where('t.agreement_id', '=', agreementId)
    .where('t.number', '=', Number(number))
    .executeTakeFirst()
  return row && { ...headOf(row), text: row.content }
}

/** The wording that counts: the newest adopted one that no later decision revoked. */
export async function wordingInForce(
  context: Context,
  agreementId: string,
): Promise<TextVersion | undefined> {
  const row = await versions(context)
    .select('t.content')
    .where('t.agreement_id', '=', agreementId)
    .where('t.status', '=', 'adopted')
    .where('t.revoked_by', 'is', null)
    .orderBy('t.number', 'desc')
    .executeTakeFirst()
  return row && { ...headOf(row), text: row.content }
}
