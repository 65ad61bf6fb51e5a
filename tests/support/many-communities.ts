import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'

/** Fills the database with invented communities, spread over municipalities, genres and weekdays, for measuring. */
export async function addManyCommunities(database: Database, count: number): Promise<void> {
  await sql`
    insert into activities.community (id, slug, title, summary, genres, area_key, owner_id, municipality_id, shown_in, place_name, rhythm,
      weekdays, starts_at, ends_at, openness, languages, contact_function, state, created_at)
    select gen_random_uuid(), 'maalt-' || n, 'Målt fællesskab nummer ' || n, 'Et fællesskab, der kun findes, mens der måles. Nummer ' || n || '.',
      array[g.slugs[1 + n % cardinality(g.slugs)]], case n % 4 when 0 then 'music' when 1 then 'youth' when 2 then 'health' end,
      o.ids[1 + n % cardinality(o.ids)], o.ids[1 + n % cardinality(o.ids)], array[o.ids[1 + n % cardinality(o.ids)]], 'Målestedet', 'weekly', array[(1 + n % 7)::smallint],
      time '10:00' + (n % 10) * interval '1 hour', time '12:00' + (n % 10) * interval '1 hour',
      (array['dropIn', 'writeFirst', 'full'])[1 + n % 3], array['da'], 'Målerne',
      case when n % 10 = 0 then 'draft' else 'published' end, timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, ${sql.lit(count)}) n,
      (select array_agg(distinct organisation_id) as ids from people.known_member m
        where m.region_id in (select organisation_id from people.known_home)) o,
      (select array_agg(slug order by number) as slugs from activities.genre) g`.execute(database)
  await sql`vacuum analyze activities.community`.execute(database)
}
