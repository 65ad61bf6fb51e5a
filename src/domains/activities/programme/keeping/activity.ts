import { sql, type Transaction } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import type { ActivityTables } from '../../tables.ts'

export type ProgrammeTx = Transaction<ActivityTables>

/** What every date carries of its activity `a`; `h` arranges, `p` is the municipality as a place. A date may be elsewhere than the rest. */
const carried = sql`slug = a.slug, title = a.title, summary = a.summary, language = a.language,
  place_name = coalesce(o.own_place_name, a.place_name), place_address = coalesce(o.own_place_address, a.place_address),
  lat = case when h.municipality_code = m.municipality_code then coalesce(h.lat, p.lat) else p.lat end,
  lon = case when h.municipality_code = m.municipality_code then coalesce(h.lon, p.lon) else p.lon end,
  municipality_id = a.municipality_id, shown_in = a.shown_in, owner_id = a.owner_id, project_id = a.project_id, area_key = a.area_key,
  genres = a.genres, access = array(select k.key from jsonb_each_text(a.access_points) k where k.value = 'yes' order by 1),
  price_ore = a.price_ore, takes_sign_ups = a.takes_sign_ups, is_public = a.state in ('published', 'cancelled')`

/** Makes the dates of an activity say what the activity says, and tells those who keep a copy. Called after everything that changed it. */
export async function keepActivity(tx: ProgrammeTx, activityId: string): Promise<void> {
  await sql`update programme.occurrence o set ${carried}
    from programme.activity a join people.known_organisation h on h.id = a.owner_id
      join people.known_organisation m on m.id = a.municipality_id
      left join people.municipality p on p.code = m.municipality_code
    where a.id = ${activityId} and o.activity_id = a.id and o.kind = 'activity'`.execute(tx)
  await sql`select programme.touch('activity', a.id, a.state in ('published', 'cancelled')) from programme.activity a
    where a.id = ${activityId}`.execute(tx)
}

/** Every calendar must hear of a change to dates that are still to come. */
export const raiseSequence = (tx: ProgrammeTx, { now }: Context, activityId: string) =>
  tx
    .updateTable('programme.occurrence')
    .set((eb) => ({ sequence: eb('sequence', '+', 1), modified_at: now }))
    .where('activity_id', '=', activityId)
    .where('ends_at', '>', now)
    .execute()
