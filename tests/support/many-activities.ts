import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'

/** Fills the database with invented activities, one date each, spread over two years, municipalities and genres, for measuring. */
export async function addManyActivities(database: Database, count: number): Promise<void> {
  await sql`
    insert into programme.activity (id, slug, title, summary, description, genres, area_key, owner_id, municipality_id, shown_in, place_name,
      place_address, price_ore, welcome, languages, access_points, plan, state, first_public_at, created_at)
    select gen_random_uuid(), 'maalt-' || n, 'Målt aktivitet nummer ' || n, 'Noget, der kun sker, mens der måles. Nummer ' || n || '.',
      'Vi måler.', array[g.slugs[1 + n % cardinality(g.slugs)]], case n % 4 when 0 then 'music' when 1 then 'youth' when 2 then 'health' end,
      o.ids[1 + n % cardinality(o.ids)], o.ids[1 + n % cardinality(o.ids)], array[o.ids[1 + n % cardinality(o.ids)]], 'Målestedet',
      'Målevej ' || n, (n % 3) * 5000, 'Kom alene: Det gør de fleste.', array['da'], '{"stepFree": "yes", "toilet": "yes"}',
      '{"kind": "once", "days": []}', case when n % 10 = 0 then 'draft' else 'published' end, timestamptz '2026-01-01', timestamptz '2026-01-01'
    from generate_series(1, ${sql.lit(count)}) n,
      (select array_agg(distinct organisation_id) as ids from people.known_member m
        where m.region_id in (select organisation_id from people.known_home)) o,
      (select array_agg(slug order by number) as slugs from activities.genre) g`.execute(database)
  await sql`
    insert into programme.occurrence (id, kind, activity_id, plan_key, starts_at, ends_at, modified_at, slug, title, summary, language,
      place_name, place_address, lat, lon, municipality_id, shown_in, owner_id, area_key, genres, access, price_ore, takes_sign_ups, is_public)
    select gen_random_uuid(), 'activity', a.id, 'one', t.starts, t.starts + interval '2 hours', timestamptz '2026-01-01', a.slug, a.title,
      a.summary, 'da', a.place_name, a.place_address, 55.7, 12.4, a.municipality_id, a.shown_in, a.owner_id, a.area_key, a.genres,
      array['stepFree', 'toilet'], a.price_ore, false, a.state = 'published'
    from (select a.*, row_number() over (order by a.slug) as n from programme.activity a where a.slug like 'maalt-%') a,
      lateral (select timestamptz '2026-11-24 10:00+01' + (a.n::float / ${sql.lit(count)}) * interval '700 days' as starts) t`.execute(
    database,
  )
  await sql`vacuum analyze programme.activity`.execute(database)
  await sql`vacuum analyze programme.occurrence`.execute(database)
}
