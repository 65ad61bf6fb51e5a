import type { Day } from '../../kernel/day.ts'
import type { Bilingual } from '../../kernel/language.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import { paths } from './paths.ts'
import type { AgreementTables, Shape } from './tables.ts'

/** A focus area of the agreement in force, with what it wants to reach. */
export interface AreaInForce {
  readonly key: string
  readonly title: Bilingual
  readonly name: Bilingual
  readonly shape: Shape
  readonly objectives: readonly Bilingual[]
  /** Its public page, without language prefix. */
  readonly path: string
}

/** The agreement in force, as other rooms show it. */
export interface AgreementInForce {
  readonly slug: string
  readonly title: Bilingual
  readonly from: Day
  readonly to: Day
  readonly withState: boolean
  readonly areas: readonly AreaInForce[]
  readonly path: string
}

/** The newest agreement that is in force or extended; nothing when there is none. Three queries. */
export async function agreementInForce(context: Context): Promise<AgreementInForce | undefined> {
  const tables = tablesOf<AgreementTables>(context)
  const found = await tables
    .selectFrom('agreement.agreement')
    .select(['id', 'slug', 'title', 'title_en', 'from_day', 'to_day', 'with_state'])
    .where('status', 'in', ['inForce', 'extended'])
    .orderBy('from_day', 'desc')
    .executeTakeFirst()
  if (!found) return undefined
  const areas = await tables
    .selectFrom('agreement.known_focus_area')
    .selectAll()
    .where('agreement_id', '=', found.id)
    .where('is_current', '=', true)
    .orderBy('number')
    .execute()
  const objectives = await tables
    .selectFrom('agreement.known_objective')
    .select(['focus_area_id', 'title_da', 'title_en'])
    .where('is_current', '=', true)
    .orderBy('number')
    .execute()
  return {
    slug: found.slug,
    title: { da: found.title, en: found.title_en ?? found.title },
    ...{ from: found.from_day, to: found.to_day, withState: found.with_state, path: paths.current() },
    areas: areas.map((area) => ({
      ...{ key: area.key, shape: area.shape, path: paths.focusArea(found.slug, area.slug) },
      title: { da: area.title_da, en: area.title_en },
      name: { da: area.name_da, en: area.name_en },
      objectives: objectives
        .filter(({ focus_area_id }) => focus_area_id === area.id)
        .map(({ title_da, title_en }) => ({ da: title_da, en: title_en })),
    })),
  }
}
