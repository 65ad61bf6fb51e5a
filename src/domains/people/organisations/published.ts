import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { OrganisationKind, PeopleTables } from '../tables.ts'

/** An organisation with what it says about itself on its public page. */
export interface ToldOrganisation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly descriptionDa: string
  readonly descriptionEn: string
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly address: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly municipality: string | null
  readonly municipalityCode: string | null
}

const toldQuery = (context: Context) =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.organisation as o')
    .leftJoin('people.municipality as m', 'm.code', 'o.municipality_code')
    .select(['o.id', 'o.slug', 'o.name', 'o.kind', 'o.email', 'o.phone', 'o.website', 'o.address'])
    .select(['o.description_da as descriptionDa', 'o.description_en as descriptionEn'])
    .select((query) => [
      query.fn.coalesce('o.lat', 'm.lat').as('lat'),
      query.fn.coalesce('o.lon', 'm.lon').as('lon'),
    ])
    .select(['m.name as municipality', 'o.municipality_code as municipalityCode'])
    .where('o.active', '=', true)

/** The organisations that have a public page, by their identifiers: those after one, at most so many. */
export const toldOrganisations = (
  context: Context,
  { most, after }: { readonly most: number; readonly after?: string | undefined },
): Promise<ToldOrganisation[]> =>
  toldQuery(context)
    .$if(after !== undefined, (query) => query.where('o.id', '>', after ?? ''))
    .orderBy('o.id')
    .limit(most)
    .execute()

/** One organisation that has a public page, by the end of its address. */
export async function toldOrganisation(
  context: Context,
  slug: string,
): Promise<ToldOrganisation | undefined> {
  if (!/^[a-z0-9-]{1,90}$/.test(slug)) return undefined
  return toldQuery(context).where('o.slug', '=', slug).executeTakeFirst()
}
