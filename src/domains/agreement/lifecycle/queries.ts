import type { Selectable } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { Agreement, AgreementState } from './model.ts'

type Row = Selectable<AgreementTables['agreement.agreement']>

/** The state in a row. The database has a check for each day that a state must know. */
export function stateOf(row: Row): AgreementState {
  const { adopted_on, decision_id, signed_on, in_force_on, closed_on } = row
  if (row.status === 'draft' || !adopted_on || !decision_id) return { name: 'draft' }
  const adoption = { adoptedOn: adopted_on, decisionId: decision_id }
  if (row.status === 'adopted' || !signed_on) return { name: 'adopted', ...adoption }
  const signature = { ...adoption, signedOn: signed_on }
  if (row.status === 'signed' || !in_force_on) return { name: 'signed', ...signature }
  const force = { ...signature, inForceOn: in_force_on }
  if (row.status === 'closed' && closed_on) return { name: 'closed', ...force, closedOn: closed_on }
  return { name: row.status === 'extended' ? 'extended' : 'inForce', ...force }
}

export const agreementOf = (row: Row): Agreement => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  titleEn: row.title_en ?? undefined,
  aboutDa: row.about_da,
  aboutEn: row.about_en,
  withState: row.with_state,
  minister: row.minister ?? undefined,
  stateGrant: row.state_grant_ore ?? undefined,
  journalNumber: row.journal_number ?? undefined,
  from: row.from_day,
  originalTo: row.original_to_day,
  to: row.to_day,
  state: stateOf(row),
  predecessorId: row.predecessor_id ?? undefined,
  isExample: row.is_example,
  version: row.version,
})

const all = (context: Context) =>
  tablesOf<AgreementTables>(context).selectFrom('agreement.agreement').selectAll()

export async function agreementBySlug(context: Context, slug: string): Promise<Agreement | undefined> {
  const row = await all(context).where('slug', '=', slug).executeTakeFirst()
  return row && agreementOf(row)
}

export async function agreementById(context: Context, id: string): Promise<Agreement | undefined> {
  const row = await all(context).where('id', '=', id).executeTakeFirst()
  return row && agreementOf(row)
}

/** Every agreement, the newest period first. Few enough to be read at once. */
export async function allAgreements(context: Context): Promise<Agreement[]> {
  const rows = await all(context).orderBy('from_day', 'desc').orderBy('created_at', 'desc').execute()
  return rows.map(agreementOf)
}

/** The agreement people live by now; before the first one, the one that is agreed on and about to begin. */
export async function currentAgreement(context: Context): Promise<Agreement | undefined> {
  const agreements = await allAgreements(context)
  const state = (...names: AgreementState['name'][]) =>
    agreements.find((agreement) => names.includes(agreement.state.name))
  return state('inForce', 'extended') ?? state('adopted', 'signed') ?? state('closed')
}
