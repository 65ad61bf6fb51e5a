import type { Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { record } from '../../../platform/audit/record.ts'
import { announce, hears } from '../../../platform/events/announce.ts'
import type { Decided, Revoked } from '../../governance/index.ts'
import { placeFocusAreas } from '../areas/placing.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { take } from './machine.ts'
import { agreementOf } from './queries.ts'

type Tx = Transaction<AgreementTables>
const dayOf = (text: string): Day => Temporal.PlainDate.from(text)

/** What the agreement hears is written down like what is done in it. */
const note = (
  tx: Tx,
  context: Context,
  agreementId: string,
  detail: Record<string, unknown>,
): Promise<void> =>
  record(tx as unknown as Transaction<never>, context, {
    action: may.adopt.name,
    subject: { kind: 'agreement', id: agreementId },
    detail,
  })

const lockedById = (tx: Tx, id: string) =>
  tx.selectFrom('agreement.agreement').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

async function adoptText(
  tx: Tx,
  context: Context,
  { subjectId, decisionId, decidedOn }: Decided,
): Promise<void> {
  const adopted_on = dayOf(decidedOn)
  const version = await tx
    .updateTable('agreement.text_version')
    .set({ status: 'adopted', decision_id: decisionId, adopted_on, updated_at: context.now })
    .where('id', '=', subjectId)
    .where('status', '=', 'proposed')
    .returningAll()
    .executeTakeFirst()
  if (!version) return
  const row = await lockedById(tx, version.agreement_id)
  const { state, from, to } = agreementOf(row)
  await placeFocusAreas(tx, { id: row.id, isDraft: state.name === 'draft' }, version.content)
  const facts = { today: context.today, on: adopted_on, from, to, decisionId }
  const next = take(state, 'adopt', facts)
  if (next.ok) {
    const adopted = {
      status: 'adopted' as const,
      adopted_on,
      decision_id: decisionId,
      version: row.version + 1,
    }
    await tx.updateTable('agreement.agreement').set(adopted).where('id', '=', row.id).execute()
  }
  await note(tx, context, row.id, { textVersion: version.number, decisionId })
  await announce(tx as never, context, {
    name: 'agreement.textAdopted',
    content: { agreementId: row.id, textVersionId: version.id, decisionId },
  })
}

async function adoptAddendum(
  tx: Tx,
  context: Context,
  { subjectId, decisionId, decidedOn }: Decided,
): Promise<void> {
  const adopted_on = dayOf(decidedOn)
  const addendum = await tx
    .updateTable('agreement.addendum')
    .set({ status: 'adopted', decision_id: decisionId, adopted_on })
    .where('id', '=', subjectId)
    .where('status', '=', 'proposed')
    .returningAll()
    .executeTakeFirst()
  if (!addendum) return
  const row = await lockedById(tx, addendum.agreement_id)
  const { state, from, to } = agreementOf(row)
  const newTo = addendum.new_to_day
  const next = take(state, 'extend', { today: context.today, on: adopted_on, from, to, decisionId, newTo })
  if (!next.ok) return
  const extended = { status: 'extended' as const, to_day: newTo, version: row.version + 1 }
  await tx.updateTable('agreement.agreement').set(extended).where('id', '=', row.id).execute()
  await note(tx, context, row.id, { addendum: addendum.number, decisionId })
  await announce(tx as never, context, {
    name: 'agreement.extended',
    content: { agreementId: row.id, to: newTo.toString(), decisionId },
  })
}

/** Said no to: it is a draft again, and says by which decision. */
async function sendBack(tx: Tx, { kind, subjectId, number }: Decided): Promise<void> {
  if (kind === 'agreement.version') {
    await tx
      .updateTable('agreement.text_version')
      .set(({ eb }) => ({ status: 'draft', note: number, version: eb('version', '+', 1) }))
      .where('id', '=', subjectId)
      .where('status', '=', 'proposed')
      .execute()
    return
  }
  await tx
    .updateTable('agreement.addendum')
    .set(({ eb }) => ({ status: 'draft', version: eb('version', '+', 1) }))
    .where('id', '=', subjectId)
    .where('status', '=', 'proposed')
    .execute()
}

/** A decision about a text or an addendum; one that was postponed goes on waiting. */
export const hearsDecisions = hears<'governance.decided', Decided>(
  'governance.decided',
  async (tx, context, decided) => {
    const own = tx as unknown as Tx
    if (decided.kind !== 'agreement.version' && decided.kind !== 'agreement.addendum') return
    if (decided.outcome === 'rejected') return sendBack(own, decided)
    if (decided.outcome !== 'adopted') return
    await (decided.kind === 'agreement.version' ? adoptText : adoptAddendum)(own, context, decided)
  },
)

/** A revoked text keeps its words, but the wording before it counts again; its focus areas come back. */
async function revokeText(tx: Tx, context: Context, { subjectId, decisionId }: Revoked): Promise<void> {
  const version = await tx
    .updateTable('agreement.text_version')
    .set({ revoked_by: decisionId })
    .where('id', '=', subjectId)
    .where('status', '=', 'adopted')
    .where('revoked_by', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!version) return
  const before = await tx
    .selectFrom('agreement.text_version')
    .select('content')
    .where('agreement_id', '=', version.agreement_id)
    .where('status', '=', 'adopted')
    .where('revoked_by', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const row = await lockedById(tx, version.agreement_id)
  if (before) await placeFocusAreas(tx, { id: row.id, isDraft: false }, before.content)
  else if (row.status === 'adopted') {
    const draft = { status: 'draft' as const, adopted_on: null, decision_id: null, version: row.version + 1 }
    await tx.updateTable('agreement.agreement').set(draft).where('id', '=', row.id).execute()
  }
  await note(tx, context, row.id, { textVersion: version.number, revokedBy: decisionId })
}

/** A revoked addendum moves the end back to where the others, or the agreement itself, put it. */
async function revokeAddendum(tx: Tx, context: Context, { subjectId, decisionId }: Revoked): Promise<void> {
  const addendum = await tx
    .updateTable('agreement.addendum')
    .set({ revoked_by: decisionId })
    .where('id', '=', subjectId)
    .where('status', '=', 'adopted')
    .where('revoked_by', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!addendum) return
  const row = await lockedById(tx, addendum.agreement_id)
  const latest = await tx
    .selectFrom('agreement.addendum')
    .select('new_to_day')
    .where('agreement_id', '=', row.id)
    .where('status', '=', 'adopted')
    .where('revoked_by', 'is', null)
    .orderBy('new_to_day', 'desc')
    .executeTakeFirst()
  const to_day = latest?.new_to_day ?? row.original_to_day
  const status = row.status === 'extended' && !latest ? ('inForce' as const) : row.status
  await tx
    .updateTable('agreement.agreement')
    .set({ to_day, status, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute()
  await note(tx, context, row.id, { addendum: addendum.number, revokedBy: decisionId })
}

/** A decision that takes an earlier one back. */
export const hearsRevocations = hears<'governance.revoked', Revoked>(
  'governance.revoked',
  async (tx, context, revoked) => {
    const own = tx as unknown as Tx
    if (revoked.kind === 'agreement.version') await revokeText(own, context, revoked)
    if (revoked.kind === 'agreement.addendum') await revokeAddendum(own, context, revoked)
  },
)
