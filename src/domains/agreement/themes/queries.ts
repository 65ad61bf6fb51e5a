import type { Day, Moment } from '../../../kernel/day.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { Shape } from '../views.ts'

/** What runs through all focus areas. */
export interface Theme {
  readonly id: string
  readonly slug: string
  readonly nameDa: string
  readonly nameEn: string
  readonly aboutDa: string
  readonly aboutEn: string
  readonly from: Day
  readonly to: Day | undefined
  readonly version: number
}

const all = (context: Context) => tablesOf<AgreementTables>(context).selectFrom('agreement.theme').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

const themeOf = (row: Row): Theme => ({
  id: row.id,
  slug: row.slug,
  nameDa: row.name_da,
  nameEn: row.name_en,
  aboutDa: row.about_da,
  aboutEn: row.about_en,
  from: row.from_day,
  to: row.to_day ?? undefined,
  version: row.version,
})

/** Every theme in Danish order; those that are followed no more come last. */
export async function allThemes(context: Context): Promise<Theme[]> {
  const rows = await all(context).execute()
  const ended = ({ to }: Theme) => (to && Temporal.PlainDate.compare(to, context.today) < 0 ? 1 : 0)
  return rows.map(themeOf).sort((a, b) => ended(a) - ended(b) || inDanishOrder(a.nameDa, b.nameDa))
}

export async function themeBySlug(context: Context, slug: string): Promise<Theme | undefined> {
  const row = await all(context).where('slug', '=', slug).executeTakeFirst()
  return row && themeOf(row)
}

export interface ThemeChange {
  readonly at: Moment
  readonly what: 'added' | 'renamed' | 'rewritten' | 'ended' | 'resumed'
  readonly earlier: string
  readonly later: string
}

export const themeHistory = (context: Context, themeId: string): Promise<ThemeChange[]> =>
  tablesOf<AgreementTables>(context)
    .selectFrom('agreement.theme_change')
    .select(['at', 'what', 'earlier', 'later'])
    .where('theme_id', '=', themeId)
    .orderBy('id', 'desc')
    .execute()

/** A focus area or an objective that follows a theme. */
export interface Followed {
  readonly kind: 'focusArea' | 'objective'
  readonly title: string
  readonly titleEn: string | undefined
  readonly area: {
    readonly title: string
    readonly slug: string
    readonly key: string
    readonly shape: Shape
  }
  readonly agreementSlug: string
}

/** What in the agreements follows a theme, the current agreement first. Drafts are nobody's promise yet. */
export async function followedIn(context: Context, themeId: string): Promise<Followed[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.theme_link as l')
    .leftJoin('agreement.objective as o', 'o.id', 'l.objective_id')
    .innerJoin('agreement.focus_area as f', (join) =>
      join.on(({ eb, fn, ref }) =>
        eb(ref('f.id'), '=', fn.coalesce(ref('l.focus_area_id'), ref('o.focus_area_id'))),
      ),
    )
    .innerJoin('agreement.agreement as a', 'a.id', 'f.agreement_id')
    .select(['l.objective_id', 'o.title as objective', 'o.title_en as objective_en', 'o.retired as gone'])
    .select(['f.title', 'f.title_en', 'f.slug', 'f.key', 'f.shape', 'a.slug as agreement_slug'])
    .where('l.theme_id', '=', themeId)
    .where('a.status', '<>', 'draft')
    .where('f.retired', '=', false)
    .orderBy('a.from_day', 'desc')
    .orderBy('f.number')
    .orderBy('o.number')
    .execute()
  return rows.flatMap((row): Followed[] => {
    const area = { title: row.title, slug: row.slug, key: row.key, shape: row.shape }
    const place = { area, agreementSlug: row.agreement_slug }
    if (row.objective_id === null)
      return [{ kind: 'focusArea', title: row.title, titleEn: row.title_en ?? undefined, ...place }]
    if (row.gone || row.objective === null) return []
    return [{ kind: 'objective', title: row.objective, titleEn: row.objective_en ?? undefined, ...place }]
  })
}

/** The themes that a focus area and its objectives follow, by the id of either. */
export async function themesFollowedBy(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Theme[]>> {
  if (ids.length === 0) return new Map()
  const [themes, links] = await Promise.all([
    allThemes(context),
    tablesOf<AgreementTables>(context)
      .selectFrom('agreement.theme_link')
      .selectAll()
      .where((where) =>
        where.or([where('focus_area_id', 'in', [...ids]), where('objective_id', 'in', [...ids])]),
      )
      .execute(),
  ])
  const found = new Map<string, Theme[]>()
  for (const { theme_id, focus_area_id, objective_id } of links) {
    const theme = themes.find(({ id }) => id === theme_id)
    const id = focus_area_id ?? objective_id ?? ''
    if (theme) found.set(id, [...(found.get(id) ?? []), theme])
  }
  return found
}
