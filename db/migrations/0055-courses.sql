create schema courses;

-- One run of a course model with one group. The version of the model it was started from never changes; what differs from it is worked out.
create table courses.course (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  summary text not null default '',
  model_version_id uuid not null,
  -- Where it takes place, and the municipality whose citizens it is first of all for.
  host_id uuid not null references people.organisation,
  municipality_id uuid not null references people.organisation,
  -- The project it belongs to, if any (projects.project; another room, so no foreign key).
  project_id uuid,
  area_key text not null,
  level text not null check (level in ('separate', 'onCourse', 'onWellbeing')),
  -- The existing course or well-being offer it is attached to; named when the level is not 'separate'.
  attached_to text not null default '',
  sender text not null check (sender in ('peer', 'municipality', 'mixed')),
  target_group_ids uuid[] not null default '{}',
  capacity integer not null check (capacity between 1 and 500),
  place_name text not null default '',
  place_address text not null default '',
  access text not null default '',
  price_ore bigint not null default 0 check (price_ore >= 0),
  -- What a municipality outside pays for a place; null when outsiders are not taken.
  outside_price_ore bigint check (outside_price_ore >= 0),
  open_to_public boolean not null default true,
  asks_birth_year boolean not null default false,
  language text not null default 'da' check (language in ('da', 'en')),
  state text not null default 'draft' check (state in ('draft', 'open', 'running', 'completed', 'cancelled', 'merged')),
  state_reason text not null default '',
  merged_into uuid references courses.course,
  copied_from uuid references courses.course,
  is_simulated boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  check (level = 'separate' or attached_to <> ''),
  -- In the youth area no age is asked for.
  check (not (asks_birth_year and area_key = 'youth'))
);
create index course_municipality on courses.course (municipality_id, state);
create index course_host on courses.course (host_id);
create index course_model on courses.course (model_version_id);
create index course_project on courses.course (project_id);
select platform.classify('courses.course', 'none', 'agreement', 'id', 'slug', 'title', 'summary', 'model_version_id', 'host_id', 'municipality_id',
  'project_id', 'area_key', 'level', 'attached_to', 'sender', 'target_group_ids', 'capacity', 'place_name', 'place_address', 'access', 'price_ore',
  'outside_price_ore', 'open_to_public', 'asks_birth_year', 'language', 'state', 'state_reason', 'merged_into', 'copied_from', 'is_simulated',
  'created_at', 'version');

create table courses.session (
  id uuid primary key,
  course_id uuid not null references courses.course on delete cascade,
  number integer not null check (number > 0),
  starts timestamptz not null,
  ends timestamptz not null,
  title text not null default '',
  content text not null default '',
  place_name text not null default '',
  state text not null default 'planned' check (state in ('planned', 'held', 'notHeld')),
  -- Why it did not happen, as a class: illness, weather, tooFew, venue, staff, other.
  not_held_reason text check (not_held_reason in ('illness', 'weather', 'tooFew', 'venue', 'staff', 'other')),
  -- Rises with every change a calendar must hear about.
  sequence integer not null default 0,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (course_id, number),
  check (ends > starts),
  check ((state = 'notHeld') = (not_held_reason is not null))
);
create index session_course on courses.session (course_id, starts);
create index session_starts on courses.session (starts);
select platform.classify('courses.session', 'none', 'agreement', 'id', 'course_id', 'number', 'starts', 'ends', 'title', 'content', 'place_name',
  'state', 'not_held_reason', 'sequence', 'changed_at', 'version');

-- Who carries the course. The right follows from the role held in the room of people at the scope of the course.
create table courses.staff (
  course_id uuid not null references courses.course on delete cascade,
  person_id uuid not null references people.person,
  part text not null check (part in ('coordinator', 'courseLeader', 'peerHost', 'linkWorker')),
  primary key (course_id, person_id, part)
);
create index staff_person on courses.staff (person_id);
select platform.classify('courses.staff', 'none', 'agreement', 'course_id', 'part');
select platform.classify('courses.staff', 'identity', 'agreement', 'person_id');

-- What other rooms may join. Days are those of Denmark; sessions that did not happen do not count.
create view courses.known_session as
  select id, course_id, number, starts, ends, state, (starts at time zone 'Europe/Copenhagen')::date as on_day
  from courses.session;

create view courses.known_course as
  select c.id, c.slug, c.title, c.model_version_id, c.host_id, c.municipality_id, c.project_id, c.area_key, c.level, c.sender,
         c.target_group_ids, c.capacity, c.state, c.language, c.is_simulated,
         s.first_on, s.second_on, s.last_on
  from courses.course c
  left join lateral (
    select min(d.on_day) as first_on, max(d.on_day) as last_on, (array_agg(d.on_day order by d.starts))[2] as second_on
    from courses.known_session d where d.course_id = c.id and d.state <> 'notHeld'
  ) s on true;
