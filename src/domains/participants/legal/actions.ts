import { personIdOf } from '../../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { ParticipantTables, ParticipantTx } from '../tables.ts'
import type { NewBasis } from './form.ts'
import { basesOpenTo } from './model.ts'

export type BasisRefusal = 'sameDay' | 'past' | 'notOnTask'

const sameFrom = (tx: ParticipantTx, { municipalityId, purpose, from }: NewBasis) =>
  tx
    .selectFrom('participants.legal_basis')
    .select(['basis', 'rule_da', 'rule_en', 'responsible'])
    .where('municipality_id', 'is not distinct from', municipalityId ?? null)
    .where('purpose', '=', purpose)
    .where('from_day', '=', from)
    .executeTakeFirst()

function rowOf(context: Context, basis: NewBasis) {
  return {
    ...{ id: crypto.randomUUID(), municipality_id: basis.municipalityId ?? null, purpose: basis.purpose },
    ...{ basis: basis.basis, rule_da: basis.ruleDa, rule_en: basis.ruleEn, responsible: basis.responsible },
    ...{ from_day: basis.from, set_by: personIdOf(context.actor) ?? null, set_at: context.now },
  }
}

/** Writes a ground that holds from a day on. Sent twice, it is written once; what has held is never rewritten. */
export function setBasis(context: Context, basis: NewBasis): Promise<Outcome<undefined, BasisRefusal>> {
  const { municipalityId, purpose, from } = basis
  const place = municipalityId ? { organisations: [municipalityId] } : {}
  return perform<ParticipantTables, undefined, BasisRefusal>(
    context,
    {
      ...{
        permission: may['basis.set'],
        place,
        detail: { purpose, basis: basis.basis, from: from.toString() },
      },
      subject: { kind: 'participants.legal_basis', id: municipalityId ?? 'region' },
    },
    async (tx) => {
      if (!basesOpenTo(purpose).includes(basis.basis)) return refused('notOnTask')
      if (Temporal.PlainDate.compare(from, context.today) < 0) return refused('past')
      const row = rowOf(context, basis)
      const saved = await tx
        .insertInto('participants.legal_basis')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (saved.numInsertedOrUpdatedRows === 1n) return done(undefined)
      const there = await sameFrom(tx, basis)
      const same = (['basis', 'rule_da', 'rule_en', 'responsible'] as const).every(
        (column) => there?.[column] === row[column],
      )
      return same ? done(undefined) : refused('sameDay')
    },
  )
}
