-- ---- The answer side: pseudonyms and time points, random keys; no day and no week ----

-- Answers so far. The key is a fingerprint that only the link, or the cookie of a sitting, can make again.
create table questionnaires.draft (
  key text primary key,
  -- Item by item: the answer, and the number of the saving that brought it.
  answers jsonb not null default '{}',
  -- The response that is being corrected, when it is a correction, and its version at that time.
  corrects integer,
  version integer not null default 1,
  keep_until date not null
);
create index draft_keep on questionnaires.draft (keep_until);
select platform.classify('questionnaires.draft', 'secret', '60', 'key');
select platform.classify('questionnaires.draft', 'sensitive', '60', 'answers');
select platform.classify('questionnaires.draft', 'none', '60', 'corrects', 'version', 'keep_until');

-- One accepted set of answers. A correction is a new row; the old one stays and is no longer current.
create table questionnaires.response (
  id uuid primary key default gen_random_uuid(),
  course_id uuid not null,
  pseudonym uuid not null,
  part text not null check (part in ('participant', 'relative', 'staff')),
  wave text not null check (wave in ('waiting', 'before', 'after', 'followup3', 'followup6')),
  version integer not null default 1 check (version > 0),
  is_current boolean not null default true,
  battery_version integer not null,
  -- All that is known of when: whether it was within the window of the time point. In a small group a day, or a week, could tell who it was.
  inside_window boolean not null,
  way text not null check (way in ('own', 'room', 'tablet', 'paper')),
  is_simulated boolean not null default false,
  unique (pseudonym, wave, version)
);
create unique index response_current on questionnaires.response (pseudonym, wave) where is_current;
create index response_course on questionnaires.response (course_id, wave) where is_current;
select platform.classify('questionnaires.response', 'sensitive', 'agreement', 'pseudonym', 'course_id', 'part', 'wave',
  'inside_window', 'way');
select platform.classify('questionnaires.response', 'none', 'agreement', 'id', 'version', 'is_current', 'battery_version', 'is_simulated');

-- The answers to one instrument, with its version: {"item": 3 | "…" | {"missing": "skipped"}}.
create table questionnaires.answered (
  response_id uuid not null references questionnaires.response on delete cascade,
  instrument_id text not null,
  instrument_version integer not null,
  items jsonb not null,
  primary key (response_id, instrument_id)
);
select platform.classify('questionnaires.answered', 'none', 'agreement', 'response_id', 'instrument_id', 'instrument_version');
select platform.classify('questionnaires.answered', 'sensitive', 'agreement', 'items');

-- A score as it was worked out when the answers were accepted; never again by itself.
create table questionnaires.score (
  response_id uuid not null references questionnaires.response on delete cascade,
  instrument_id text not null,
  instrument_version integer not null,
  scale text not null,
  value double precision not null,
  engine_version text not null,
  primary key (response_id, instrument_id, scale)
);
select platform.classify('questionnaires.score', 'none', 'agreement', 'response_id', 'instrument_id', 'instrument_version', 'scale', 'engine_version');
select platform.classify('questionnaires.score', 'sensitive', 'agreement', 'value');

-- A paper form as it was typed in, once or twice, until the two agree.
create table questionnaires.paper_entry (
  pseudonym uuid not null,
  wave text not null check (wave in ('waiting', 'before', 'after', 'followup3', 'followup6')),
  round integer not null check (round in (1, 2)),
  course_id uuid not null,
  answers jsonb not null,
  -- The day the form was filled in, as written on it; forgotten once it is accepted.
  filled_on date,
  entered_by uuid references people.person,
  primary key (pseudonym, wave, round)
);
create index paper_entry_course on questionnaires.paper_entry (course_id);
select platform.classify('questionnaires.paper_entry', 'sensitive', '365', 'pseudonym', 'wave', 'course_id', 'answers', 'filled_on');
select platform.classify('questionnaires.paper_entry', 'none', '365', 'round');
select platform.classify('questionnaires.paper_entry', 'identity', '365', 'entered_by');

-- In the youth area no age is asked for, stored or inferred; what one lives of tells it too.
create function questionnaires.refuse_age() returns trigger language plpgsql as $$
begin
  if exists (
    select from questionnaires.response r join courses.known_course c on c.id = r.course_id
    where r.id = new.response_id and c.area_key = 'youth'
  ) then raise exception 'no age is stored in the youth area';
  end if;
  return new;
end $$;
create trigger answered_no_age before insert or update on questionnaires.answered
  for each row when (new.items ?| array['background.ageBand', 'background.jobStatus']) execute function questionnaires.refuse_age();

-- ---- What other rooms may join ----

create view questionnaires.known_score as
  select r.course_id, r.pseudonym, r.wave, s.instrument_id, s.instrument_version, s.scale, s.value, r.inside_window, r.is_simulated
  from questionnaires.response r join questionnaires.score s on s.response_id = r.id
  where r.is_current and r.part = 'participant';

create view questionnaires.known_response as
  select r.course_id, r.pseudonym, r.part, r.wave, a.instrument_id, a.instrument_version, a.items, r.inside_window, r.way, r.is_simulated
  from questionnaires.response r join questionnaires.answered a on a.response_id = r.id
  where r.is_current;
