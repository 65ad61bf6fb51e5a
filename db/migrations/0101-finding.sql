create schema finding;

-- Everything that everybody may find, one row a thing: kept by what the rooms publish, never written by hand, and made anew at any time.
create table finding.entry (
  kind text not null,
  id text not null,
  path text not null,
  title_da text,
  title_en text,
  summary_da text,
  summary_en text,
  words text not null default '',
  genres text[] not null default '{}',
  area_key text,
  municipalities uuid[] not null default '{}',
  place_name text not null default '',
  lat double precision,
  lon double precision,
  weekdays smallint[] not null default '{}',
  day_part text check (day_part in ('morning', 'afternoon', 'evening')),
  -- The coming times as text, the next one first.
  starts jsonb not null default '[]',
  is_over boolean not null default false,
  openness text check (openness in ('dropIn', 'writeFirst', 'full')),
  meets_you boolean not null default false,
  is_free boolean not null default false,
  -- What the row says, in short: it is written only when that is something else.
  digest text not null,
  -- Rising in the order in which changes are committed, so that whoever has read up to a number has missed nothing.
  revision bigint not null,
  -- No longer public: nothing but the name of it is left, so that whoever remembers it forgets it.
  is_gone boolean not null default false,
  primary key (kind, id)
);
create index entry_revision on finding.entry (revision);
select platform.classify('finding.entry', 'none', 'forever', 'kind', 'id', 'path', 'title_da', 'title_en', 'summary_da', 'summary_en', 'words',
  'genres', 'area_key', 'municipalities', 'place_name', 'lat', 'lon', 'weekdays', 'day_part', 'starts', 'is_over', 'openness', 'meets_you',
  'is_free', 'digest', 'revision', 'is_gone');

-- One row, locked by whoever changes what can be found until that is committed.
create table finding.progress (
  one boolean primary key default true check (one),
  revision bigint not null default 0
);
insert into finding.progress default values;
select platform.classify('finding.progress', 'none', 'forever', 'one', 'revision');
