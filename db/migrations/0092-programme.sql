create schema programme;

-- What happens: written by those who arrange it, shown when the municipality has said yes. Its dates are occurrences.
create table programme.activity (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  summary text not null,
  description text not null default '',
  language text not null default 'da' check (language in ('da', 'en')),
  area_key text,
  genres text[] not null check (cardinality(genres) > 0),
  owner_id uuid not null references people.organisation,
  municipality_id uuid not null references people.organisation,
  -- The municipality and those that said yes to be hosts too; kept by the actions.
  shown_in uuid[] not null,
  -- The project it belongs to, if any (projects.project; another room, so no foreign key).
  project_id uuid,
  place_name text not null,
  place_address text not null default '',
  price_ore bigint not null default 0 check (price_ore >= 0),
  price_note text not null default '',
  -- Who it is for, in words and never by age.
  audience text not null default '',
  -- What one needs to dare to come, one thing a line.
  welcome text not null default '',
  languages text[] not null check (cardinality(languages) > 0),
  access_points jsonb not null default '{}',
  access_note text not null default '',
  -- platform.file; a picture has an alternative text or is not there.
  picture_id uuid,
  picture_alt text not null default '',
  -- How its dates were laid, as it stands in the form.
  plan jsonb not null,
  takes_sign_ups boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'awaiting', 'published', 'cancelled', 'withdrawn')),
  -- Why it was cancelled, withdrawn or sent back.
  state_reason text not null default '',
  -- Whoever asked for it to be shown does not say yes to it.
  written_by uuid references people.person,
  asked_by uuid references people.person,
  approved_by uuid references people.person,
  first_public_at timestamptz,
  copied_from uuid references programme.activity,
  created_at timestamptz not null,
  version integer not null default 1,
  check ((picture_id is null) = (picture_alt = ''))
);
create index activity_title on programme.activity (title_key, id);
create index activity_owner on programme.activity (owner_id);
create index activity_municipality on programme.activity (municipality_id, state);
create index activity_project on programme.activity (project_id) where project_id is not null;
create index activity_awaiting on programme.activity (municipality_id) where state = 'awaiting';
create index activity_written on programme.activity (written_by);
create index activity_copied on programme.activity (copied_from);
select platform.classify('programme.activity', 'none', 'agreement', 'id', 'slug', 'title', 'title_key', 'summary', 'description', 'language',
  'area_key', 'genres', 'owner_id', 'municipality_id', 'shown_in', 'project_id', 'place_name', 'place_address', 'price_ore', 'price_note',
  'audience', 'welcome', 'languages', 'access_points', 'access_note', 'picture_id', 'picture_alt', 'plan', 'takes_sign_ups', 'state',
  'state_reason', 'first_public_at', 'copied_from', 'created_at', 'version');
select platform.classify('programme.activity', 'identity', 'agreement', 'written_by', 'asked_by', 'approved_by');

