import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'

/** Fills the database with invented courses over ten years, spread over models, states and municipalities, for measuring. */
export async function addManyCourses(database: Database, count: number): Promise<void> {
  await sql`
    insert into courses.course (id, slug, title, summary, model_version_id, host_id, municipality_id, area_key, art_form, level, sender, capacity,
      place_name, state, is_simulated, created_at)
    select gen_random_uuid(), 'maalt-' || n, 'Målt forløb nummer ' || n, 'Findes kun, mens der måles. Det er nummer ' || n || '.',
      v.ids[1 + n % cardinality(v.ids)], o.ids[1 + n % cardinality(o.ids)], o.ids[1 + n % cardinality(o.ids)],
      (array['health', 'music', 'youth'])[1 + n % 3], (array['song', 'writing', 'beats'])[1 + n % 3], 'separate',
      (array['peer', 'municipality', 'mixed'])[1 + n % 3], 12, 'Målested',
      (array['draft', 'open', 'running', 'completed', 'completed', 'completed', 'cancelled'])[1 + n % 7], true,
      timestamptz '2020-01-01' + n * interval '1 hour'
    from generate_series(1, ${sql.lit(count)}) n,
      (select array_agg(id order by id) as ids from courses.model_version where state = 'published') v,
      (select array_agg(m.organisation_id order by m.organisation_id) as ids from people.known_member m
       join people.known_home h on h.organisation_id = m.region_id) o`.execute(database)
  await sql`
    insert into courses.session (id, course_id, number, starts, ends, changed_at)
    select gen_random_uuid(), c.id, k, s.at, s.at + interval '2 hours', s.at
    from courses.course c, generate_series(1, 7) k,
      lateral (select timestamptz '2020-01-01 18:00Z' + (abs(hashtext(c.slug)) % 3650) * interval '1 day' + k * interval '7 days' as at) s
    where c.slug like 'maalt-%'`.execute(database)
  for (const table of ['courses.course', 'courses.session'])
    await sql`vacuum analyze ${sql.raw(table)}`.execute(database)
}
