create schema pathways;

-- A red thread from local to national. Its steps are offers that exist already: nothing about them is typed again.
create table pathways.pathway (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  summary text not null,
  genres text[] not null check (cardinality(genres) > 0),
  area_key text,
  owner_id uuid not null references people.organisation,
  language text not null default 'da' check (language in ('da', 'en')),
  state text not null default 'draft' check (state in ('draft', 'published')),
  search_text text not null generated always as (people.search_key(title || ' ' || summary)) stored,
  created_at timestamptz not null,
  version integer not null default 1
);
create index pathway_public on pathways.pathway (title_key, id) where state = 'published';
create index pathway_owner on pathways.pathway (owner_id);
select platform.classify('pathways.pathway', 'none', 'agreement', 'id', 'slug', 'title', 'title_key', 'summary', 'genres', 'area_key', 'owner_id',
  'language', 'state', 'search_text', 'created_at', 'version');

create table pathways.step (
  pathway_id uuid not null references pathways.pathway on delete cascade,
  number integer not null check (number between 1 and 8),
  level text not null check (level in ('local', 'regional', 'national')),
  kind text not null check (kind in ('community', 'space', 'activity', 'course', 'project')),
  subject_id uuid not null,
  note text not null default '',
  primary key (pathway_id, number),
  unique (pathway_id, kind, subject_id)
);
create index step_subject on pathways.step (kind, subject_id);
select platform.classify('pathways.step', 'none', 'agreement', 'pathway_id', 'number', 'level', 'kind', 'subject_id', 'note');

-- Everything that can be a step, as the rooms publish it.
create view pathways.offer as
  select 'community' as kind, id, slug, title, municipality_id, is_public, is_public as is_open from activities.known_community
  union all select 'space', id, slug, title, municipality_id, is_public, is_public from spaces.known_space
  union all select 'activity', id, slug, title, municipality_id, is_public, is_public and state <> 'cancelled' from programme.known_activity
  union all select 'course', id, slug, title, municipality_id, is_public, is_public and state in ('open', 'running') from courses.known_offer
  union all select 'project', id, slug, title, owner_id, is_public, is_public and state <> 'closed' from projects.known_project;

-- Who took part in what, and since when: the only thing pathways know about people.
create view pathways.taking as
  select 'course' as kind, course_id as subject_id, participant_id, enrolled_on as since from courses.known_enrolment
  where participant_id is not null and enrolled_on is not null and state in ('enrolled', 'completed')
  union all
  select 'activity', g.activity_id, g.participant_id, min((g.made_at at time zone 'Europe/Copenhagen')::date)
  from visits.guest g join visits.seat s on s.guest_id = g.id
  where g.participant_id is not null and s.state = 'signedUp' group by g.activity_id, g.participant_id;
