import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { reservedSlugs } from '../paths.ts'
import type { QuestionnaireTables } from '../tables.ts'
import type { OwnContent, OwnQuestionnaire } from './model.ts'
import { ownQuestionnaire } from './queries.ts'

type Tx = Transaction<QuestionnaireTables>

/** An address that no other questionnaire has. */
export async function freeSlug(tx: Tx, title: string): Promise<string> {
  const rows = await tx.selectFrom('questionnaires.own_questionnaire').select('slug').execute()
  const taken = new Set([...rows.map(({ slug }) => slug), ...reservedSlugs])
  const slug = slugOf(title)
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}

/** A draft as it is stored. */
export const draft = (context: Context, questionnaire_id: string, number: number, content: OwnContent) => ({
  questionnaire_id,
  number,
  content: JSON.stringify(content),
  changed_by: personIdOf(context.actor) ?? null,
  changed_at: context.now,
})

/** A questionnaire that nobody else changes until the action is over. */
export async function locked(tx: Tx, slug: string): Promise<OwnQuestionnaire | undefined> {
  await tx
    .selectFrom('questionnaires.own_questionnaire')
    .select('id')
    .where('slug', '=', slug)
    .forUpdate()
    .execute()
  return ownQuestionnaire({ database: tx as never }, slug)
}

/** Keeps a changed content: in the draft, or as the next draft when the newest version is in use. */
export async function keep(
  tx: Tx,
  context: Context,
  stored: OwnQuestionnaire,
  content: OwnContent,
): Promise<void> {
  if (stored.state === 'inUse') {
    const next = { ...draft(context, stored.id, stored.number + 1, content), origin: stored.origin }
    await tx.insertInto('questionnaires.own_version').values(next).execute()
    return
  }
  const {
    questionnaire_id: _,
    number: _number,
    ...changed
  } = draft(context, stored.id, stored.number, content)
  await tx
    .updateTable('questionnaires.own_version')
    .set({ ...changed, version: stored.version + 1 })
    .where('questionnaire_id', '=', stored.id)
    .where('number', '=', stored.number)
    .execute()
}

/** The same content with names in one order: the database keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(names.map(([name, content]) => [name, sorted(content)]))
}

/** Whether two contents say the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
