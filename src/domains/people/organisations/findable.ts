import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Findable } from '../../../platform/rooms/findable.ts'
import { isAtHome } from '../address-book/at-home.ts'
import { paths } from '../paths.ts'
import type { PeopleTables } from '../tables.ts'

/** As in the public directory: those of other regions would drown our own. */
const isPublic = (context: Context) =>
  sql<boolean>`(o.kind not in ('municipality', 'administration', 'cultureRegion', 'foreignBody')
    or ${isAtHome(context, sql.ref('o.municipality_code'))} or o.id in (select organisation_id from people.known_home))`

/** Actors with a page of their own. */
export const organisationsFound: Findable = {
  kind: 'organisation',
  subject: 'people.organisation',
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    let open = tablesOf<PeopleTables>(context)
      .selectFrom('people.organisation as o')
      .leftJoin('people.municipality as m', 'm.code', 'o.municipality_code')
      .select(['o.id', 'o.slug', 'o.name', 'o.description_da', 'o.description_en', 'm.name as municipality'])
      .select(['o.address', 'o.lat', 'o.lon'])
      .where('o.active', '=', true)
      .where(isPublic(context))
    if (ids) open = open.where('o.id', 'in', [...ids])
    const rows = await open.execute()
    return rows.map((row) => ({
      id: row.id,
      path: paths.organisation(row.slug),
      title: { da: row.name, en: row.name },
      summary: {
        da: row.description_da || (row.municipality ?? ''),
        en: row.description_en || (row.municipality ?? ''),
      },
      words: [row.municipality ?? '', row.address ?? ''],
      lat: row.lat ?? undefined,
      lon: row.lon ?? undefined,
    }))
  },
}
