import { sql } from 'kysely'
import { isUuid } from '../../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { ActivityTables } from '../../tables.ts'
import { isShown } from './conditions.ts'
import type { Occurrence } from './model.ts'
import { datesWhere } from './queries.ts'
import { occurrenceFrom } from './rows.ts'

/** One public date by its identifier. */
export async function publicDate(context: Context, id: string): Promise<Occurrence | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await datesWhere(sql<boolean>`${isShown} and o.id = ${id}::uuid`, 1).execute(
    tablesOf<ActivityTables>(context),
  )
  return rows.map(occurrenceFrom)[0]
}

/** The dates to come of an activity or a course, with whether everybody may see them. */
export async function datesToCome(
  context: Context,
  thingId: string,
  most: number,
): Promise<readonly { readonly date: Occurrence; readonly isPublic: boolean }[]> {
  if (!isUuid(thingId)) return []
  const where = sql<boolean>`o.activity_id = ${thingId}::uuid and o.ends_at > ${context.now}`
  const { rows } = await datesWhere(where, most).execute(tablesOf<ActivityTables>(context))
  const shown = await datesWhere(sql<boolean>`${where} and ${isShown}`, most).execute(
    tablesOf<ActivityTables>(context),
  )
  const visible = new Set(shown.rows.map(({ id }) => id))
  return rows.map(occurrenceFrom).map((date) => ({ date, isPublic: visible.has(date.id) }))
}
