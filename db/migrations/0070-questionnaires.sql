create schema if not exists questionnaires;

-- The instruments themselves are files (content/instruments). Here stands what the region has settled about them.
create table questionnaires.instrument_setting (
  instrument_id text primary key check (instrument_id ~ '^[a-z][a-z0-9-]*$'),
  is_off boolean not null default false,
  -- The licence as the region has confirmed it: when, by whom, and where the proof lies. Empty when nobody has.
  confirmed_on date,
  confirmed_by uuid references people.person,
  reference text not null default '',
  conditions text not null default '',
  is_example boolean not null default false,
  version integer not null default 1,
  check ((confirmed_on is null) = (confirmed_by is null)),
  check (confirmed_on is null or reference <> '')
);
select platform.classify('questionnaires.instrument_setting', 'none', 'forever', 'instrument_id', 'is_off', 'confirmed_on', 'reference',
  'conditions', 'is_example', 'version');
select platform.classify('questionnaires.instrument_setting', 'identity', 'forever', 'confirmed_by');

-- Wording that the region has added under a licence of its own. Never changed: a new one with the next number takes its place.
create table questionnaires.wording (
  id uuid primary key default gen_random_uuid(),
  instrument_id text not null,
  instrument_version integer not null,
  language text not null check (language in ('da', 'en')),
  number integer not null check (number > 0),
  content jsonb not null,
  added_by uuid references people.person,
  added_at timestamptz not null,
  unique (instrument_id, instrument_version, language, number)
);
create trigger wording_append_only before update or delete on questionnaires.wording
  for each row execute function platform.refuse_change();
select platform.classify('questionnaires.wording', 'none', 'forever', 'id', 'instrument_id', 'instrument_version', 'language', 'number', 'content',
  'added_at');
select platform.classify('questionnaires.wording', 'identity', 'forever', 'added_by');

-- What was settled, one line each, oldest first.
create table questionnaires.instrument_change (
  id bigint generated always as identity primary key,
  instrument_id text not null,
  at timestamptz not null,
  person_id uuid references people.person,
  what text not null check (what in ('confirmed', 'withdrawn', 'worded', 'off', 'on')),
  reference text not null default '',
  note text not null default '',
  language text check (language in ('da', 'en'))
);
create index instrument_change_of on questionnaires.instrument_change (instrument_id, id);
create trigger instrument_change_append_only before update or delete on questionnaires.instrument_change
  for each row execute function platform.refuse_change();
select platform.classify('questionnaires.instrument_change', 'none', 'forever', 'id', 'instrument_id', 'at', 'what', 'reference', 'note', 'language');
select platform.classify('questionnaires.instrument_change', 'identity', 'forever', 'person_id');
