import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { historyOf } from '../../../platform/audit/history.ts'
import type { Subject } from '../../../platform/audit/record.ts'
import type { PeopleTables } from '../tables.ts'

/** One thing that was done or looked at, with the name of who did it. */
export interface PastDeed {
  readonly at: Temporal.Instant
  readonly who: string | undefined
  readonly isSystem: boolean
  readonly action: string
  readonly changed: readonly string[]
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** What happened to a thing, newest first, with names. */
export async function pastOf(
  context: Context,
  subject: Subject,
  options: { readonly most?: number; readonly without?: string } = {},
): Promise<PastDeed[]> {
  const entries = await historyOf(context, subject, options)
  const ids = [
    ...new Set(
      entries.flatMap(({ actorKind, actorId }) => (actorKind === 'person' && actorId ? [actorId] : [])),
    ),
  ]
  const people =
    ids.length === 0
      ? []
      : await tablesOf<PeopleTables>(context)
          .selectFrom('people.person')
          .select(['id', 'name'])
          .where('id', 'in', ids)
          .execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return entries.map(({ at, actorKind, actorId, action, detail }) => ({
    at,
    who: actorId ? names.get(actorId) : undefined,
    isSystem: actorKind === 'system',
    action,
    changed: texts(detail['changed']),
  }))
}
