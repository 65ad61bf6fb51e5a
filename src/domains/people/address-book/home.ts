import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { PeopleTables } from '../tables.ts'

/** The culture region that runs this platform, and how to reach it. */
export interface HomeRegion {
  readonly name: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly address: string | undefined
  /** Its public page, without language prefix. */
  readonly path: string
}

/** The culture region that runs this platform; nothing while nobody has said which. */
export async function homeRegion(context: Context): Promise<HomeRegion | undefined> {
  const row = await tablesOf<PeopleTables>(context)
    .selectFrom('people.known_home as h')
    .innerJoin('people.organisation as o', 'o.id', 'h.organisation_id')
    .select(['o.name', 'o.slug', 'o.email', 'o.phone', 'o.address'])
    .executeTakeFirst()
  if (!row) return undefined
  return {
    name: row.name,
    ...{ email: row.email ?? undefined, phone: row.phone ?? undefined, address: row.address ?? undefined },
    path: paths.organisation(row.slug),
  }
}

/** A municipality of the region today. */
export interface RegionMunicipality {
  readonly organisationId: string
  readonly slug: string
  readonly name: string
  readonly code: string
  /** The newest count of its people that is known. */
  readonly inhabitants: number | undefined
}

/** Today's municipalities of the region that runs this platform, with their newest population. */
export async function municipalitiesToday(context: Context): Promise<RegionMunicipality[]> {
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.known_home as h')
    .innerJoin('people.known_member as m', 'm.region_id', 'h.organisation_id')
    .select(['m.organisation_id', 'm.slug', 'm.name', 'm.municipality_code'])
    .select((eb) =>
      eb
        .selectFrom('people.population as p')
        .select('p.inhabitants')
        .whereRef('p.municipality_code', '=', 'm.municipality_code')
        .where('p.on_day', '<=', context.today)
        .orderBy('p.on_day', 'desc')
        .limit(1)
        .as('inhabitants'),
    )
    .where('m.from_day', '<=', context.today)
    .where(({ eb, or }) => or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', context.today)]))
    .execute()
  return rows.map(({ organisation_id, slug, name, municipality_code, inhabitants }) => ({
    ...{ organisationId: organisation_id, slug, name, code: municipality_code },
    inhabitants: inhabitants ?? undefined,
  }))
}
