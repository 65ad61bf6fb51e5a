create schema if not exists effects;

-- A study: what it is for, on which legal basis, who takes part, what it asks for, how long. Access is decided by somebody else than
-- those who take part, and ends by itself.
create table effects.study (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  purpose text not null,
  responsible text not null,
  legal_basis text not null check (legal_basis in ('researchAct', 'consent', 'anonymous')),
  approval text not null default '',
  approval_by text not null default '',
  form text not null check (form in ('anonymised', 'pseudonymised')),
  keep text not null default 'courses' check (keep in ('courses', 'background')),
  instruments text[] not null,
  items boolean not null default false,
  areas text[] not null default '{}',
  ends_on date not null,
  state text not null default 'draft' check (state in ('draft', 'requested', 'approved', 'refused', 'ended')),
  reason text not null default '',
  created_by uuid references people.person,
  created_at timestamptz not null,
  requested_by uuid references people.person,
  requested_at timestamptz,
  decided_by uuid references people.person,
  decided_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  -- Personal data need a basis of their own and somebody's approval.
  check (form = 'anonymised' or (legal_basis <> 'anonymous' and approval <> '')),
  check (state not in ('approved', 'refused') or decided_by is distinct from requested_by)
);
create index study_state on effects.study (state, ends_on);
select platform.classify('effects.study', 'none', 'agreement', 'id', 'slug', 'title', 'purpose', 'responsible', 'legal_basis', 'approval', 'form', 'keep',
  'instruments', 'items', 'areas', 'ends_on', 'state', 'reason', 'created_at', 'requested_at', 'decided_at', 'ended_at', 'version');
select platform.classify('effects.study', 'identity', 'agreement', 'approval_by', 'created_by', 'requested_by', 'decided_by');

-- Who may fetch the data, as long as the study runs and they are researchers.
create table effects.study_person (
  study_id uuid not null references effects.study on delete cascade,
  person_id uuid not null references people.person,
  primary key (study_id, person_id)
);
create index study_person_person on effects.study_person (person_id);
select platform.classify('effects.study_person', 'identity', 'agreement', 'study_id', 'person_id');

-- The answers as they were on one day, and the archive made of them. Both go when the study ends; the fingerprints stay.
create table effects.study_data (
  study_id uuid primary key references effects.study on delete cascade,
  frozen_on date not null,
  frozen bytea,
  bundle bytea,
  frozen_sha256 text not null,
  bundle_sha256 text not null,
  row_count integer not null,
  size integer not null,
  -- What the anonymisation gave up; null for pseudonymised sets.
  report jsonb,
  -- Why there is no archive: too few people.
  refusal text
);
select platform.classify('effects.study_data', 'sensitive', 'agreement', 'frozen', 'bundle');
select platform.classify('effects.study_data', 'none', 'agreement', 'study_id', 'frozen_on', 'frozen_sha256', 'bundle_sha256', 'row_count', 'size', 'report',
  'refusal');

-- The key from the platform's pseudonyms to those of one study: apart from the data, sealed, deleted when the study ends.
create table effects.study_key (
  study_id uuid primary key references effects.study on delete cascade,
  sealed text not null
);
select platform.classify('effects.study_key', 'secret', 'agreement', 'sealed');
select platform.classify('effects.study_key', 'none', 'agreement', 'study_id');

-- Every time somebody fetched the data.
create table effects.study_download (
  id uuid primary key,
  study_id uuid not null references effects.study on delete cascade,
  person_id uuid not null references people.person,
  at timestamptz not null,
  bundle_sha256 text not null
);
create index study_download_study on effects.study_download (study_id, at);
select platform.classify('effects.study_download', 'identity', '1825', 'person_id');
select platform.classify('effects.study_download', 'none', '1825', 'id', 'study_id', 'at', 'bundle_sha256');
