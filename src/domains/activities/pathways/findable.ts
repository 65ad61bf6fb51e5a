import { tablesOf } from '../../../platform/actions/context.ts'
import { type Findable, toldIn } from '../../../platform/rooms/findable.ts'
import { paths } from './paths.ts'
import type { PathwayTables } from './tables.ts'

/** Published pathways; what the steps lead to is found by itself. */
export const pathwaysFound: Findable = {
  kind: 'pathway',
  subject: 'pathways.pathway',
  entries: async (context, ids) => {
    if (ids?.length === 0) return []
    let open = tablesOf<PathwayTables>(context)
      .selectFrom('pathways.pathway as p')
      .innerJoin('people.known_organisation as o', 'o.id', 'p.owner_id')
      .select([
        'p.id',
        'p.slug',
        'p.title',
        'p.summary',
        'p.genres',
        'p.area_key',
        'p.language',
        'o.name as owner',
      ])
      .where('p.state', '=', 'published')
    if (ids) open = open.where('p.id', 'in', [...ids])
    return (await open.execute()).map((row) => ({
      id: row.id,
      path: paths.pathway(row.slug),
      title: toldIn(row.language, row.title),
      summary: toldIn(row.language, row.summary),
      words: [row.owner],
      genres: row.genres,
      areaKey: row.area_key ?? undefined,
    }))
  },
}