-- Another municipality that is asked to be host too. It is shown there only after a yes.
create table programme.co_host (
  activity_id uuid not null references programme.activity on delete cascade,
  municipality_id uuid not null references people.organisation,
  state text not null default 'asked' check (state in ('asked', 'yes', 'no')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (activity_id, municipality_id)
);
create index co_host_asked on programme.co_host (municipality_id) where state = 'asked';
select platform.classify('programme.co_host', 'none', 'agreement', 'activity_id', 'municipality_id', 'state', 'asked_at', 'answered_at');

-- One date of an activity, or one session of a course. It carries what a list shows, so that a list asks one table; kept by the actions and, for
-- courses, from what the room of courses tells.
create table programme.occurrence (
  id uuid primary key,
  kind text not null check (kind in ('activity', 'course')),
  -- The activity or the course.
  activity_id uuid not null,
  -- Which date of the plan it is; empty for courses.
  plan_key text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  all_day boolean not null default false,
  state text not null default 'on' check (state in ('on', 'moved', 'postponed', 'cancelled')),
  reason text not null default '',
  -- Cancelled or postponed together with everything else, not by itself.
  with_all boolean not null default false,
  -- When it should have been, when it was moved.
  moved_from timestamptz,
  -- Where this date is, when it is elsewhere than the rest.
  own_place_name text,
  own_place_address text,
  -- Rises with every change a calendar must hear about.
  sequence integer not null default 0,
  modified_at timestamptz not null,
  slug text not null,
  title text not null,
  summary text not null,
  language text not null,
  place_name text not null,
  place_address text not null,
  lat double precision,
  lon double precision,
  municipality_id uuid not null,
  shown_in uuid[] not null,
  owner_id uuid not null,
  project_id uuid,
  area_key text,
  genres text[] not null,
  -- What there is a clear yes to.
  access text[] not null,
  price_ore bigint not null,
  takes_sign_ups boolean not null,
  is_public boolean not null,
  search_text text not null generated always as (people.search_key(title || ' ' || summary || ' ' || place_name)) stored,
  -- A day is a day: what lasts longer has several dates.
  check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours')
);
create index occurrence_coming on programme.occurrence (starts_at, id) where is_public;
create index occurrence_place on programme.occurrence (municipality_id, starts_at, id) where is_public;
create index occurrence_project on programme.occurrence (project_id, starts_at) where is_public and project_id is not null;
create index occurrence_owner on programme.occurrence (owner_id, starts_at) where is_public;
create index occurrence_activity on programme.occurrence (activity_id, starts_at);
create unique index occurrence_plan on programme.occurrence (activity_id, plan_key) where kind = 'activity';
select platform.classify('programme.occurrence', 'none', 'agreement', 'id', 'kind', 'activity_id', 'plan_key', 'starts_at', 'ends_at', 'all_day',
  'state', 'reason', 'with_all', 'moved_from', 'own_place_name', 'own_place_address', 'sequence', 'modified_at', 'slug', 'title', 'summary',
  'language', 'place_name', 'place_address', 'lat', 'lon', 'municipality_id', 'shown_in', 'owner_id', 'project_id', 'area_key', 'genres', 'access',
  'price_ore', 'takes_sign_ups', 'is_public', 'search_text');

-- What was ever public and when it changed last, for those who keep a copy. Whoever writes here holds the lock of `programme.touch` until the
-- transaction is over, so that the numbers rise in the order in which they can be seen.
create sequence programme.modified;
create table programme.change (
  kind text not null check (kind in ('activity', 'course')),
  activity_id uuid not null,
  modified bigint not null unique,
  is_deleted boolean not null,
  primary key (kind, activity_id)
);
select platform.classify('programme.change', 'none', 'forever', 'kind', 'activity_id', 'modified', 'is_deleted');

create function programme.touch(what text, id_of uuid, visible boolean) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('programme.change'));
  if visible then
    insert into programme.change (kind, activity_id, modified, is_deleted) values (what, id_of, nextval('programme.modified'), false)
      on conflict (kind, activity_id) do update set modified = nextval('programme.modified'), is_deleted = false;
  else
    update programme.change set modified = nextval('programme.modified'), is_deleted = true
      where kind = what and activity_id = id_of and not is_deleted;
  end if;
end $$;

-- What everybody may know about a course, for those who join it.
create view courses.known_offer as
  select id, slug, title, summary, language, place_name, place_address, host_id, municipality_id, project_id, area_key, art_form, price_ore,
         access_points, state, state_reason, open_to_public and state <> 'draft' as is_public,
         is_sign_up_open and state in ('open', 'running') as takes_sign_ups
  from courses.course;
create or replace view courses.known_session as
  select id, course_id, number, starts, ends, state, (starts at time zone 'Europe/Copenhagen')::date as on_day, title, place_name, sequence,
         changed_at
  from courses.session;

-- What other rooms may join.
create view programme.known_activity as
  select id, slug, title, summary, language, area_key, genres, owner_id, municipality_id, shown_in, project_id, place_name, place_address, state,
         state in ('published', 'cancelled') as is_public
  from programme.activity;
