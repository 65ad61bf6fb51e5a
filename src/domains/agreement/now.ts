import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import { nameSaid, type Said, said, titleSaid } from './areas/model.ts'
import { focusAreasOf } from './areas/queries.ts'
import { currentAgreement } from './lifecycle/queries.ts'
import { paths } from './paths.ts'
import type { AgreementTables } from './tables.ts'
import type { Shape } from './views.ts'

/** A focus area of today's agreement in the language of the page, with what it wants to reach. */
export interface AreaNow {
  readonly key: string
  readonly name: Said
  readonly shape: Shape
  readonly objectives: readonly Said[]
  /** Its public page, without language prefix. */
  readonly path: string
}

/** Today's agreement as other rooms show it, in the language of the page. */
export interface AgreementNow {
  readonly title: Said
  readonly from: Day
  readonly to: Day
  readonly areas: readonly AreaNow[]
  readonly path: string
}

/** The agreement people live by now, or the one about to begin; nothing when there is none. Three queries. */
export async function agreementNow(context: Context): Promise<AgreementNow | undefined> {
  const { language } = context
  const current = await currentAgreement(context)
  if (!current) return undefined
  const areas = await focusAreasOf(context, current.id)
  return {
    title: titleSaid(language, current),
    ...{ from: current.from, to: current.to, path: paths.current() },
    areas: areas.map((area) => ({
      ...{ key: area.key, shape: area.shape, name: nameSaid(language, area) },
      objectives: area.objectives.map(({ title, titleEn }) => said(language, title, titleEn)),
      path: paths.focusArea(current.slug, area.slug),
    })),
  }
}

/** The years for which any party has said what it puts in, newest first. */
export async function yearsOfEngagement(context: Context): Promise<number[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.engagement')
    .select(sql<number>`year`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
