import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { FocusArea } from '../areas/model.ts'
import { focusAreasOf } from '../areas/queries.ts'
import { currentAgreement } from '../lifecycle/queries.ts'
import { type Party, partiesOf } from '../parties/queries.ts'
import type { AgreementTables } from '../tables.ts'
import { type Engagement, type Together, together } from './model.ts'

async function engagements(
  context: Context,
  areaIds: readonly string[],
  year: number,
  organisationId?: string,
): Promise<Engagement[]> {
  if (areaIds.length === 0) return []
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.engagement')
    .selectAll()
    .where('focus_area_id', 'in', [...areaIds])
    .where('year', '=', year)
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .execute()
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    focusAreaId: row.focus_area_id,
    year: row.year,
    level: row.level,
    hours: row.hours,
    money: row.money_ore,
    hostedMeetings: row.hosted_meetings,
    venues: row.venues,
    note: row.note,
    isExample: row.is_example,
    version: row.version,
  }))
}

const isInYear = ({ from, to }: Party, year: number): boolean =>
  from.year <= year && (to === undefined || to.year >= year)

/** One party with what it puts into each focus area; an area without an answer has none. */
export interface EngagementRow {
  readonly party: { readonly organisationId: string; readonly name: string; readonly slug: string }
  readonly cells: readonly (Engagement | undefined)[]
  readonly together: Together
}

/** The parties of a year × the focus areas. */
export interface EngagementMatrix {
  readonly year: number
  readonly agreementTitle: string
  readonly areas: readonly FocusArea[]
  readonly rows: readonly EngagementRow[]
}

/** The whole matrix of a year in the current agreement; nothing when there is no agreement. */
export async function engagementMatrix(
  context: Context,
  year: number,
): Promise<EngagementMatrix | undefined> {
  const agreement = await currentAgreement(context)
  if (!agreement) return undefined
  const areas = await focusAreasOf(context, agreement.id)
  const parties = (await partiesOf(context, agreement.id)).filter((party) => isInYear(party, year))
  const all = await engagements(
    context,
    areas.map(({ id }) => id),
    year,
  )
  const seen = new Map(parties.map((party) => [party.organisationId, party]))
  const rows = [...seen.values()].map(({ organisationId, name, slug }) => {
    const own = all.filter((one) => one.organisationId === organisationId)
    const cells = areas.map(({ id }) => own.find(({ focusAreaId }) => focusAreaId === id))
    return { party: { organisationId, name, slug }, cells, together: together(own) }
  })
  return { year, agreementTitle: agreement.title, areas, rows }
}

/** What one party puts into the current agreement in a year, focus area by focus area. */
export interface PartyEngagement {
  readonly year: number
  readonly areas: readonly { readonly area: FocusArea; readonly engagement: Engagement | undefined }[]
  /** Sums over the areas that were answered. */
  readonly together: Together
}

/**
 * What a party gives in a year: level, hours, money in øre, hosted meetings and venues for each focus area of the current
 * agreement. `undefined` when there is no agreement or the organisation is no party in that year.
 */
export async function engagementOf(
  context: Context,
  organisationId: string,
  year: number,
): Promise<PartyEngagement | undefined> {
  const matrix = await engagementMatrix(context, year)
  const row = matrix?.rows.find(({ party }) => party.organisationId === organisationId)
  if (!matrix || !row) return undefined
  const areas = matrix.areas.map((area, index) => ({ area, engagement: row.cells[index] }))
  return { year, areas, together: row.together }
}

/**
 * What every party gives in a year, in Danish order: for seeing how giving and getting go together across municipalities.
 * Empty when there is no agreement.
 */
export async function engagementAcross(
  context: Context,
  year: number,
): Promise<readonly (EngagementRow['party'] & { readonly together: Together })[]> {
  const matrix = await engagementMatrix(context, year)
  return (matrix?.rows ?? []).map((row) => ({ ...row.party, together: row.together }))
}
