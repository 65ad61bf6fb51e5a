import { sql } from 'kysely'
import { excerpt } from '../../kernel/text.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { Found } from '../../platform/rooms/room.ts'
import { paths } from './paths.ts'
import type { AgreementTables } from './tables.ts'
import { words as wordsIn } from './words.ts'

const patternOf = (typed: string): string =>
  `%${typed
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')}%`

type Options = { readonly workspace: boolean; readonly most: number }

async function agreementsLike(context: Context, pattern: string, most: number): Promise<Found[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.agreement')
    .select(['slug', 'title', 'about_da', 'about_en'])
    .where('status', '<>', 'draft')
    .where((where) => where.or([where('title', 'ilike', pattern), where('title_en', 'ilike', pattern)]))
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: wordsIn(context.language).search.agreement,
    title: row.title,
    text: excerpt(context.language === 'en' ? row.about_en : row.about_da),
    path: paths.agreement(row.slug),
  }))
}

/** By their own title or that of an objective, which is then shown. */
async function areasLike(context: Context, pattern: string, most: number): Promise<Found[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.known_focus_area as f')
    .leftJoin('agreement.known_objective as o', 'o.focus_area_id', 'f.id')
    .select(['f.title_da', 'f.title_en', 'f.slug', 'f.agreement_slug'])
    .select(sql<string | null>`min(o.title_da) filter (where o.title_da ilike ${pattern})`.as('objective'))
    .where((where) =>
      where.or([
        where('f.title_da', 'ilike', pattern),
        where('f.title_en', 'ilike', pattern),
        where('o.title_da', 'ilike', pattern),
        where('o.title_en', 'ilike', pattern),
      ]),
    )
    .groupBy(['f.id', 'f.title_da', 'f.title_en', 'f.slug', 'f.agreement_slug', 'f.is_current'])
    .orderBy('f.is_current', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: wordsIn(context.language).search.focusArea,
    title: context.language === 'en' ? row.title_en : row.title_da,
    text: row.objective ?? '',
    path: paths.focusArea(row.agreement_slug, row.slug),
  }))
}

async function themesLike(context: Context, pattern: string, most: number): Promise<Found[]> {
  const isEnglish = context.language === 'en'
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.theme')
    .select(['slug', 'name_da', 'name_en', 'about_da', 'about_en'])
    .where((where) => where.or([where('name_da', 'ilike', pattern), where('name_en', 'ilike', pattern)]))
    .limit(most)
    .execute()
  return rows.map((row) => ({
    kind: wordsIn(context.language).search.theme,
    title: isEnglish ? row.name_en : row.name_da,
    text: excerpt(isEnglish ? row.about_en : row.about_da),
    path: paths.theme(row.slug),
  }))
}

/** Finds agreements, focus areas, objectives and themes by a part of their title. Drafts are never found. */
export async function searchAgreement(context: Context, typed: string, { most }: Options): Promise<Found[]> {
  if (typed.trim().length < 2) return []
  const pattern = patternOf(typed)
  const agreements = await agreementsLike(context, pattern, most)
  const areas = await areasLike(context, pattern, most)
  const themes = await themesLike(context, pattern, most)
  return [...agreements, ...areas, ...themes].slice(0, most)
}
