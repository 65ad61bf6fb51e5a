import type { Transaction } from 'kysely'
import { isBefore } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { submitMatter, withdrawMatter } from '../../governance/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { lockAgreement } from '../texts/keeping.ts'
import { type AddendumFields, addendumFields } from './form.ts'

type Tx = Transaction<AgreementTables>
export type AddendumRefusal = 'notInForce' | 'notLater' | 'notADraft' | 'alreadyWaiting' | 'notWaiting'

const about = (slug: string) => ({ kind: 'agreement', id: slug })
const values = ({ title, body, newTo, withState }: AddendumFields) => ({
  ...{ title, body: body ?? '', new_to_day: newTo, with_state: withState === 'yes' },
})

type Locked = NonNullable<Awaited<ReturnType<typeof lockAgreement>>>
const isLiving = ({ status }: Locked): boolean => status === 'inForce' || status === 'extended'

const lockedAddendum = (tx: Tx, agreementId: string, number: number) =>
  tx
    .selectFrom('agreement.addendum')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()

/** Begins an addendum. Only an agreement people live by can go on. */
export function startAddendum(
  context: Context,
  slug: string,
  key: string,
  fields: AddendumFields,
): Promise<Outcome<{ readonly number: number }, AddendumRefusal>> {
  return perform<AgreementTables, { readonly number: number }, AddendumRefusal>(
    context,
    { permission: may.edit, subject: about(slug), detail: { newAddendum: true } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      if (!agreement) return absent
      if (!isLiving(agreement)) return refused('notInForce')
      if (!isBefore(agreement.to_day, fields.newTo)) return refused('notLater')
      const made = await tx
        .selectFrom('agreement.addendum')
        .select(['number', 'agreement_id'])
        .where('id', '=', key)
        .executeTakeFirst()
      if (made) return made.agreement_id === agreement.id ? done(made) : absent
      const last = await tx
        .selectFrom('agreement.addendum')
        .select('number')
        .where('agreement_id', '=', agreement.id)
        .orderBy('number', 'desc')
        .executeTakeFirst()
      const number = (last?.number ?? 0) + 1
      const row = { id: key, agreement_id: agreement.id, number, created_at: context.now, ...values(fields) }
      await tx.insertInto('agreement.addendum').values(row).execute()
      return done({ number })
    },
  )
}

export function saveAddendum(
  context: Context,
  slug: string,
  {
    number,
    version,
    fields,
  }: { readonly number: number; readonly version: number; readonly fields: AddendumFields },
): Promise<Outcome<true, AddendumRefusal>> {
  return perform<AgreementTables, true, AddendumRefusal>(
    context,
    { permission: may.edit, subject: about(slug), detail: { addendum: number } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedAddendum(tx, agreement.id, number))
      if (!agreement || !stored) return absent
      if (stored.status !== 'draft') return refused('notADraft')
      if (stored.version !== version) {
        const { title, body, new_to_day: newTo, with_state: withState } = stored
        return stale(addendumFields({ title, body, newTo, withState }), stored.version)
      }
      if (!isBefore(agreement.to_day, fields.newTo)) return refused('notLater')
      await tx
        .updateTable('agreement.addendum')
        .set({ ...values(fields), version: version + 1 })
        .where('id', '=', stored.id)
        .execute()
      return done(true)
    },
  )
}

/** Lays an addendum before the steering group: only its decision moves the end. */
export function submitAddendum(
  context: Context,
  slug: string,
  number: number,
  titleOf: (agreement: string, to: Temporal.PlainDate) => string,
): Promise<Outcome<true, AddendumRefusal>> {
  return perform<AgreementTables, true, AddendumRefusal>(
    context,
    { permission: may.submit, subject: about(slug), detail: { addendum: number } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedAddendum(tx, agreement.id, number))
      if (!agreement || !stored) return absent
      if (!isLiving(agreement)) return refused('notInForce')
      if (stored.status !== 'draft') return refused('notADraft')
      if (!isBefore(agreement.to_day, stored.new_to_day)) return refused('notLater')
      const other = await tx
        .selectFrom('agreement.addendum')
        .select('id')
        .where('agreement_id', '=', agreement.id)
        .where('status', '=', 'proposed')
        .executeTakeFirst()
      if (other) return refused('alreadyWaiting')
      const areas = await tx
        .selectFrom('agreement.focus_area')
        .select(['key', 'title'])
        .where('agreement_id', '=', agreement.id)
        .where('retired', '=', false)
        .orderBy('number')
        .execute()
      const submitted = await submitMatter(tx, context, {
        kind: 'agreement.addendum',
        subjectId: stored.id,
        title: titleOf(agreement.title, stored.new_to_day),
        path: paths.agreement(slug),
        areas,
      })
      if (!submitted.ok) return refused('alreadyWaiting')
      await setStatus(tx, stored, 'proposed')
      return done(true)
    },
  )
}

const setStatus = (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  status: 'draft' | 'proposed',
) =>
  tx
    .updateTable('agreement.addendum')
    .set({ status, version: version + 1 })
    .where('id', '=', id)
    .execute()

export function withdrawAddendum(
  context: Context,
  slug: string,
  number: number,
): Promise<Outcome<true, AddendumRefusal>> {
  return perform<AgreementTables, true, AddendumRefusal>(
    context,
    { permission: may.submit, subject: about(slug), detail: { addendum: number, withdrawn: true } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedAddendum(tx, agreement.id, number))
      if (!stored) return absent
      if (stored.status !== 'proposed') return refused('notWaiting')
      await withdrawMatter(tx, context, 'agreement.addendum', stored.id)
      await setStatus(tx, stored, 'draft')
      return done(true)
    },
  )
}
