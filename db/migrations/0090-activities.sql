create schema activities;

-- What people do: the interests by which communities, spaces and projects are found. A genre without a house of its own is shown as such.
create table activities.genre (
  slug text primary key check (slug ~ '^[a-z0-9-]{1,60}$'),
  number integer not null unique,
  name_da text not null,
  name_en text not null,
  about_da text not null,
  about_en text not null,
  -- How it is drawn, and which projects belong to it by their own art form.
  art_form text not null,
  project_art_forms text[] not null default '{}',
  has_house boolean not null
);
select platform.classify('activities.genre', 'none', 'forever', 'slug', 'number', 'name_da', 'name_en', 'about_da', 'about_en', 'art_form',
  'project_art_forms', 'has_house');

insert into activities.genre (slug, number, name_da, name_en, about_da, about_en, art_form, project_art_forms, has_house) values
  ('litteratur', 1, 'Litteratur og skrivning', 'Literature and writing',
   'Digte, fortællinger, læsekredse og oplæsning. Bibliotekerne låner bøger ud, men de, der skriver, har intet hus. De sidder i hinandens køkkener.',
   'Poems, stories, reading circles and readings. Libraries lend books, but those who write have no house. They sit in each other''s kitchens.',
   'writing', '{writing}', false),
  ('billedkunst', 2, 'Billedkunst', 'Visual art',
   'Tegning, maleri, tryk og vægge. Museerne viser kunst; der er langt færre steder, hvor man kan lave den.',
   'Drawing, painting, print and walls. Museums show art; there are far fewer places to make it.',
   'visualArt', '{visualArt}', false),
  ('gadeidraet', 3, 'Gadeidræt', 'Street sport',
   'Skate, parkour, streetbasket og dans på asfalt. Det foregår der, hvor der er plads, til nogen siger noget andet.',
   'Skating, parkour, street basketball and dancing on asphalt. It happens where there is room, until somebody says otherwise.',
   'streetSport', '{streetSport}', false),
  ('subkultur', 4, 'Subkulturer', 'Subcultures',
   'Zines, cosplay, rollespil, brætspil og alt det, der begynder på et værelse. Ofte er der én i hver by, som tror, de er alene.',
   'Zines, cosplay, role play, board games and all that begins in a bedroom. Often there is one in every town who believes they are alone.',
   'workshop', '{workshop}', false),
  ('dans', 5, 'Dans', 'Dance',
   'Fra hiphop til folkedans. Dansen låner gymnastiksale og foyerer.',
   'From hip hop to folk dance. Dance borrows gyms and foyers.',
   'dance', '{dance}', false),
  ('film', 6, 'Film og spil', 'Film and games',
   'Kortfilm, animation og spil, man selv har lavet. Biografen viser film; udstyret ligger spredt.',
   'Short films, animation and games of one''s own. The cinema shows films; the gear is scattered.',
   'film', '{film}', false),
  ('samtale', 7, 'Samtale og ideer', 'Talk and ideas',
   'Saloner, sprogcaféer og debat, hvor man må lytte uden at sige noget.',
   'Salons, language cafés and debate where one may listen without saying a word.',
   'conversation', '{conversation}', false),
  ('musik', 8, 'Musik', 'Music',
   'Bands, beats og sammenspil. Musikken har musikskoler og spillesteder, og alligevel laver mange den alene.',
   'Bands, beats and playing together. Music has schools and venues, and still many make it alone.',
   'beats', '{music,beats}', true),
  ('sang', 9, 'Sang og kor', 'Song and choirs',
   'Kor til enhver stemme, også den, der siger, den ikke kan synge.',
   'Choirs for every voice, also the one that says it cannot sing.',
   'song', '{song}', true),
  ('teater', 10, 'Teater og scenekunst', 'Theatre and performance',
   'Amatørteater, improvisation og stand-up, på scenen og bag den.',
   'Amateur theatre, improvisation and stand-up, on the stage and behind it.',
   'conversation', '{}', true);

