-- What one consents to, version by version. A text that somebody may have agreed to is never changed: a new version is written.
create table participants.consent_text (
  id uuid primary key,
  purpose text not null check (purpose in ('course', 'answers', 'reminderToReferrer', 'research')),
  number integer not null check (number > 0),
  text_da text not null check (text_da <> ''),
  text_en text not null check (text_en <> ''),
  from_day date not null,
  written_by uuid references people.person,
  unique (purpose, number)
);
select platform.classify('participants.consent_text', 'none', 'forever', 'id', 'purpose', 'number', 'text_da', 'text_en', 'from_day');
select platform.classify('participants.consent_text', 'identity', 'forever', 'written_by');
create trigger consent_text_stays before update or delete on participants.consent_text
  for each row execute function platform.refuse_change();

create table participants.consent (
  id uuid primary key,
  participant_id uuid not null references participants.participant,
  purpose text not null,
  text_id uuid not null references participants.consent_text,
  given_at timestamptz not null,
  way text not null check (way in ('web', 'paper', 'told')),
  -- The member of staff who took it down, when it was given on paper or by word of mouth.
  taken_by uuid references people.person,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  check (way = 'web' or taken_by is not null)
);
-- One consent at a time for one purpose; pressed twice is given once.
create unique index consent_once on participants.consent (participant_id, purpose) where withdrawn_at is null;
create index consent_participant on participants.consent (participant_id);
select platform.classify('participants.consent', 'identity', 'active', 'id', 'participant_id', 'purpose', 'text_id', 'given_at', 'way', 'taken_by', 'withdrawn_at');

-- On what ground participants' data are used, by purpose and from a day: for the whole region, or for one municipality that says otherwise.
create table participants.legal_basis (
  id uuid primary key,
  -- Null: the whole region.
  municipality_id uuid references people.organisation,
  purpose text not null check (purpose in ('course', 'answers', 'reminderToReferrer', 'research')),
  basis text not null check (basis in ('publicTask', 'consent')),
  rule_da text not null check (rule_da <> ''),
  rule_en text not null check (rule_en <> ''),
  responsible text not null check (responsible <> ''),
  from_day date not null,
  set_by uuid references people.person,
  set_at timestamptz not null,
  version integer not null default 1,
  -- Research, and telling the referrer, always rest on the person's own yes.
  check (basis = 'consent' or purpose in ('course', 'answers'))
);
create unique index legal_basis_once on participants.legal_basis
  (coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'), purpose, from_day);
select platform.classify('participants.legal_basis', 'none', 'forever', 'id', 'municipality_id', 'purpose', 'basis', 'rule_da', 'rule_en', 'from_day', 'set_at', 'version');
select platform.classify('participants.legal_basis', 'contact', 'forever', 'responsible');
select platform.classify('participants.legal_basis', 'identity', 'forever', 'set_by');
