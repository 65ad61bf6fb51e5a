import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import type { Measuring, TargetFields } from './form.ts'

type Tx = Transaction<AgreementTables>
type Refusal = 'unknownArea'

/** The focus area (and objective) that a target belongs to, if there is such a thing. */
async function placeOf(tx: Tx, belongsTo: string) {
  const [kind, id = ''] = belongsTo.split(':')
  if (!isUuid(id)) return undefined
  if (kind === 'area') {
    const area = await tx
      .selectFrom('agreement.focus_area')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
    return area && { focus_area_id: area.id, objective_id: null }
  }
  const objective = await tx
    .selectFrom('agreement.objective')
    .select(['id', 'focus_area_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return objective && { focus_area_id: objective.focus_area_id, objective_id: objective.id }
}

const values = ({ indicator, indicatorEn, baseline, target, unit, due, source }: TargetFields) => ({
  indicator,
  indicator_en: indicatorEn ?? null,
  baseline: baseline ?? null,
  target,
  unit: unit ?? '',
  due_day: due,
  source: source ?? '',
  is_example: false,
})

export function createTarget(
  context: Context,
  key: string,
  fields: TargetFields,
): Promise<Outcome<{ readonly id: string }, Refusal>> {
  return perform<AgreementTables, { readonly id: string }, Refusal>(
    context,
    { permission: may.targets, subject: ({ id }) => ({ kind: 'agreement.resultTarget', id }) },
    async (tx) => {
      const place = await placeOf(tx, fields.belongsTo)
      if (!place) return refused('unknownArea')
      await tx
        .insertInto('agreement.result_target')
        .values({ id: key, ...place, ...values(fields) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return done({ id: key })
    },
  )
}

const locked = async (tx: Tx, id: string) =>
  isUuid(id)
    ? tx.selectFrom('agreement.result_target').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined

export function editTarget(
  context: Context,
  id: string,
  version: number,
  fields: TargetFields,
): Promise<Outcome<true, Refusal>> {
  return perform<AgreementTables, true, Refusal>(
    context,
    { permission: may.targets, subject: { kind: 'agreement.resultTarget', id } },
    async (tx) => {
      const stored = await locked(tx, id)
      if (!stored) return absent
      if (stored.version !== version) return stale({}, stored.version)
      const place = await placeOf(tx, fields.belongsTo)
      if (!place) return refused('unknownArea')
      await tx
        .updateTable('agreement.result_target')
        .set({ ...place, ...values(fields), version: version + 1 })
        .where('id', '=', id)
        .execute()
      return done(true)
    },
  )
}

/** Adds a value; a second one for the same day takes the place of the first. */
export function measure(
  context: Context,
  id: string,
  { value, on, note }: Measuring,
): Promise<Outcome<true>> {
  return perform<AgreementTables, true>(
    context,
    {
      permission: may.measure,
      subject: { kind: 'agreement.resultTarget', id },
      detail: { on: on.toString() },
    },
    async (tx) => {
      const stored = await locked(tx, id)
      if (!stored) return absent
      const row = { value, note, entered_by: personIdOf(context.actor) ?? null }
      await tx
        .insertInto('agreement.result_value')
        .values({ result_target_id: id, on_day: on, ...row })
        .onConflict((conflict) => conflict.columns(['result_target_id', 'on_day']).doUpdateSet(row))
        .execute()
      return done(true)
    },
  )
}
