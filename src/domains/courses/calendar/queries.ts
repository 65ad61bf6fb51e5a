import type { Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type FreeDayChoice, freeDayChoices } from '../model.ts'
import type { CourseTables } from '../tables.ts'
import type { FreeDays } from './laying.ts'

/** The days of choice that are free in the region: all of them but 1 May, until somebody has said otherwise. */
export async function choicesFree(tables: Kysely<CourseTables>): Promise<FreeDayChoice[]> {
  const rows = await tables.selectFrom('courses.day_of_choice').selectAll().execute()
  return freeDayChoices.filter(
    (key) => rows.find(({ day_key }) => day_key === key)?.is_free ?? key !== 'mayDay',
  )
}

/**
 * Which days are free in a municipality from a day on: the days of choice, and school holidays (its own, and those of all) unless the
 * course does not keep them. Also inside a transaction.
 */
export async function freeDaysIn(
  tables: Kysely<CourseTables>,
  municipalityId: string,
  { from, school }: { readonly from: Day; readonly school: boolean },
): Promise<FreeDays> {
  const choices = await choicesFree(tables)
  if (!school) return { choices, school: [] }
  const rows = await tables
    .selectFrom('courses.school_holiday')
    .select(['name', 'from_day as from', 'to_day as to'])
    .where(({ eb, or }) =>
      or([eb('municipality_id', '=', municipalityId), eb('municipality_id', 'is', null)]),
    )
    .where('to_day', '>=', from)
    .orderBy('from_day')
    .limit(400)
    .execute()
  return { choices, school: rows }
}

/** One stretch of school holidays in the list. */
export interface HolidayRow {
  readonly id: string
  readonly municipalityId: string | null
  readonly municipality: string | null
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly version: number
}

const holidayRows = (context: Context) =>
  tablesOf<CourseTables>(context)
    .selectFrom('courses.school_holiday as h')
    .leftJoin('people.known_organisation as o', 'o.id', 'h.municipality_id')
    .select(['h.id', 'h.municipality_id as municipalityId', 'o.name as municipality', 'h.name', 'h.version'])
    .select(['h.from_day as from', 'h.to_day as to'])

/** School holidays that end on a day or later, of one municipality (and those of all) or of everybody. */
export const holidaysFrom = (
  context: Context,
  day: Day,
  municipalityId: string | undefined,
): Promise<HolidayRow[]> =>
  holidayRows(context)
    .where('h.to_day', '>=', day)
    .$if(municipalityId !== undefined, (query) =>
      query.where(({ eb, or }) =>
        or([eb('h.municipality_id', '=', municipalityId ?? ''), eb('h.municipality_id', 'is', null)]),
      ),
    )
    .orderBy('h.from_day')
    .orderBy('h.name')
    .limit(500)
    .execute()

export const holidayWith = (context: Context, id: string): Promise<HolidayRow | undefined> =>
  holidayRows(context).where('h.id', '=', id).executeTakeFirst()
