import type { Transaction } from 'kysely'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { submitMatter, withdrawMatter } from '../../governance/index.ts'
import { placeFocusAreas } from '../areas/placing.ts'
import { areaKeyOf } from '../areas/rules.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { addVersion, lockAgreement, withOwnIdentities } from './keeping.ts'
import { type AgreementText, emptyText } from './model.ts'
import { missingIn } from './rules.ts'

type Tx = Transaction<AgreementTables>
export type TextRefusal = 'notADraft' | 'agreementClosed' | 'incomplete' | 'alreadyWaiting' | 'notWaiting'

const newId = () => crypto.randomUUID()
const about = (slug: string) => ({ kind: 'agreement', id: slug })

/** Begins the next draft with the words of the latest version. */
export function startVersion(
  context: Context,
  slug: string,
  key: string,
): Promise<Outcome<{ readonly number: number }, TextRefusal>> {
  return perform<AgreementTables, { readonly number: number }, TextRefusal>(
    context,
    { permission: may.edit, subject: about(slug), detail: { newVersion: true } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      if (!agreement) return absent
      if (agreement.status === 'closed') return refused('agreementClosed')
      const made = await tx
        .selectFrom('agreement.text_version')
        .select(['number', 'agreement_id'])
        .where('id', '=', key)
        .executeTakeFirst()
      if (made) return made.agreement_id === agreement.id ? done(made) : absent
      const last = await tx
        .selectFrom('agreement.text_version')
        .select(['number', 'content'])
        .where('agreement_id', '=', agreement.id)
        .orderBy('number', 'desc')
        .executeTakeFirst()
      const text = last?.content ?? emptyText(agreement.title)
      const isDraft = agreement.status === 'draft'
      return done(await addVersion(tx, context, { id: agreement.id, isDraft }, { id: key, text }))
    },
  )
}

const lockedVersion = (tx: Tx, agreementId: string, number: number) =>
  tx
    .selectFrom('agreement.text_version')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()

/** Keeps the words of a draft. */
export function saveText(
  context: Context,
  slug: string,
  {
    number,
    version,
    text,
  }: { readonly number: number; readonly version: number; readonly text: AgreementText },
): Promise<Outcome<{ readonly version: number }, TextRefusal>> {
  return perform<AgreementTables, { readonly version: number }, TextRefusal>(
    context,
    { permission: may.edit, subject: about(slug), detail: { textVersion: number } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedVersion(tx, agreement.id, number))
      if (!agreement || !stored) return absent
      if (stored.status !== 'draft') return refused('notADraft')
      if (stored.version !== version) return stale({}, stored.version)
      const own = await withOwnIdentities(tx, agreement.id, text, newId)
      const isDraft = agreement.status === 'draft'
      if (isDraft) await placeFocusAreas(tx, { id: agreement.id, isDraft }, own)
      await tx
        .updateTable('agreement.text_version')
        .set({ content: JSON.stringify(own), version: version + 1, updated_at: context.now })
        .where('id', '=', stored.id)
        .execute()
      return done({ version: version + 1 })
    },
  )
}

/** Lays a whole text before the steering group. From then on its words rest until it is decided or taken back. */
export function submitText(
  context: Context,
  slug: string,
  number: number,
  titleOf: (agreement: string, number: number) => string,
): Promise<Outcome<true, TextRefusal>> {
  return perform<AgreementTables, true, TextRefusal>(
    context,
    { permission: may.submit, subject: about(slug), detail: { textVersion: number } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedVersion(tx, agreement.id, number))
      if (!agreement || !stored) return absent
      if (agreement.status === 'closed') return refused('agreementClosed')
      if (stored.status !== 'draft') return refused('notADraft')
      if (missingIn(stored.content).length > 0) return refused('incomplete')
      const other = await tx
        .selectFrom('agreement.text_version')
        .select('id')
        .where('agreement_id', '=', agreement.id)
        .where('status', '=', 'proposed')
        .executeTakeFirst()
      if (other) return refused('alreadyWaiting')
      const submitted = await submitMatter(tx, context, {
        kind: 'agreement.version',
        subjectId: stored.id,
        title: titleOf(agreement.title, number),
        path: paths.version(slug, number),
        areas: stored.content.areas.map(({ title }) => ({ key: areaKeyOf(title), title })),
      })
      if (!submitted.ok) return refused('alreadyWaiting')
      await tx
        .updateTable('agreement.text_version')
        .set({ status: 'proposed', note: '', version: stored.version + 1, updated_at: context.now })
        .where('id', '=', stored.id)
        .execute()
      return done(true)
    },
  )
}

/** Takes a text back from the steering group, to change it once more. */
export function withdrawText(
  context: Context,
  slug: string,
  number: number,
): Promise<Outcome<true, TextRefusal>> {
  return perform<AgreementTables, true, TextRefusal>(
    context,
    { permission: may.submit, subject: about(slug), detail: { textVersion: number, withdrawn: true } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      const stored = agreement && (await lockedVersion(tx, agreement.id, number))
      if (!stored) return absent
      if (stored.status !== 'proposed') return refused('notWaiting')
      await withdrawMatter(tx, context, 'agreement.version', stored.id)
      await tx
        .updateTable('agreement.text_version')
        .set({ status: 'draft', version: stored.version + 1, updated_at: context.now })
        .where('id', '=', stored.id)
        .execute()
      return done(true)
    },
  )
}
