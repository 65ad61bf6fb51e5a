import type { Day } from '../../../kernel/day.ts'
import { isBefore, lies } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'

/** A municipality or other body in an agreement, for a time. */
export interface Party {
  readonly id: string
  readonly organisationId: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly municipalityCode: string | undefined
  readonly lat: number | undefined
  readonly lon: number | undefined
  readonly from: Day
  readonly to: Day | undefined
  readonly note: string
  readonly version: number
}

/** Everybody who is or was in an agreement, in Danish order. */
export async function partiesOf(context: Context, agreementId: string): Promise<Party[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.party as p')
    .innerJoin('people.known_organisation as o', 'o.id', 'p.organisation_id')
    .selectAll('p')
    .select(['o.slug', 'o.name', 'o.kind', 'o.municipality_code', 'o.lat', 'o.lon'])
    .where('p.agreement_id', '=', agreementId)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      organisationId: row.organisation_id,
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      municipalityCode: row.municipality_code ?? undefined,
      lat: row.lat ?? undefined,
      lon: row.lon ?? undefined,
      from: row.from_day,
      to: row.to_day ?? undefined,
      note: row.note,
      version: row.version,
    }))
    .sort((a, b) => inDanishOrder(a.name, b.name) || Temporal.PlainDate.compare(a.from, b.from))
}

export async function partyById(
  context: Context,
  agreementId: string,
  id: string,
): Promise<Party | undefined> {
  if (!isUuid(id)) return undefined
  const parties = await partiesOf(context, agreementId)
  return parties.find((party) => party.id === id)
}

/** Who is in it on a day; a party without an end stays until the agreement ends. */
export const partiesOn = (parties: readonly Party[], day: Day): Party[] =>
  parties.filter(({ from, to }) => lies(day, { from, to }))

/** The day to look at an agreement by: today, or its last or first day when today is outside. */
export function dayWithin(today: Day, { from, to }: { readonly from: Day; readonly to: Day }): Day {
  if (isBefore(today, from)) return from
  return isBefore(to, today) ? to : today
}

/** Bodies that could join: those that make agreements. */
export async function possibleParties(
  context: Context,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('people.known_organisation')
    .select(['id', 'name'])
    .where('kind', 'in', ['municipality', 'regionalAuthority', 'stateAgency', 'cultureRegion'])
    .where('active', '=', true)
    .execute()
  return rows.sort((a, b) => inDanishOrder(a.name, b.name))
}

export interface Inhabitants {
  readonly inhabitants: number
  readonly onDay: Day
  readonly source: string
}

/** The latest population of each municipality that was known on a day, by its code. */
export async function populationOn(
  context: Context,
  day: Day,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Inhabitants>> {
  if (codes.length === 0) return new Map()
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('people.population')
    .distinctOn('municipality_code')
    .select(['municipality_code', 'inhabitants', 'on_day', 'source'])
    .where('municipality_code', 'in', [...codes])
    .where('on_day', '<=', day)
    .orderBy('municipality_code')
    .orderBy('on_day', 'desc')
    .execute()
  return new Map(
    rows.map(({ municipality_code, inhabitants, on_day, source }) => [
      municipality_code,
      { inhabitants, onDay: on_day, source },
    ]),
  )
}
