import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { absent, done, type Outcome, refused, stale, type Typed } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { continueFocusAreas } from '../areas/relating.ts'
import { foundAgreement, likelyPredecessor } from '../lifecycle/founding.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { addVersion, withOwnIdentities } from '../texts/keeping.ts'
import type { AgreementText } from '../texts/model.ts'
import { recognisedAgain } from '../texts/rules.ts'
import type { Finished } from './form.ts'
import { firstFields } from './form.ts'
import type { ReadAgreement } from './reading.ts'

type Tx = Transaction<AgreementTables>
const newId = () => crypto.randomUUID()

/** Keeps what was read as a working draft, to be corrected now or later. */
export function keepReading(
  context: Context,
  key: string,
  fileName: string,
  read: ReadAgreement,
): Promise<Outcome<{ readonly id: string }>> {
  const subject = ({ id }: { readonly id: string }) => ({ kind: 'agreement.workingDraft', id })
  return perform<AgreementTables, { readonly id: string }>(
    context,
    { permission: may.import, subject },
    async (tx) => {
      await tx
        .insertInto('agreement.working_draft')
        .values({
          id: key,
          file_name: fileName.slice(0, 300),
          source: JSON.stringify(read.source),
          fields: JSON.stringify(firstFields(read)),
          created_by: personIdOf(context.actor) ?? null,
          ...{ created_at: context.now, updated_at: context.now },
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return done({ id: key })
    },
  )
}

async function locked(tx: Tx, id: string) {
  if (!isUuid(id)) return undefined
  return tx
    .selectFrom('agreement.working_draft')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Keeps the form as it is typed. Nothing in it has to be right. */
export function keepFields(
  context: Context,
  id: string,
  version: number,
  fields: Typed,
): Promise<Outcome<{ readonly version: number }, 'alreadySaved'>> {
  return perform<AgreementTables, { readonly version: number }, 'alreadySaved'>(
    context,
    { permission: may.import, subject: { kind: 'agreement.workingDraft', id } },
    async (tx) => {
      const draft = await locked(tx, id)
      if (!draft || draft.status === 'dropped') return absent
      if (draft.status === 'saved') return refused('alreadySaved')
      if (draft.version !== version) return stale({}, draft.version)
      const kept = { fields: JSON.stringify(fields), version: version + 1, updated_at: context.now }
      await tx.updateTable('agreement.working_draft').set(kept).where('id', '=', id).execute()
      return done({ version: version + 1 })
    },
  )
}

interface Home {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly isDraft: boolean
  readonly predecessorId?: string | undefined
}

async function homeFor(tx: Tx, { target, text }: Finished): Promise<Home | undefined> {
  if (target.kind === 'new') {
    const predecessorId = await likelyPredecessor(tx, target.from)
    const period = { from: target.from, to: target.to }
    const founded = await foundAgreement(tx, {
      title: text.title,
      ...period,
      withState: false,
      predecessorId,
    })
    return { ...founded, title: text.title, isDraft: true, predecessorId }
  }
  const known = await tx
    .selectFrom('agreement.agreement')
    .select(['id', 'slug', 'title', 'status'])
    .where('id', '=', target.agreementId)
    .where('status', '<>', 'closed')
    .forUpdate()
    .executeTakeFirst()
  return known && { ...known, isDraft: known.status === 'draft' }
}

/** Focus areas that the agreement has already keep their identity. */
async function asKnown(tx: Tx, agreementId: string, text: AgreementText): Promise<AgreementText> {
  const last = await tx
    .selectFrom('agreement.text_version')
    .select('content')
    .where('agreement_id', '=', agreementId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return last ? recognisedAgain(text, last.content) : text
}

export interface SavedText {
  readonly slug: string
  readonly title: string
  readonly number: number
}

/** Makes a wording a draft text version of a new or a known agreement. */
export async function saveAsVersion(
  tx: Tx,
  context: Context,
  finished: Finished,
  sourceName: string,
): Promise<(SavedText & { readonly id: string }) | undefined> {
  const home = await homeFor(tx, finished)
  if (!home) return undefined
  const known = await asKnown(tx, home.id, finished.text)
  const text = await withOwnIdentities(tx, home.id, known, newId)
  const added = await addVersion(tx, context, home, { text, sourceName })
  if (home.predecessorId) await continueFocusAreas(tx, home.id, home.predecessorId)
  return { slug: home.slug, title: home.title, ...added }
}

/** Makes the corrected draft an agreement text. Twice is as good as once: the second time tells where it went. */
export function finishDraft(
  context: Context,
  id: string,
  version: number,
  finished: Finished,
): Promise<Outcome<SavedText, 'alreadySaved' | 'noSuchAgreement'>> {
  return perform<AgreementTables, SavedText, 'alreadySaved' | 'noSuchAgreement'>(
    context,
    { permission: may.import, subject: { kind: 'agreement.workingDraft', id }, detail: { finished: true } },
    async (tx) => {
      const draft = await locked(tx, id)
      if (!draft || draft.status === 'dropped') return absent
      if (draft.status === 'saved') return refused('alreadySaved')
      if (draft.version !== version) return stale({}, draft.version)
      const saved = await saveAsVersion(tx, context, finished, draft.file_name)
      if (!saved) return refused('noSuchAgreement')
      await tx
        .updateTable('agreement.working_draft')
        .set({ status: 'saved', text_version_id: saved.id, updated_at: context.now })
        .where('id', '=', id)
        .execute()
      return done(saved)
    },
  )
}

/** Takes a draft away from the list. Its source is kept no longer than the agreement. */
export function dropDraft(context: Context, id: string): Promise<Outcome<true, 'alreadySaved'>> {
  return perform<AgreementTables, true, 'alreadySaved'>(
    context,
    { permission: may.import, subject: { kind: 'agreement.workingDraft', id }, detail: { dropped: true } },
    async (tx) => {
      const draft = await locked(tx, id)
      if (!draft) return absent
      if (draft.status === 'saved') return refused('alreadySaved')
      await tx
        .updateTable('agreement.working_draft')
        .set({ status: 'dropped', updated_at: context.now })
        .where('id', '=', id)
        .execute()
      return done(true)
    },
  )
}