-- People around an interest. Whom one asks is a function, or somebody of the workspace who has said yes to it; never a private address.
create table activities.community (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  summary text not null,
  description text not null default '',
  genres text[] not null check (cardinality(genres) > 0),
  area_key text,
  owner_id uuid not null references people.organisation,
  municipality_id uuid not null references people.organisation,
  -- The municipality and those that said yes to be hosts too; kept by the actions.
  shown_in uuid[] not null,
  place_name text not null,
  place_address text not null default '',
  rhythm text not null check (rhythm in ('weekly', 'everyOtherWeek', 'monthly', 'byArrangement')),
  weekdays smallint[] not null default '{}' check (weekdays <@ '{1,2,3,4,5,6,7}'),
  starts_at time,
  ends_at time,
  day_part text generated always as (case when starts_at < time '12:00' then 'morning' when starts_at < time '17:00' then 'afternoon'
    when starts_at is not null then 'evening' end) stored,
  when_note text not null default '',
  openness text not null check (openness in ('dropIn', 'writeFirst', 'full')),
  -- What one needs to dare to come, one thing a line.
  welcome text not null default '',
  languages text[] not null check (cardinality(languages) > 0),
  access_points jsonb not null default '{}',
  access_note text not null default '',
  price_ore bigint not null default 0 check (price_ore >= 0),
  price_note text not null default '',
  contact_function text not null default '',
  bridge_id uuid references people.person,
  -- When the bridge person said yes. Only then the name is shown, and only then somebody can write.
  bridge_agreed_at timestamptz,
  offers_buddy boolean not null default false,
  language text not null default 'da' check (language in ('da', 'en')),
  state text not null default 'draft' check (state in ('draft', 'published', 'resting', 'ended')),
  search_text text not null generated always as (people.search_key(title || ' ' || summary || ' ' || place_name)) stored,
  created_at timestamptz not null,
  version integer not null default 1,
  check (bridge_agreed_at is null or bridge_id is not null)
);
create index community_public on activities.community (title_key, id) where state = 'published';
create index community_title on activities.community (title_key, id);
create index community_owner on activities.community (owner_id);
create index community_municipality on activities.community (municipality_id);
create index community_bridge on activities.community (bridge_id) where bridge_id is not null;
create index community_genres on activities.community using gin (genres) where state = 'published';
create index community_shown on activities.community using gin (shown_in) where state = 'published';
select platform.classify('activities.community', 'none', 'agreement', 'id', 'slug', 'title', 'title_key', 'summary', 'description', 'genres',
  'area_key', 'owner_id', 'municipality_id', 'shown_in', 'place_name', 'place_address', 'rhythm', 'weekdays', 'starts_at', 'ends_at', 'day_part',
  'when_note', 'openness', 'welcome', 'languages', 'access_points', 'access_note', 'price_ore', 'price_note', 'contact_function',
  'bridge_agreed_at', 'offers_buddy', 'language', 'state', 'search_text', 'created_at', 'version');
select platform.classify('activities.community', 'identity', 'agreement', 'bridge_id');

-- Another municipality that is asked to be host too. It is shown there only after a yes.
create table activities.co_host (
  community_id uuid not null references activities.community on delete cascade,
  municipality_id uuid not null references people.organisation,
  state text not null default 'asked' check (state in ('asked', 'yes', 'no')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (community_id, municipality_id)
);
create index co_host_asked on activities.co_host (municipality_id) where state = 'asked';
select platform.classify('activities.co_host', 'none', 'agreement', 'community_id', 'municipality_id', 'state', 'asked_at', 'answered_at');

-- That somebody asked to be met the first time, and nothing about who: name and address are in the letter to the bridge person alone.
create table activities.buddy_request (
  id uuid primary key,
  community_id uuid not null references activities.community on delete cascade,
  asked_at timestamptz not null
);
create index buddy_request_community on activities.buddy_request (community_id, asked_at);
select platform.classify('activities.buddy_request', 'none', 'agreement', 'id', 'community_id', 'asked_at');

-- What other rooms may join: enough to rank by interest, place, time, courage and language.
create view activities.known_community as
  select c.id, c.slug, c.title, c.summary, c.genres, c.owner_id, c.municipality_id, c.shown_in, c.weekdays, c.day_part, c.openness,
         c.languages, c.price_ore, c.state = 'published' as is_public, coalesce(o.lat, m.lat) as lat, coalesce(o.lon, m.lon) as lon
  from activities.community c
  join people.known_organisation o on o.id = c.owner_id
  join people.known_organisation h on h.id = c.municipality_id
  left join people.municipality m on m.code = h.municipality_code;
