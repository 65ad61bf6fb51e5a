import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { submitMatter } from '../../governance/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { EffectTables, ProtocolKind } from '../tables.ts'
import { ownWaitingTime } from './form.ts'
import type { PlanFields, PlanRefusal } from './model.ts'

type Tx = Transaction<EffectTables>

const newest = (tx: Tx, kind: ProtocolKind) =>
  tx
    .selectFrom('effects.protocol')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()

/** Plans of both kinds are numbered together. */
async function nextNumber(tx: Tx): Promise<number> {
  const last = await tx
    .selectFrom('effects.protocol')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

const rowOf = (fields: PlanFields) =>
  fields.kind === 'senders'
    ? {
        ...{ outcome: fields.outcome, reason: fields.reason, margin: fields.margin },
        covariates: [...fields.covariates],
      }
    : {
        ...{ outcome: fields.outcome, reason: fields.reason, design: fields.design },
        ...{ against: fields.against, covariates: [] },
      }

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
      const current = await newest(tx, fields.kind)
      const values = rowOf(fields)
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
        .values({ id, kind: fields.kind, number: await nextNumber(tx), margin: null, ...values, ...by })
        .execute()
      return done(id)
    },
  )

const subjectOf = (id: string) => ({ kind: 'effects.protocol', id })

type Row = NonNullable<Awaited<ReturnType<typeof newest>>>

const typedOf = ({ outcome, margin, reason, covariates, design, against }: Row) => ({
  ...{ outcome, reason },
  ...(design === null
    ? { margin: String(margin ?? ''), covariates: covariates.join(', ') }
    : { against: design === 'waitingTime' ? ownWaitingTime : against }),
})

const pathOf = (kind: ProtocolKind): string => (kind === 'senders' ? paths.senders() : paths.comparison())

/** Lays the draft before the steering group; its decision locks it. */
export const submitPlan = (
  context: Context,
  kind: ProtocolKind,
  title: string,
): Promise<Outcome<string, PlanRefusal>> =>
  perform<EffectTables, string, PlanRefusal>(
    context,
    { permission: may.plan, subject: subjectOf },
    async (tx) => {
      const current = await newest(tx, kind)
      if (current?.state === 'waiting') return refused('alreadyWaiting')
      if (current?.state !== 'draft') return refused('nothingToSubmit')
      const matter = {
        kind: 'effects.protocol',
        subjectId: current.id,
        title,
        path: pathOf(kind),
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
