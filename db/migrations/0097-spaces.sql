-- Rooms and gear that people can borrow: when they are open, how one borrows them, and who would like to.
create schema spaces;

-- Rises in the order in which changes become visible, so that whoever fetches changes misses none.
create sequence spaces.change;

create table spaces.space (
  id uuid primary key,
  -- A number beside the identifier, so that the database can refuse two bookings of one space without an extension.
  number integer generated always as identity unique,
  slug text not null unique,
  title text not null,
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  kind text not null check (kind in ('rehearsalRoom', 'stage', 'atelier', 'workshop', 'hall', 'outdoor', 'equipment')),
  summary text not null,
  -- What is in it, one thing a line.
  contents text not null default '',
  how_to_borrow text not null,
  -- What its texts are written in.
  language text not null default 'da' check (language in ('da', 'en')),
  genres text[] not null check (cardinality(genres) > 0),
  owner_id uuid not null references people.organisation,
  municipality_id uuid not null references people.organisation,
  place_name text not null,
  place_address text not null default '',
  access_points jsonb not null default '{}',
  access_note text not null default '',
  room_for integer check (room_for between 1 and 10000),
  price_ore bigint not null default 0 check (price_ore >= 0),
  price_unit text not null default 'hour' check (price_unit in ('hour', 'day', 'time')),
  price_note text not null default '',
  closed_on_holidays boolean not null default true,
  is_bookable boolean not null default false,
  -- Who answers when somebody asks for it. Not shown to anybody outside.
  host_id uuid references people.person,
  state text not null default 'draft' check (state in ('draft', 'published', 'closed')),
  -- Whether everybody has ever seen it: who fetched it once is told that it is gone.
  was_public boolean not null default false,
  search_text text not null generated always as (people.search_key(title || ' ' || summary || ' ' || place_name || ' ' || contents)) stored,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  modified bigint not null default 0,
  version integer not null default 1,
  check (not is_bookable or host_id is not null),
  check (state = 'draft' or was_public)
);
create index space_public on spaces.space (title_key, id) where state = 'published';
create index space_title on spaces.space (title_key, id);
create index space_owner on spaces.space (owner_id);
create index space_municipality on spaces.space (municipality_id) where state = 'published';
create index space_genres on spaces.space using gin (genres) where state = 'published';
create index space_host on spaces.space (host_id) where host_id is not null;
create index space_changes on spaces.space (modified, id) where was_public;
select platform.classify('spaces.space', 'none', 'agreement', 'id', 'number', 'slug', 'title', 'title_key', 'kind', 'summary', 'contents',
  'how_to_borrow', 'language', 'genres', 'owner_id', 'municipality_id', 'place_name', 'place_address', 'access_points', 'access_note', 'room_for',
  'price_ore', 'price_unit', 'price_note', 'closed_on_holidays', 'is_bookable', 'state', 'was_public', 'search_text', 'created_at', 'changed_at',
  'modified', 'version');
select platform.classify('spaces.space', 'identity', 'agreement', 'host_id');

create function spaces.count_change() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('spaces.change'));
  new.modified := nextval('spaces.change');
  return new;
end $$;
create trigger space_changes before insert or update on spaces.space for each row execute function spaces.count_change();

-- When it is open in an ordinary week. Minutes since midnight on the clocks of the region: 19.00 stays 19.00 all year.
create table spaces.opening (
  space_id uuid not null references spaces.space on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  from_minute smallint not null check (from_minute between 0 and 1439),
  to_minute smallint not null check (to_minute <= 1440),
  primary key (space_id, weekday, from_minute),
  check (to_minute > from_minute)
);
select platform.classify('spaces.opening', 'none', 'agreement', 'space_id', 'weekday', 'from_minute', 'to_minute');

-- Days that are not like others; without minutes it is closed.
create table spaces.opening_exception (
  space_id uuid not null references spaces.space on delete cascade,
  on_day date not null,
  from_minute smallint check (from_minute between 0 and 1439),
  to_minute smallint check (to_minute <= 1440),
  note text not null default '',
  primary key (space_id, on_day),
  check ((from_minute is null) = (to_minute is null)),
  check (to_minute > from_minute)
);
select platform.classify('spaces.opening_exception', 'none', 'agreement', 'space_id', 'on_day', 'from_minute', 'to_minute', 'note');

-- Somebody asks for a space. Who it is lies with the participants; what it is for and what was answered is sealed with the key of the person.
create table spaces.booking (
  id uuid primary key,
  space_id uuid not null references spaces.space on delete cascade,
  space_number integer not null references spaces.space (number),
  -- Nobody once the person is forgotten or the time of keeping is over.
  participant_id uuid,
  starts timestamptz not null,
  ends timestamptz not null,
  purpose_sealed bytea check (participants.is_sealed(purpose_sealed)),
  answer_sealed bytea check (participants.is_sealed(answer_sealed)),
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'refused', 'cancelled')),
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  -- Rises with every change that calendars must hear about.
  sequence integer not null default 0,
  check (ends > starts),
  check (participant_id is not null or (purpose_sealed is null and answer_sealed is null)),
  -- Whatever happens at the same moment: what is promised to one is promised to nobody else.
  constraint booking_no_overlap exclude using gist (int4range(space_number, space_number, '[]') with &&, tstzrange(starts, ends) with &&)
    where (state = 'confirmed')
);
create index booking_space on spaces.booking (space_id, starts);
create index booking_person on spaces.booking (participant_id) where participant_id is not null;
create index booking_waits on spaces.booking (space_id, asked_at) where state = 'asked';
create index booking_old on spaces.booking (ends) where participant_id is not null;
select platform.classify('spaces.booking', 'none', 'agreement', 'id', 'space_id', 'space_number', 'starts', 'ends', 'state', 'asked_at',
  'changed_at', 'sequence');
select platform.classify('spaces.booking', 'identity', 'active', 'participant_id');
select platform.classify('spaces.booking', 'sensitive', 'active', 'purpose_sealed', 'answer_sealed');

-- What other rooms may join: enough to find, rank and hand on.
create view spaces.known_space as
  select s.id, s.slug, s.title, s.kind, s.summary, s.contents, s.how_to_borrow, s.language, s.genres, s.owner_id, s.municipality_id,
         s.place_name, s.place_address, s.access_points, s.access_note, s.room_for, s.price_ore, s.price_unit, s.price_note, s.is_bookable,
         s.state = 'published' as is_public, s.was_public, s.modified, s.changed_at, s.search_text,
         coalesce(o.lat, m.lat) as lat, coalesce(o.lon, m.lon) as lon
  from spaces.space s
  join people.known_organisation o on o.id = s.owner_id
  join people.known_organisation h on h.id = s.municipality_id
  left join people.municipality m on m.code = h.municipality_code;

create view spaces.known_opening as select space_id, weekday, from_minute, to_minute from spaces.opening;
