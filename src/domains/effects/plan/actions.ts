import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { submitMatter } from '../../governance/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { EffectTables } from '../tables.ts'
import type { PlanFields, PlanRefusal } from './model.ts'

type Tx = Transaction<EffectTables>

const newest = (tx: Tx) =>
  tx
    .selectFrom('effects.protocol')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()

/** Writes the plan. A draft is changed; after a locked or rejected plan a new one begins; one that waits is left alone. */
export const writePlan = (
  context: Context,
  fields: PlanFields,
  version: number,
): Promise<Outcome<string, PlanRefusal>> =>
  perform<EffectTables, string, PlanRefusal>(
    context,
    { permission: may.plan, subject: subjectOf },
    async (tx) => {
      const current = await newest(tx)
      const values = { ...fields, covariates: [...fields.covariates] }
      if (current?.state === 'waiting') return refused('waits')
      if (current?.state === 'draft') {
        if (current.version !== version) return stale(typedOf(current), current.version)
        await tx
          .updateTable('effects.protocol')
          .set({ ...values, version: version + 1 })
          .where('id', '=', current.id)
          .execute()
        return done(current.id)
      }
      const id = randomUUID()
      const by = { written_by: personIdOf(context.actor) ?? null, written_at: context.now }
      await tx
        .insertInto('effects.protocol')
        .values({ id, number: (current?.number ?? 0) + 1, ...values, ...by })
        .execute()
      return done(id)
    },
  )

const subjectOf = (id: string) => ({ kind: 'effects.protocol', id })

const typedOf = (row: { outcome: string; margin: number; reason: string; covariates: string[] }) => ({
  outcome: row.outcome,
  margin: String(row.margin),
  reason: row.reason,
  covariates: row.covariates.join(', '),
})

/** Lays the draft before the steering group; its decision locks it. */
export const submitPlan = (context: Context, title: string): Promise<Outcome<string, PlanRefusal>> =>
  perform<EffectTables, string, PlanRefusal>(
    context,
    { permission: may.plan, subject: subjectOf },
    async (tx) => {
      const current = await newest(tx)
      if (current?.state === 'waiting') return refused('alreadyWaiting')
      if (current?.state !== 'draft') return refused('nothingToSubmit')
      const matter = {
        kind: 'effects.protocol',
        subjectId: current.id,
        title,
        path: paths.senders(),
        areas: [],
      } as const
      const laid = await submitMatter(tx, context, matter)
      if (!laid.ok) return refused('alreadyWaiting')
      await tx
        .updateTable('effects.protocol')
        .set({ state: 'waiting' })
        .where('id', '=', current.id)
        .execute()
      return done(current.id)
    },
  )
