create schema governance;

-- A group that can meet and decide. `decides` lists the kinds of matter its mandate covers.
create table governance.body (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  name_en text not null default '',
  kind text not null check (kind in ('steeringGroup', 'administrativeGroup', 'projectGroup', 'youthPanel', 'other')),
  -- Stands before the year in decision numbers; the steering group has none: 2026-14, KMK-2026-3.
  prefix text not null unique check (prefix ~ '^([A-ZÆØÅ0-9]{1,8})?$'),
  mandate text not null default '',
  decides text[] not null default '{}',
  quorum text not null default 'half' check (quorum in ('none', 'half', 'twoThirds', 'all')),
  -- Whether agendas, approved minutes and decisions of the body are public, closed items apart.
  is_open boolean not null default true,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
select platform.classify('governance.body', 'none', 'forever', 'id', 'slug', 'name', 'name_en', 'kind', 'prefix', 'mandate',
  'decides', 'quorum', 'is_open', 'active', 'version', 'created_at');

-- A seat for a time: a person, an organisation whose person is not named yet, or both.
create table governance.body_member (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references governance.body,
  person_id uuid references people.person,
  organisation_id uuid references people.organisation,
  seat text not null default '',
  role text not null check (role in ('chair', 'member', 'substitute', 'secretary')),
  from_day date not null,
  to_day date,
  version integer not null default 1,
  check (person_id is not null or organisation_id is not null),
  check (to_day is null or to_day >= from_day)
);
create index body_member_body on governance.body_member (body_id, from_day);
create index body_member_person on governance.body_member (person_id);
create unique index body_member_once on governance.body_member (body_id, person_id, role, from_day) where person_id is not null;
select platform.classify('governance.body_member', 'identity', 'agreement', 'id', 'body_id', 'person_id', 'organisation_id', 'seat',
  'role', 'from_day', 'to_day', 'version');

create table governance.meeting (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references governance.body,
  -- A sitting, or a written procedure: then `starts_at` is the day it is sent and `ends_at` the last moment for votes.
  way text not null default 'sitting' check (way in ('sitting', 'written')),
  state text not null default 'planned' check (state in ('planned', 'sent', 'held', 'approved', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  online_url text not null default '',
  host_id uuid references people.organisation,
  note text not null default '',
  cancel_reason text not null default '',
  agenda_sent_at timestamptz,
  held_at timestamptz,
  approved_at timestamptz,
  -- Rises with every change that calendars must hear about.
  sequence integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (ends_at > starts_at)
);
create index meeting_when on governance.meeting (starts_at desc);
create index meeting_body on governance.meeting (body_id, starts_at desc);
select platform.classify('governance.meeting', 'none', 'forever', 'id', 'body_id', 'way', 'state', 'starts_at', 'ends_at', 'place',
  'online_url', 'host_id', 'note', 'cancel_reason', 'agenda_sent_at', 'held_at', 'approved_at', 'sequence', 'version', 'created_at');

-- Something another room wants decided. It waits until a body decides it or it is withdrawn.
create table governance.matter (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  subject_id text not null,
  title text not null,
  path text not null,
  areas jsonb not null default '[]',
  body_kind text not null default 'steeringGroup',
  state text not null default 'waiting' check (state in ('waiting', 'decided', 'withdrawn')),
  submitted_at timestamptz not null,
  submitted_by uuid references people.person,
  settled_at timestamptz
);
create unique index matter_waits_once on governance.matter (kind, subject_id) where state = 'waiting';
create index matter_waiting on governance.matter (submitted_at) where state = 'waiting';
create index matter_subject on governance.matter (kind, subject_id);
select platform.classify('governance.matter', 'none', 'forever', 'id', 'kind', 'subject_id', 'title', 'path', 'areas', 'body_kind',
  'state', 'submitted_at', 'settled_at');
select platform.classify('governance.matter', 'identity', 'agreement', 'submitted_by');

create table governance.agenda_item (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references governance.meeting,
  place integer not null,
  kind text not null check (kind in ('information', 'discussion', 'decision')),
  title text not null,
  text text not null default '',
  proposal text not null default '',
  is_closed boolean not null default false,
  is_recurring boolean not null default false,
  matter_id uuid references governance.matter,
  minutes text not null default '',
  version integer not null default 1,
  minutes_version integer not null default 1,
  unique (meeting_id, place) deferrable initially deferred
);
create index agenda_item_matter on governance.agenda_item (matter_id);
select platform.classify('governance.agenda_item', 'none', 'forever', 'id', 'meeting_id', 'place', 'kind', 'title', 'text', 'proposal',
  'is_closed', 'is_recurring', 'matter_id', 'minutes', 'version', 'minutes_version');

-- A numbered paper of an item: an uploaded file or a link.
create table governance.meeting_paper (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references governance.agenda_item on delete cascade,
  place integer not null,
  title text not null,
  file_id uuid,
  url text,
  check ((file_id is null) <> (url is null)),
  unique (item_id, place) deferrable initially deferred
);
select platform.classify('governance.meeting_paper', 'none', 'forever', 'id', 'item_id', 'place', 'title', 'file_id', 'url');

create table governance.attendance (
  meeting_id uuid not null references governance.meeting,
  member_id uuid not null references governance.body_member,
  state text not null check (state in ('present', 'apology', 'absent', 'substituted')),
  substitute text not null default '',
  primary key (meeting_id, member_id)
);
create index attendance_member on governance.attendance (member_id);
select platform.classify('governance.attendance', 'identity', 'agreement', 'meeting_id', 'member_id', 'state', 'substitute');

-- The vote of a member who cannot be there, given in writing before the decision is recorded.
create table governance.written_vote (
  item_id uuid not null references governance.agenda_item on delete cascade,
  member_id uuid not null references governance.body_member,
  vote text not null check (vote in ('for', 'against', 'neither')),
  comment text not null default '',
  given_at timestamptz not null,
  entered_by uuid references people.person,
  primary key (item_id, member_id)
);
create index written_vote_member on governance.written_vote (member_id);
select platform.classify('governance.written_vote', 'identity', 'agreement', 'item_id', 'member_id', 'vote', 'comment', 'given_at', 'entered_by');

-- The last number given by a body in a year; locked while a decision takes the next one.
create table governance.decision_count (
  body_id uuid not null references governance.body,
  year integer not null,
  last integer not null,
  primary key (body_id, year)
);
select platform.classify('governance.decision_count', 'none', 'forever', 'body_id', 'year', 'last');

create table governance.decision (
  id uuid primary key default gen_random_uuid(),
  number text not null unique,
  body_id uuid not null references governance.body,
  year integer not null,
  running integer not null check (running > 0),
  -- One item gives one decision: of two who record it at once, one is told.
  item_id uuid not null unique references governance.agenda_item,
  meeting_id uuid not null references governance.meeting,
  title text not null,
  text text not null default '',
  outcome text not null check (outcome in ('adopted', 'rejected', 'postponed')),
  decided_on date not null,
  votes_for integer,
  votes_against integer,
  votes_neither integer,
  written_for integer not null default 0,
  written_against integer not null default 0,
  written_neither integer not null default 0,
  taking_part integer not null,
  voters integer not null,
  matter_id uuid references governance.matter,
  kind text,
  subject_id text,
  subject_title text not null default '',
  subject_path text not null default '',
  areas jsonb not null default '[]',
  area_keys text[] not null default '{}',
  is_public boolean not null,
  revokes_id uuid unique references governance.decision,
  recorded_at timestamptz not null,
  recorded_by uuid references people.person,
  search_text text not null,
  search_words tsvector generated always as (to_tsvector('danish', search_text)) stored,
  unique (body_id, year, running),
  check ((votes_for is null) = (votes_against is null) and (votes_for is null) = (votes_neither is null))
);
create index decision_newest on governance.decision (decided_on desc, running desc);
create index decision_subject on governance.decision (kind, subject_id);
create index decision_meeting on governance.decision (meeting_id);
create index decision_words on governance.decision using gin (search_words);
create index decision_areas on governance.decision using gin (area_keys);
select platform.classify('governance.decision', 'none', 'forever', 'id', 'number', 'body_id', 'year', 'running', 'item_id', 'meeting_id',
  'title', 'text', 'outcome', 'decided_on', 'votes_for', 'votes_against', 'votes_neither', 'written_for', 'written_against',
  'written_neither', 'taking_part', 'voters', 'matter_id', 'kind', 'subject_id', 'subject_title', 'subject_path', 'areas', 'area_keys',
  'is_public', 'revokes_id', 'recorded_at', 'search_text', 'search_words');
select platform.classify('governance.decision', 'identity', 'agreement', 'recorded_by');

-- A decision stands as it was made; only a new decision revokes it.
create trigger decision_stands before update or delete on governance.decision
  for each row execute function platform.refuse_change();

create table governance.follow_up (
  id uuid primary key default gen_random_uuid(),
  decision_id uuid not null references governance.decision,
  task text not null,
  responsible_id uuid references people.person,
  due_day date not null,
  done_at timestamptz,
  done_by uuid references people.person,
  version integer not null default 1
);
create index follow_up_decision on governance.follow_up (decision_id);
create index follow_up_open on governance.follow_up (responsible_id, due_day) where done_at is null;
select platform.classify('governance.follow_up', 'none', 'agreement', 'id', 'decision_id', 'task', 'due_day', 'done_at', 'version');
select platform.classify('governance.follow_up', 'identity', 'agreement', 'responsible_id', 'done_by');

-- Published to the other rooms. Show a row to visitors only where is_public.
create view governance.known_decision as
  select d.id, d.number, d.title, b.name as body_name, coalesce(nullif(b.name_en, ''), b.name) as body_name_en, d.decided_on,
         d.outcome, d.kind, d.subject_id, d.is_public,
         case when d.is_public then '/om/beslutninger/' else '/arbejde/beslutninger/' end || d.number as path,
         exists (select from governance.decision r where r.revokes_id = d.id) as is_revoked
  from governance.decision d join governance.body b on b.id = d.body_id;

-- What waits, and the coming meeting whose agenda it is on, if any.
create view governance.known_matter as
  select m.id, m.kind, m.subject_id, m.title, m.state, m.submitted_at, n.meeting_id, n.starts_at as meeting_at,
         '/arbejde/moeder/' || n.meeting_id as meeting_path, n.body_name
  from governance.matter m
  left join lateral (
    select g.id as meeting_id, g.starts_at, b.name as body_name
    from governance.agenda_item i
    join governance.meeting g on g.id = i.meeting_id
    join governance.body b on b.id = g.body_id
    where i.matter_id = m.id and i.kind = 'decision' and m.kind = any (b.decides) and g.state in ('planned', 'sent', 'held')
      and not exists (select from governance.decision d where d.item_id = i.id)
    order by g.starts_at limit 1) n on m.state = 'waiting';
