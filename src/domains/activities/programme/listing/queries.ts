import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import type { ActivityTables } from '../../tables.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import type { After, Filter, Occurrence } from './model.ts'
import { type OccurrenceRow, occurrenceColumns, occurrenceFrom } from './rows.ts'

/** The dates that fit, in order of time; names are looked up for those that are shown only. */
export const datesWhere = (where: Condition, most: number) => sql<OccurrenceRow>`
  with o as (select o.* from programme.occurrence o where ${where} order by o.starts_at, o.id limit ${most})
  select ${occurrenceColumns} from o join people.known_organisation m on m.id = o.municipality_id
    join people.known_organisation w on w.id = o.owner_id order by o.starts_at, o.id`

/** The public dates that fit a filter, in order of time: those to come, or from the first day of the filter. `after` goes on where a list ended. */
export async function occurrencesIn(
  context: Context,
  filter: Filter,
  { most, after }: { readonly most: number; readonly after?: After | undefined },
): Promise<readonly Occurrence[]> {
  const fits = conditionsOf(filter, await surroundingsOf(context), context.now)
  const where = after
    ? sql<boolean>`${fits} and (o.starts_at, o.id) > (${after.startsAt}, ${after.id}::uuid)`
    : fits
  const { rows } = await datesWhere(where, most).execute(tablesOf<ActivityTables>(context))
  return rows.map(occurrenceFrom)
}

/** How many public dates fit a filter. */
export async function countIn(context: Context, filter: Filter): Promise<number> {
  const where = conditionsOf(filter, await surroundingsOf(context), context.now)
  const { rows } = await sql<{
    total: number
  }>`select count(*)::int as total from programme.occurrence o where ${where}`.execute(
    tablesOf<ActivityTables>(context),
  )
  return rows[0]?.total ?? 0
}
