import { sql } from 'kysely'
import type { Bilingual } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { AgreementTables, Level, Shape } from './tables.ts'

/** How far a party goes in one focus area in one year. */
export interface Engaged {
  readonly organisationId: string
  readonly areaKey: string
  readonly areaName: Bilingual
  readonly shape: Shape
  readonly level: Level
  readonly hours: number
  readonly money: Ore
  /** Meetings the party has said it will be host of. */
  readonly hostedMeetings: number
  readonly venues: number
  readonly isExample: boolean
}

/** What every party has said it puts in, area by area, in the order of the agreement. */
export async function engagementIn(context: Context, year: number): Promise<Engaged[]> {
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.engagement as e')
    .innerJoin('agreement.known_focus_area as f', 'f.id', 'e.focus_area_id')
    .select(['e.organisation_id', 'e.level', 'e.hours', 'e.money_ore', 'e.hosted_meetings', 'e.venues'])
    .select(['e.is_example', 'f.key', 'f.name_da', 'f.name_en', 'f.shape'])
    .where('e.year', '=', year)
    .orderBy('f.number')
    .execute()
  return rows.map((row) => ({
    ...{ organisationId: row.organisation_id, areaKey: row.key, shape: row.shape, level: row.level },
    areaName: { da: row.name_da, en: row.name_en },
    ...{ hours: row.hours, money: row.money_ore, hostedMeetings: row.hosted_meetings, venues: row.venues },
    isExample: row.is_example,
  }))
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
