-- School holidays: of one municipality, or of all when there is none.
create table courses.school_holiday (
  id uuid primary key,
  municipality_id uuid references people.organisation,
  name text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  version integer not null default 1
);
create index school_holiday_place on courses.school_holiday (municipality_id, from_day);
create index school_holiday_days on courses.school_holiday (from_day, to_day);
select platform.classify('courses.school_holiday', 'none', 'forever', 'id', 'municipality_id', 'name', 'from_day', 'to_day', 'version');

-- Days that are no public holidays: whether courses meet on them is for the region to say. A day without a row is free.
create table courses.day_of_choice (
  day_key text primary key check (day_key in ('mayDay', 'constitutionDay', 'christmasEve', 'newYearsEve')),
  is_free boolean not null
);
select platform.classify('courses.day_of_choice', 'none', 'forever', 'day_key', 'is_free');

-- One row for each night in which courses were, or will be, moved along by the calendar.
create table courses.night (
  on_day date primary key
);
select platform.classify('courses.night', 'none', '90', 'on_day');

alter table courses.course
  add column title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  add column description text not null default '',
  add column welcome text not null default '',
  add column art_form text not null default 'workshop',
  -- {wheelchair: yes, signLanguage: ask, parking: no}; what is not there is not known.
  add column access_points jsonb not null default '{}',
  add column price_note text not null default '',
  add column is_sign_up_open boolean not null default true,
  -- The calendar of the course as lists need it; kept by the trigger below.
  add column first_on date,
  add column second_on date,
  add column last_on date,
  add column weekdays smallint[] not null default '{}',
  add column day_parts text[] not null default '{}',
  add column search_text text not null generated always as (people.search_key(title || ' ' || summary || ' ' || place_name)) stored,
  add check ((state = 'merged') = (merged_into is not null));
alter table courses.session add column replaces_id uuid references courses.session;
create index session_replaces on courses.session (replaces_id);
create index course_newest on courses.course (first_on desc nulls first, id);
create index course_title on courses.course (title_key, id);
create index course_state on courses.course (state, first_on desc nulls first, id);
create index course_area on courses.course (area_key, first_on desc nulls first, id);
create index course_in_municipality on courses.course (municipality_id, first_on desc nulls first, id);
create index course_public on courses.course (first_on, id) where state in ('open', 'running') and open_to_public;
create index course_merged on courses.course (merged_into);
create index course_copied on courses.course (copied_from);
select platform.classify('courses.course', 'none', 'agreement', 'title_key', 'description', 'welcome', 'art_form', 'access_points',
  'price_note', 'is_sign_up_open', 'first_on', 'second_on', 'last_on', 'weekdays', 'day_parts', 'search_text');
select platform.classify('courses.session', 'none', 'agreement', 'replaces_id');

create function courses.keep_calendar(changed uuid[]) returns void language sql as $$
  update courses.course c set first_on = d.first_on, second_on = d.second_on, last_on = d.last_on,
    weekdays = coalesce(d.weekdays, '{}'), day_parts = coalesce(d.day_parts, '{}')
  from (select x.id, min(s.local::date) as first_on, max(s.local::date) as last_on,
      (array_agg(s.local::date order by s.local))[2] as second_on,
      array_agg(distinct extract(isodow from s.local)::smallint) filter (where s.local is not null) as weekdays,
      array_agg(distinct case when extract(hour from s.local) < 12 then 'morning' when extract(hour from s.local) < 17 then 'afternoon'
        else 'evening' end) filter (where s.local is not null) as day_parts
    from unnest(changed) as x (id)
    left join (select course_id, starts at time zone 'Europe/Copenhagen' as local from courses.session where state <> 'notHeld') s
      on s.course_id = x.id
    group by x.id) d
  where c.id = d.id
$$;
create function courses.session_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform courses.keep_calendar((select array_agg(distinct course_id) from former));
  else
    perform courses.keep_calendar((select array_agg(distinct course_id) from latter));
  end if;
  return null;
end $$;
create trigger session_added after insert on courses.session referencing new table as latter
  for each statement execute function courses.session_changed();
create trigger session_moved after update on courses.session referencing new table as latter
  for each statement execute function courses.session_changed();
create trigger session_removed after delete on courses.session referencing old table as former
  for each statement execute function courses.session_changed();

create or replace view courses.known_course as
  select c.id, c.slug, c.title, c.model_version_id, c.host_id, c.municipality_id, c.project_id, c.area_key, c.level, c.sender,
         c.target_group_ids, c.capacity, c.state, c.language, c.is_simulated,
         c.first_on, c.second_on, c.last_on, c.is_sign_up_open, c.open_to_public, c.asks_birth_year
  from courses.course c;
