import { sql } from 'kysely'
import type { Bilingual } from '../../../kernel/language.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { municipalitiesToday } from '../../people/index.ts'
import type { ActivityTables } from '../tables.ts'
import type { Area, Surroundings } from './model.ts'

const both = (row: { readonly da: string; readonly en: string }): Bilingual => ({ da: row.da, en: row.en })

const asked = remembered(async (context) => {
  const tables = tablesOf<ActivityTables>(context)
  const genres = await tables.selectFrom('activities.genre').selectAll().orderBy('number').execute()
  const areas = await sql<{ key: string; da: string; en: string; shape: Area['shape'] }>`
    select key, title_da as da, title_en as en, shape from agreement.known_focus_area where is_current order by number`.execute(
    tables,
  )
  const municipalities = await municipalitiesToday(context)
  return {
    genres,
    areas: areas.rows.map((row) => ({ key: row.key, shape: row.shape, title: both(row) })),
    municipalities: municipalities
      .map(({ organisationId, slug, name }) => ({ id: organisationId, slug, name }))
      .sort((a, b) => inDanishOrder(a.name, b.name)),
  }
})

/** Asked now and then, not for every page. */
export async function surroundingsOf(context: Context): Promise<Surroundings> {
  const { genres, areas, municipalities } = await asked(context)
  const { language } = context
  return {
    municipalities,
    areas: areas.map(({ title, ...area }) => ({ ...area, title: title[language] })),
    genres: genres.map((row) => ({
      slug: row.slug,
      name: language === 'en' ? row.name_en : row.name_da,
      about: language === 'en' ? row.about_en : row.about_da,
      artForm: row.art_form,
      projectArtForms: row.project_art_forms,
      hasHouse: row.has_house,
    })),
  }
}
