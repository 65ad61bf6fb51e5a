-- A course model: a recipe that several municipalities run. What it says lies in its versions.
create table courses.model (
  id uuid primary key,
  slug text not null unique,
  -- From this day no new course is started from it; those that were go on.
  retired_on date,
  retired_reason text not null default '',
  created_at timestamptz not null,
  check (retired_on is not null or retired_reason = '')
);
select platform.classify('courses.model', 'none', 'forever', 'id', 'slug', 'retired_on', 'retired_reason', 'created_at');

create table courses.model_version (
  id uuid primary key,
  model_id uuid not null references courses.model on delete cascade,
  number integer not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'published')),
  title text not null,
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  summary text not null,
  purpose text not null default '',
  -- What happens on a course, for the public page; Markdown.
  description text not null default '',
  -- What makes it easier to come: one line each, "heading: text".
  welcome text not null default '',
  area_key text not null,
  art_form text not null,
  target_group_ids uuid[] not null default '{}',
  level text not null check (level in ('separate', 'onCourse', 'onWellbeing')),
  sender text not null check (sender in ('peer', 'municipality', 'mixed')),
  least integer not null check (least between 1 and 500),
  most integer not null check (most between least and 500),
  times_a_week integer not null default 1 check (times_a_week between 1 and 7),
  weeks_between integer not null default 1 check (weeks_between between 1 and 8),
  skips_school_holidays boolean not null default true,
  price_ore bigint not null default 0 check (price_ore >= 0),
  price_note text not null default '',
  asks_birth_year boolean not null default false,
  -- [{title, minutes, content, materials}] in order; content and materials are Markdown.
  plan jsonb not null,
  -- [{part, people, does}].
  staffing jsonb not null default '[]',
  -- [{post, ore, per}] where ore is text and per is course, session or participant.
  costs jsonb not null default '[]',
  -- [{key, waves}].
  batteries jsonb not null default '[]',
  -- Where it comes from: a culture region, a project of ours, or elsewhere.
  origin_region_id uuid references people.organisation,
  origin_project_id uuid,
  origin_text text not null default '',
  origin_link text not null default '',
  search_text text not null generated always as (people.search_key(title || ' ' || summary || ' ' || purpose)) stored,
  published_on date,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (model_id, number),
  check ((state = 'published') = (published_on is not null)),
  check (not (asks_birth_year and area_key = 'youth'))
);
create unique index model_version_one_draft on courses.model_version (model_id) where state = 'draft';
create index model_version_title on courses.model_version (title_key, id);
select platform.classify('courses.model_version', 'none', 'forever', 'id', 'model_id', 'number', 'state', 'title', 'title_key', 'summary',
  'purpose', 'description', 'welcome', 'area_key', 'art_form', 'target_group_ids', 'level', 'sender', 'least', 'most', 'times_a_week',
  'weeks_between', 'skips_school_holidays', 'price_ore', 'price_note', 'asks_birth_year', 'plan', 'staffing', 'costs', 'batteries',
  'origin_region_id', 'origin_project_id', 'origin_text', 'origin_link', 'search_text', 'published_on', 'changed_at', 'version');

-- What was published is what courses were run by: it stays as it was.
create function courses.refuse_published() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    raise exception 'a published version of a course model never changes';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger model_version_stays before update or delete on courses.model_version
  for each row execute function courses.refuse_published();

alter table courses.course add foreign key (model_version_id) references courses.model_version;

create view courses.known_model_version as
  select v.id, v.model_id, m.slug, v.number, v.state, v.title, v.area_key, v.art_form, v.level, v.sender, v.target_group_ids,
         jsonb_array_length(v.plan) as session_count, v.batteries, v.published_on, m.retired_on
  from courses.model_version v join courses.model m on m.id = v.model_id;

-- Whom courses are for: the region's own list, dated. A group that is changed is closed, and a new one follows it.
create table courses.target_group (
  id uuid primary key,
  slug text not null unique,
  name_da text not null,
  name_en text not null,
  description_da text not null default '',
  description_en text not null default '',
  from_day date not null,
  to_day date check (to_day >= from_day),
  follows_id uuid references courses.target_group,
  version integer not null default 1
);
create index target_group_follows on courses.target_group (follows_id);
select platform.classify('courses.target_group', 'none', 'forever', 'id', 'slug', 'name_da', 'name_en', 'description_da', 'description_en',
  'from_day', 'to_day', 'follows_id', 'version');

-- How much of its courses a municipality means for a group in a year, in percent.
create table courses.target_group_weight (
  municipality_id uuid not null references people.organisation,
  year integer not null check (year between 2000 and 2199),
  target_group_id uuid not null references courses.target_group on delete cascade,
  percent integer not null check (percent between 0 and 100),
  primary key (municipality_id, year, target_group_id)
);
create index target_group_weight_group on courses.target_group_weight (target_group_id, year);
select platform.classify('courses.target_group_weight', 'none', 'forever', 'municipality_id', 'year', 'target_group_id', 'percent');

create view courses.known_target_group as
  select id, slug, name_da, name_en, from_day, to_day, follows_id from courses.target_group;
