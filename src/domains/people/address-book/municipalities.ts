import { sql } from 'kysely'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Database } from '../../../platform/database/open.ts'
import { paths } from '../paths.ts'
import type { PeopleViews } from '../tables.ts'

/** Today's municipalities of the region that runs this platform, in Danish order, for the foot of every page. One cheap query. */
export async function municipalitiesOfRegion(
  database: Database,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const rows = await tablesOf<PeopleViews>({ database })
    .selectFrom('people.known_home as h')
    .innerJoin('people.known_member as m', 'm.region_id', 'h.organisation_id')
    .select(['m.name', 'm.slug'])
    .where('m.from_day', '<=', sql<Temporal.PlainDate>`current_date`)
    .where(({ eb, or }) =>
      or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', sql<Temporal.PlainDate>`current_date`)]),
    )
    .execute()
  return rows
    .sort((a, b) => inDanishOrder(a.name, b.name))
    .map(({ name, slug }) => ({ name, path: paths.organisation(slug) }))
}

export interface KnownMunicipality {
  readonly code: string
  readonly name: string
  /** The municipality as an organisation here; nothing when it takes no part. */
  readonly organisationId: string | undefined
  readonly slug: string | undefined
}

/** The municipality an organisation lies in; nothing for national ones. */
export async function municipalityOf(
  context: Context,
  organisationId: string,
): Promise<KnownMunicipality | undefined> {
  const row = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_organisation as o')
    .innerJoin('people.municipality as m', 'm.code', 'o.municipality_code')
    .leftJoin('people.known_organisation as own', (join) =>
      join.onRef('own.municipality_code', '=', 'm.code').on('own.kind', '=', 'municipality'),
    )
    .select(['m.code', 'm.name', 'own.id', 'own.slug'])
    .where('o.id', '=', organisationId)
    .executeTakeFirst()
  return (
    row && {
      code: row.code,
      name: row.name,
      organisationId: row.id ?? undefined,
      slug: row.slug ?? undefined,
    }
  )
}
