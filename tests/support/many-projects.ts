import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'

/** Fills the database with invented projects over twenty years, spread over areas, states and municipalities, for measuring. */
export async function addManyProjects(database: Database, count: number): Promise<void> {
  await sql`
    insert into projects.project (id, slug, title, summary, state, owner_id, area_keys, theme_ids, levels, sender, executor, amount,
      from_day, to_day, why, art_form, proposed_at)
    select gen_random_uuid(), 'maalt-' || n, 'Målt projekt nummer ' || n, 'Et projekt, der kun findes, mens der måles. Det er nummer ' || n || '.',
      (array['proposal', 'assessed', 'approved', 'running', 'running', 'closed', 'closed', 'closed'])[1 + n % 8],
      o.ids[1 + n % cardinality(o.ids)],
      case n % 5 when 0 then array['health'] when 1 then array['music'] when 2 then array['youth'] when 3 then array['music', 'youth']
        else array['health', 'youth'] end,
      array[t.ids[1 + n % cardinality(t.ids)]], array['regional'], 'both', 'region', (n % 400) * 100000,
      date '2007-01-01' + (n * 7919) % 7300, date '2007-01-01' + (n * 7919) % 7300 + 200, '{"resources": "Fælles."}',
      (array['song', 'writing', 'beats', 'music', 'film', 'dance'])[1 + n % 6], timestamptz '2007-01-01' + n * interval '1 hour'
    from generate_series(1, ${sql.lit(count)}) n,
      (select array_agg(id order by id) as ids from people.known_organisation where kind = 'municipality') o,
      (select array_agg(id order by id) as ids from agreement.known_theme) t`.execute(database)
  await sql`
    insert into projects.project_municipality (project_id, organisation_id)
    select distinct p.id, o.ids[1 + (abs(hashtext(p.slug)) + k * 3) % cardinality(o.ids)]
    from projects.project p, generate_series(0, 2) k,
      (select array_agg(id order by id) as ids from people.known_organisation where kind = 'municipality') o
    where p.slug like 'maalt-%'`.execute(database)
  for (const table of ['projects.project', 'projects.project_municipality'])
    await sql`vacuum analyze ${sql.raw(table)}`.execute(database)
}
