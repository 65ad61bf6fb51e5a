import { tablesOf } from '../../../platform/actions/context.ts'
import type { Findable } from '../../../platform/rooms/findable.ts'
import { paths } from '../paths.ts'
import type { ActivityTables } from '../tables.ts'

/** The genres, in both languages. */
export const genresFound: Findable = {
  kind: 'genre',
  entries: async (context, ids) => {
    const rows = await tablesOf<ActivityTables>(context).selectFrom('activities.genre').selectAll().execute()
    return rows
      .filter(({ slug }) => !ids || ids.includes(slug))
      .map((row) => ({
        id: row.slug,
        path: paths.genre(row.slug),
        title: { da: row.name_da, en: row.name_en },
        summary: { da: row.about_da, en: row.about_en },
        genres: [row.slug],
      }))
  },
}
