create schema people;

-- The municipalities of Denmark: facts about places, the same in every installation.
create table people.municipality (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name text not null,
  regional_authority text not null,
  lat double precision not null,
  lon double precision not null
);
select platform.classify('people.municipality', 'none', 'forever', 'code', 'name', 'regional_authority', 'lat', 'lon');

-- Inhabitants on a day: shares of money and "per inhabitant" always say which day they count.
create table people.population (
  municipality_code text not null references people.municipality,
  on_day date not null,
  inhabitants integer not null check (inhabitants > 0),
  source text not null,
  primary key (municipality_code, on_day)
);
select platform.classify('people.population', 'none', 'forever', 'municipality_code', 'on_day', 'inhabitants', 'source');

-- What Danish order sorts by, byte for byte (collate "C"): æ, ø, å after z, aa as å. The same on every engine and locale.
create function people.sort_key(name text) returns text language sql immutable as $$
  select replace(translate(name,
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÆÄØÖÅæäøöåÉÈÊËéèêëÁÀÂáàâÓÒÔóòôÍÌÎíìîÚÙÛÜúùûüÑñÇç',
    'abcdefghijklmnopqrstuvwxyz{{||}{{||}eeeeeeeeaaaaaaooooooiiiiiiuuuyuuuynncc'), 'aa', '}')
$$;

-- What a search compares: Ishøj, Ishoej and ishoj are the same word.
create function people.search_key(words text) returns text language sql immutable as $$
  select replace(replace(replace(translate(words,
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÆÄØÖÅæäøöåÉÈÊËéèêëÁÀÂáàâÓÒÔóòôÍÌÎíìîÚÙÛÜúùûüÑñÇç',
    'abcdefghijklmnopqrstuvwxyzaaooaaaooaeeeeeeeeaaaaaaooooooiiiiiiuuuuuuuunncc'), 'aa', 'a'), 'ae', 'a'), 'oe', 'o')
$$;

create table people.organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  kind text not null check (kind in (
    'municipality', 'administration', 'institution', 'venue', 'musicSchool', 'youthSchool', 'association', 'youthCouncil',
    'knowledgeInstitution', 'foundation', 'regionalAuthority', 'stateAgency', 'cultureRegion', 'foreignBody', 'company',
    'musicActor')),
  -- The field of an administration or the trade of an institution: culture, health, employment, school, social, ...
  field text,
  municipality_code text references people.municipality,
  parent_id uuid references people.organisation,
  description_da text not null default '',
  description_en text not null default '',
  email text,
  phone text,
  website text,
  address text,
  lat double precision,
  lon double precision,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  sort_key text not null generated always as (people.sort_key(name)) stored,
  search_key text not null generated always as (people.search_key(name)) stored,
  check ((kind = 'municipality') <= (municipality_code is not null)),
  check ((kind = 'administration') <= (parent_id is not null))
);
create unique index organisation_municipality on people.organisation (municipality_code) where kind = 'municipality';
create index organisation_place on people.organisation (municipality_code, kind);
create index organisation_order on people.organisation (sort_key collate "C", id);
create index organisation_parent on people.organisation (parent_id);
select platform.classify('people.organisation', 'none', 'agreement', 'id', 'slug', 'name', 'kind', 'field', 'municipality_code',
  'parent_id', 'description_da', 'description_en', 'website', 'address', 'lat', 'lon', 'active', 'version', 'created_at',
  'sort_key', 'search_key');
select platform.classify('people.organisation', 'contact', 'agreement', 'email', 'phone');

-- Which municipalities make up which culture region, and when. A municipality may be in two.
create table people.membership (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references people.organisation,
  member_id uuid not null references people.organisation,
  from_day date not null,
  to_day date,
  check (to_day is null or to_day >= from_day)
);
create unique index membership_start on people.membership (region_id, member_id, from_day);
create index membership_member on people.membership (member_id);
select platform.classify('people.membership', 'none', 'agreement', 'id', 'region_id', 'member_id', 'from_day', 'to_day');

create table people.person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null check (email = lower(email)),
  phone text,
  title text not null default '',
  organisation_id uuid references people.organisation,
  language text not null default 'da' check (language in ('da', 'en')),
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  sort_key text not null generated always as (people.sort_key(name)) stored,
  search_key text not null generated always as (people.search_key(name)) stored
);
create index person_order on people.person (sort_key collate "C", id);
create unique index person_email on people.person (email);
create index person_organisation on people.person (organisation_id);
select platform.classify('people.person', 'identity', 'active', 'id', 'name', 'title', 'organisation_id', 'language', 'active', 'version', 'created_at',
  'sort_key', 'search_key');
select platform.classify('people.person', 'contact', 'active', 'email', 'phone');

-- A role is held at a scope for a time: in the region, or for one organisation, project or course.
create table people.held_role (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person,
  role text not null,
  scope_kind text not null check (scope_kind in ('region', 'organisation', 'project', 'course')),
  scope_id uuid,
  from_day date not null default current_date,
  to_day date,
  check ((scope_kind = 'region') = (scope_id is null))
);
-- The same role at the same place twice from the same day is a double click.
create unique index held_role_once on people.held_role
  (person_id, role, scope_kind, coalesce(scope_id, '00000000-0000-0000-0000-000000000000'), from_day);
create index held_role_person on people.held_role (person_id);
create index held_role_scope on people.held_role (scope_id);
select platform.classify('people.held_role', 'identity', 'active', 'id', 'person_id', 'role', 'scope_kind', 'scope_id', 'from_day', 'to_day');

-- Published to the other rooms: what they may join.
create view people.known_organisation as
  select o.id, o.slug, o.name, o.kind, o.field, o.municipality_code, m.name as municipality_name, o.parent_id,
         coalesce(o.lat, m.lat) as lat, coalesce(o.lon, m.lon) as lon, o.website, o.active,
         o.sort_key
  from people.organisation o left join people.municipality m on m.code = o.municipality_code;

create view people.known_person as
  select p.id, p.name, p.title, p.organisation_id, o.name as organisation_name, p.active
  from people.person p left join people.organisation o on o.id = p.organisation_id;

create view people.known_member as
  select s.region_id, s.from_day, s.to_day, o.id as organisation_id, o.slug, o.name, o.municipality_code, m.lat, m.lon
  from people.membership s
  join people.organisation o on o.id = s.member_id
  join people.municipality m on m.code = o.municipality_code;
