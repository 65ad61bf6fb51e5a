import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { placeFocusAreas } from '../areas/placing.ts'
import type { AgreementTables } from '../tables.ts'
import type { AgreementText } from './model.ts'

type Tx = Transaction<AgreementTables>

/** Parts that already belong to another agreement get an identity of their own: a copied form must not take them over. */
export async function withOwnIdentities(
  tx: Tx,
  agreementId: string,
  text: AgreementText,
  newId: () => string,
): Promise<AgreementText> {
  const ids = text.areas.flatMap((area) => [area.id, ...area.objectives.map(({ id }) => id)])
  if (ids.length === 0) return text
  const foreign = await tx
    .selectFrom('agreement.focus_area as f')
    .leftJoin('agreement.objective as o', 'o.focus_area_id', 'f.id')
    .select(['f.id', 'o.id as objective_id'])
    .where('f.agreement_id', '<>', agreementId)
    .where((where) => where.or([where('f.id', 'in', ids), where('o.id', 'in', ids)]))
    .execute()
  const others = new Set(foreign.flatMap(({ id, objective_id }) => [id, objective_id]))
  const own = <Part extends { readonly id: string }>(part: Part): Part =>
    others.has(part.id) ? { ...part, id: newId() } : part
  return {
    ...text,
    areas: text.areas.map((area) => ({ ...own(area), objectives: area.objectives.map(own) })),
  }
}

/** Adds a wording as the next draft of an agreement. */
export async function addVersion(
  tx: Tx,
  context: Context,
  agreement: { readonly id: string; readonly isDraft: boolean },
  wording: { readonly id?: string; readonly text: AgreementText; readonly sourceName?: string },
): Promise<{ id: string; number: number }> {
  const last = await tx
    .selectFrom('agreement.text_version')
    .select('number')
    .where('agreement_id', '=', agreement.id)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const added = await tx
    .insertInto('agreement.text_version')
    .values({
      ...(wording.id ? { id: wording.id } : {}),
      ...{ agreement_id: agreement.id, number: (last?.number ?? 0) + 1 },
      ...{ content: JSON.stringify(wording.text), source_name: wording.sourceName ?? null },
      ...{ created_by: personIdOf(context.actor) ?? null, created_at: context.now, updated_at: context.now },
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
  if (agreement.isDraft) await placeFocusAreas(tx, agreement, wording.text)
  return added
}

/** Locks an agreement, so that versions are numbered and decided one after the other. */
export const lockAgreement = (tx: Tx, slug: string) =>
  tx.selectFrom('agreement.agreement').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()
