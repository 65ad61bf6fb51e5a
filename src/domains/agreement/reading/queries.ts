import type { Context } from '../../../platform/actions/context.ts'
import { type Addendum, addendaOf } from '../addenda/queries.ts'
import type { FocusArea, Relation } from '../areas/model.ts'
import { focusAreasOf, relationsOf } from '../areas/queries.ts'
import type { Agreement } from '../lifecycle/model.ts'
import { allAgreements, currentAgreement } from '../lifecycle/queries.ts'
import { dayWithin, type Party, partiesOf, partiesOn } from '../parties/queries.ts'
import type { ResultTarget } from '../targets/model.ts'
import { targetsOf } from '../targets/queries.ts'
import type { AreaText } from '../texts/model.ts'
import { type TextVersion, wordingInForce } from '../texts/queries.ts'
import { type Theme, themesFollowedBy } from '../themes/queries.ts'

/** A focus area with its words. */
export interface ReadArea {
  readonly area: FocusArea
  readonly words: AreaText | undefined
}

/** Everything the public page of an agreement shows. */
export interface ReadAgreement {
  readonly agreement: Agreement
  readonly wording: TextVersion
  readonly areas: readonly ReadArea[]
  /** What its focus areas continue or replace, and what became of them later. */
  readonly before: readonly Relation[]
  readonly after: readonly Relation[]
  readonly addenda: readonly Addendum[]
  readonly parties: readonly Party[]
  readonly others: readonly Agreement[]
}

/** The public side of an agreement; one without an adopted text has none. */
export async function readAgreement(
  context: Context,
  agreement: Agreement,
): Promise<ReadAgreement | undefined> {
  const wording = agreement.state.name === 'draft' ? undefined : await wordingInForce(context, agreement.id)
  if (!wording) return undefined
  const areas = await focusAreasOf(context, agreement.id)
  const parties = await partiesOf(context, agreement.id)
  const agreements = await allAgreements(context)
  return {
    agreement,
    wording,
    areas: areas.map((area) => ({ area, words: wording.text.areas.find(({ id }) => id === area.id) })),
    before: await relationsOf(context, agreement.id, 'of'),
    after: await relationsOf(context, agreement.id, 'after'),
    addenda: await addendaOf(context, agreement.id, 'adopted'),
    parties: partiesOn(parties, dayWithin(context.today, agreement)),
    others: agreements.filter(({ id, state }) => id !== agreement.id && state.name !== 'draft'),
  }
}

export async function readCurrent(context: Context): Promise<ReadAgreement | undefined> {
  const agreement = await currentAgreement(context)
  return agreement && readAgreement(context, agreement)
}

/** Everything the public page of a focus area shows. */
export interface ReadFocusArea extends ReadArea {
  readonly agreement: ReadAgreement
  readonly themes: ReadonlyMap<string, readonly Theme[]>
  readonly targets: readonly ResultTarget[]
  readonly previous: FocusArea | undefined
  readonly next: FocusArea | undefined
}

export async function readFocusArea(
  context: Context,
  agreement: ReadAgreement,
  slug: string,
): Promise<ReadFocusArea | undefined> {
  const at = agreement.areas.findIndex(({ area }) => area.slug === slug)
  const found = agreement.areas[at]
  if (!found) return undefined
  const ids = [found.area.id, ...found.area.objectives.map(({ id }) => id)]
  return {
    ...found,
    agreement,
    themes: await themesFollowedBy(context, ids),
    targets: await targetsOf(context, [found.area.id]),
    previous: agreement.areas[at - 1]?.area,
    next: agreement.areas[at + 1]?.area,
  }
}
