import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import type { ActivityTables } from '../../tables.ts'
import { conditionsOf } from './conditions.ts'
import type { Filter, Occurrence } from './model.ts'
import { type OccurrenceRow, occurrenceColumns, occurrenceFrom } from './rows.ts'

/** The coming dates of what was public and is not any more: calendars must hear that they are off. What was never public is not among them. */
export async function goneIn(context: Context, filter: Filter, most: number): Promise<readonly Occurrence[]> {
  const fits = conditionsOf(filter, await surroundingsOf(context), context.now)
  const { rows } = await sql<OccurrenceRow>`
    with o as (select p.*, true as was_public from programme.occurrence p
      join programme.change c on c.kind = p.kind and c.activity_id = p.activity_id and c.is_deleted where not p.is_public),
    fitting as (select o.* from (select o.id, true as is_public, o.kind, o.activity_id, o.starts_at, o.ends_at, o.all_day, o.state, o.reason,
      o.moved_from, o.sequence, o.modified_at, o.slug, o.title, o.summary, o.language, o.place_name, o.place_address, o.lat, o.lon,
      o.municipality_id, o.shown_in, o.owner_id, o.project_id, o.area_key, o.genres, o.access, o.price_ore, o.takes_sign_ups, o.search_text
      from o) o where ${fits} order by o.starts_at, o.id limit ${most})
    select ${occurrenceColumns} from fitting o join people.known_organisation m on m.id = o.municipality_id
      join people.known_organisation w on w.id = o.owner_id order by o.starts_at, o.id`.execute(
    tablesOf<ActivityTables>(context),
  )
  return rows.map(occurrenceFrom)
}
