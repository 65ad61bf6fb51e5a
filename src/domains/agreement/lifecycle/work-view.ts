import type { Context } from '../../../platform/actions/context.ts'
import { type Addendum, addendaOf } from '../addenda/queries.ts'
import type { FocusArea, Relation } from '../areas/model.ts'
import { focusAreasOf, relationsOf } from '../areas/queries.ts'
import { type Party, partiesOf } from '../parties/queries.ts'
import { type VersionHead, versionsOf } from '../texts/queries.ts'
import type { Agreement } from './model.ts'
import { agreementById, agreementBySlug } from './queries.ts'

/** Everything the workspace shows about one agreement. */
export interface WorkView {
  readonly agreement: Agreement
  readonly predecessor: Agreement | undefined
  readonly versions: readonly VersionHead[]
  readonly addenda: readonly Addendum[]
  readonly areas: readonly FocusArea[]
  readonly relations: readonly Relation[]
  readonly parties: readonly Party[]
}

export async function workView(context: Context, slug: string): Promise<WorkView | undefined> {
  const agreement = await agreementBySlug(context, slug)
  if (!agreement) return undefined
  const { id, predecessorId } = agreement
  return {
    agreement,
    predecessor: predecessorId ? await agreementById(context, predecessorId) : undefined,
    versions: await versionsOf(context, id),
    addenda: await addendaOf(context, id),
    areas: await focusAreasOf(context, id),
    relations: await relationsOf(context, id),
    parties: await partiesOf(context, id),
  }
}
