import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { OrganisationKind, PeopleViews } from '../tables.ts'

export interface NearQuestion {
  readonly kinds: readonly OrganisationKind[]
  readonly municipalityCodes: readonly string[]
  readonly most: number
  /** Organisations that are already there. */
  readonly without?: readonly string[]
}

export interface NearOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly municipalityName: string | undefined
  readonly municipalityCode: string | undefined
  /** Lies in one of the municipalities asked for. */
  readonly isWithin: boolean
  readonly path: string
}

/**
 * Active organisations of the given kinds: those in the municipalities first, then the nearest, then those without a place.
 * The order uses centroids; that is good enough for who is next, and no distance is ever told.
 */
export async function organisationsNear(
  context: Context,
  { kinds, municipalityCodes, most, without = [] }: NearQuestion,
): Promise<NearOrganisation[]> {
  if (kinds.length === 0) return []
  const codes = sql`${sql.val([...municipalityCodes])}::text[]`
  const within = sql<boolean>`coalesce(o.municipality_code = any(${codes}), false)`
  // A degree of longitude is about 0.56 of a degree of latitude at 55.7 degrees north.
  const distance = sql<number | null>`(select min(power(o.lat - m.lat, 2) + power((o.lon - m.lon) * 0.56, 2))
    from people.municipality m where m.code = any(${codes}))`
  const rows = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_organisation as o')
    .select(['o.id', 'o.slug', 'o.name', 'o.kind', 'o.municipality_name', 'o.municipality_code'])
    .select(within.as('within'))
    .where('o.active', '=', true)
    .where('o.kind', 'in', [...kinds])
    .$if(without.length > 0, (query) => query.where('o.id', 'not in', [...without]))
    .orderBy(within, 'desc')
    .orderBy(distance, (order) => order.asc().nullsLast())
    .orderBy(sql`o.sort_key collate "C"`)
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    municipalityName: row.municipality_name ?? undefined,
    municipalityCode: row.municipality_code ?? undefined,
    isWithin: row.within,
    path: paths.organisation(row.slug),
  }))
}
