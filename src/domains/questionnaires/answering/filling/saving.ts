import type { Transaction } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { Answer } from '../../instruments/model.ts'
import type { AnsweringTables } from '../tables.ts'
import type { Draft, Stored } from './model.ts'
import { laidOver } from './rules.ts'

type Tx = Transaction<AnsweringTables>

/** What came of saving one screen: the draft as it is now, or what another device answered meanwhile. */
export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  | { readonly kind: 'differs'; readonly items: readonly string[]; readonly draft: Draft }

export interface Saving {
  readonly key: string
  readonly typed: ReadonlyMap<string, Answer | null>
  /** The version of the draft the screen was drawn from. */
  readonly seen: number
  /** What a new draft begins with: nothing, or the accepted answers that are corrected. */
  readonly begin: Draft
  readonly keepUntil: Day
}

/** Locks a draft, making it first when there is none: two devices that begin at once get the same one. */
async function lockedDraft(tx: Tx, { key, begin, keepUntil }: Saving): Promise<Draft> {
  await tx
    .insertInto('questionnaires.draft')
    .values({
      key,
      answers: JSON.stringify(begin.answers),
      corrects: begin.corrects ?? null,
      version: 0,
      keep_until: keepUntil,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await tx
    .selectFrom('questionnaires.draft')
    .select(['answers', 'version', 'corrects'])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { answers: row.answers, version: row.version, corrects: row.corrects ?? undefined }
}

async function keep(tx: Tx, key: string, answers: Stored, version: number): Promise<void> {
  await tx
    .updateTable('questionnaires.draft')
    .set({ answers: JSON.stringify(answers), version })
    .where('key', '=', key)
    .execute()
}

/** Keeps the answers of one screen, so that they can be gone on with on any device. What another device changed is not overwritten. */
export async function saveScreen(tx: Tx, saving: Saving): Promise<Saved> {
  const draft = await lockedDraft(tx, saving)
  const merged = laidOver(draft, saving.typed, saving.seen)
  if (merged.kind === 'differs') return { kind: 'differs', items: merged.items, draft }
  const version = draft.version + 1
  await keep(tx, saving.key, merged.answers, version)
  return { kind: 'saved', draft: { ...draft, answers: merged.answers, version } }
}
