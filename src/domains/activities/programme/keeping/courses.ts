import { type SqlBool, sql, type Transaction } from 'kysely'
import type { Context } from '../../../../platform/actions/context.ts'
import { type Hearer, hears } from '../../../../platform/events/announce.ts'
import type { ActivityTables } from '../../tables.ts'

type Tx = Transaction<ActivityTables>

/** The access of courses, in the words of activities; a sign that only courses have is left out. */
const accessSaid = sql`array(select case p.key when 'wheelchair' then 'stepFree' when 'interpreter' then 'signLanguage' else p.key end
  from jsonb_each_text(c.access_points) p where p.value = 'yes' order by 1)`

const isOff = sql`(s.state = 'notHeld' or (c.state in ('cancelled', 'merged') and s.state = 'planned'))`

const kept = sql`starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state, reason = excluded.reason,
  with_all = excluded.with_all, sequence = excluded.sequence, modified_at = excluded.modified_at, slug = excluded.slug,
  title = excluded.title, summary = excluded.summary, language = excluded.language, place_name = excluded.place_name,
  place_address = excluded.place_address, lat = excluded.lat, lon = excluded.lon, municipality_id = excluded.municipality_id,
  shown_in = excluded.shown_in, owner_id = excluded.owner_id, project_id = excluded.project_id, area_key = excluded.area_key,
  genres = excluded.genres, access = excluded.access, price_ore = excluded.price_ore, takes_sign_ups = excluded.takes_sign_ups,
  is_public = excluded.is_public`

/**
 * The sessions of courses as dates of the programme, entered once: in the room of courses. Sessions that are gone there go here.
 * @param chosen which courses; `c` is the course
 */
async function keepSessions(
  tx: Tx,
  context: Context,
  chosen: (column: string) => ReturnType<typeof sql<SqlBool>>,
) {
  await sql`delete from programme.occurrence o where o.kind = 'course' and ${chosen('o.activity_id')}
    and not exists (select from courses.known_session s where s.id = o.id)`.execute(tx)
  await sql`insert into programme.occurrence as o (id, kind, activity_id, starts_at, ends_at, state, reason, with_all, sequence, modified_at, slug,
      title, summary, language, place_name, place_address, lat, lon, municipality_id, shown_in, owner_id, project_id, area_key, genres, access,
      price_ore, takes_sign_ups, is_public)
    select s.id, 'course', c.id, s.starts, least(s.ends, s.starts + interval '24 hours'), case when ${isOff} then 'cancelled' else 'on' end,
      case when c.state in ('cancelled', 'merged') then c.state_reason else '' end, c.state in ('cancelled', 'merged'), s.sequence,
      ${context.now}::timestamptz, c.slug, c.title, c.summary, c.language, coalesce(nullif(s.place_name, ''), nullif(c.place_name, ''), h.name),
      case when s.place_name = '' then c.place_address else '' end, coalesce(h.lat, p.lat), coalesce(h.lon, p.lon), c.municipality_id,
      array[c.municipality_id], c.host_id, c.project_id, c.area_key,
      array(select g.slug from activities.genre g where c.art_form = any (g.project_art_forms) order by g.number), ${accessSaid}, c.price_ore,
      c.takes_sign_ups, c.is_public
    from courses.known_offer c join courses.known_session s on s.course_id = c.id
      join people.known_organisation h on h.id = c.host_id
      join people.known_organisation m on m.id = c.municipality_id
      left join people.municipality p on p.code = m.municipality_code
    where ${chosen('c.id')}
    on conflict (id) do update set ${kept}`.execute(tx)
}

/** One course after something happened to it. */
export async function keepCourse(tx: Tx, context: Context, courseId: string): Promise<void> {
  await keepSessions(tx, context, (column) => sql<SqlBool>`${sql.ref(column)} = ${courseId}`)
  await sql`select programme.touch('course', id, is_public) from courses.known_offer where id = ${courseId}`.execute(
    tx,
  )
}

/** All courses there are, for a programme that begins after them. */
export async function keepAllCourses(tx: Tx, context: Context): Promise<void> {
  await keepSessions(tx, context, () => sql<SqlBool>`true`)
  await sql`select programme.touch('course', id, is_public) from courses.known_offer order by id`.execute(tx)
}

const after = (event: string): Hearer =>
  hears(event, (tx, context, { courseId }: { readonly courseId: string }) =>
    keepCourse(tx as never, context, courseId),
  )

/** Whatever happens to a course is seen in the programme at once. */
export const courseHearers: readonly Hearer[] = [
  'courses.scheduled',
  'courses.rewritten',
  'courses.opened',
  'courses.started',
  'courses.completed',
  'courses.cancelled',
  'courses.merged',
  'courses.resized',
].map(after)
