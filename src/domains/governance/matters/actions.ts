import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'
import type { MatterKind, Submission } from './model.ts'

/**
 * Lays a thing before the body that has to decide it. Call it inside the transaction of your own action.
 * @returns the matter, or `alreadyWaiting` when the same thing waits for a decision already
 */
export async function submitMatter<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  { kind, subjectId, title, path, areas, bodyKind = 'steeringGroup' }: Submission,
): Promise<Outcome<{ readonly matterId: string }, 'alreadyWaiting'>> {
  const matter = await (tx as unknown as Transaction<GovernanceTables>)
    .insertInto('governance.matter')
    .values({
      kind,
      subject_id: subjectId,
      title,
      path,
      areas: JSON.stringify(areas),
      body_kind: bodyKind,
      submitted_at: context.now,
      submitted_by: personIdOf(context.actor) ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'subject_id']).where('state', '=', 'waiting').doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return matter ? done({ matterId: matter.id }) : refused('alreadyWaiting')
}

/** Takes a waiting thing back, for example because it is changed once more. @returns whether anything waited */
export async function withdrawMatter<Tables>(
  tx: Transaction<Tables>,
  context: Context,
  kind: MatterKind,
  subjectId: string,
): Promise<boolean> {
  const matter = await (tx as unknown as Transaction<GovernanceTables>)
    .updateTable('governance.matter')
    .set({ state: 'withdrawn', settled_at: context.now })
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst()
  return matter !== undefined
}
