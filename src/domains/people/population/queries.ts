import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { PeopleTables } from '../tables.ts'

/** The newest inhabitants of every municipality on or before a day, by code, with the day they count. */
export async function inhabitantsOn(
  context: Context,
  day: Day,
): Promise<ReadonlyMap<string, { readonly count: number; readonly day: Day }>> {
  const rows = await tablesOf<PeopleTables>(context)
    .selectFrom('people.population')
    .distinctOn('municipality_code')
    .select(['municipality_code', 'inhabitants', 'on_day'])
    .where('on_day', '<=', day)
    .orderBy('municipality_code')
    .orderBy('on_day', 'desc')
    .execute()
  return new Map(
    rows.map(({ municipality_code, inhabitants, on_day }) => [
      municipality_code,
      { count: inhabitants, day: on_day },
    ]),
  )
}

export interface KnownYear {
  readonly day: Day
  readonly municipalities: number
  readonly inhabitants: number
  readonly sources: string
}

/** The days we have figures of, newest first. */
export const knownYears = (context: Context): Promise<KnownYear[]> =>
  tablesOf<PeopleTables>(context)
    .selectFrom('people.population')
    .select(['on_day as day'])
    .select(sql<number>`count(*)::int`.as('municipalities'))
    .select(sql<number>`sum(inhabitants)::int`.as('inhabitants'))
    .select(sql<string>`string_agg(distinct source, ', ')`.as('sources'))
    .groupBy('on_day')
    .orderBy('on_day', 'desc')
    .execute()

/** Every municipality of Denmark with its code. */
export const allMunicipalities = (context: Context): Promise<{ code: string; name: string }[]> =>
  tablesOf<PeopleTables>(context).selectFrom('people.municipality').select(['code', 'name']).execute()

/** The newest day on or before today that we have figures of. */
export async function newestFigures(context: Context): Promise<Day | undefined> {
  const row = await tablesOf<PeopleTables>(context)
    .selectFrom('people.population')
    .select('on_day')
    .where('on_day', '<=', context.today)
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.on_day
}
