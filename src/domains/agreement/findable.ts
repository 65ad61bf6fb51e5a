import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { Findable } from '../../platform/rooms/findable.ts'
import { paths } from './paths.ts'
import type { AgreementTables } from './tables.ts'

const around = ['agreement', 'agreement.focusArea', 'agreement.theme', 'agreement.workingDraft']
const among = <Entry extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  all: readonly Entry[],
) => (ids ? all.filter(({ id }) => ids.includes(id)) : all)

const agreements = async (context: Context) => {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.agreement')
    .select(['slug', 'title', 'title_en', 'about_da', 'about_en'])
    .where('status', '<>', 'draft')
    .execute()
  return rows.map((row) => ({
    id: row.slug,
    path: paths.agreement(row.slug),
    title: { da: row.title, en: row.title_en || row.title },
    summary: { da: row.about_da, en: row.about_en },
  }))
}

const areas = async (context: Context) => {
  const tables = tablesOf<AgreementTables>(context)
  const rows = await tables
    .selectFrom('agreement.known_focus_area as f')
    .innerJoin('agreement.agreement as a', 'a.id', 'f.agreement_id')
    .select([
      'f.id',
      'f.slug',
      'f.agreement_slug',
      'f.title_da',
      'f.title_en',
      'f.key',
      'f.is_current',
      'a.title',
    ])
    .where('a.status', '<>', 'draft')
    .execute()
  const objectives = await tables
    .selectFrom('agreement.known_objective')
    .select(['focus_area_id', 'title_da', 'title_en'])
    .orderBy('number')
    .execute()
  const objectivesOf = Map.groupBy(objectives, ({ focus_area_id }) => focus_area_id)
  return rows.map((row) => ({
    id: row.id,
    path: paths.focusArea(row.agreement_slug, row.slug),
    title: { da: row.title_da, en: row.title_en },
    summary: {
      da: (objectivesOf.get(row.id) ?? []).map(({ title_da }) => title_da).join(' · '),
      en: (objectivesOf.get(row.id) ?? []).map(({ title_en }) => title_en).join(' · '),
    },
    areaKey: row.key,
    isOver: !row.is_current,
  }))
}

const themes = async (context: Context) => {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.theme')
    .select(['id', 'slug', 'name_da', 'name_en', 'about_da', 'about_en'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    path: paths.theme(row.slug),
    title: { da: row.name_da, en: row.name_en },
    summary: { da: row.about_da, en: row.about_en },
  }))
}

/** Agreements, their focus areas with objectives, and themes. Drafts are never found. */
export const agreementFound: readonly Findable[] = [
  { kind: 'agreement', around, entries: async (context, ids) => among(ids, await agreements(context)) },
  { kind: 'focusArea', around, entries: async (context, ids) => among(ids, await areas(context)) },
  { kind: 'theme', around, entries: async (context, ids) => among(ids, await themes(context)) },
]
