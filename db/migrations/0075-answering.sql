create schema if not exists questionnaires;

-- Identity and answers apart. The first part of this file knows enrolments and no answers; the second knows pseudonyms and answers.
-- They have no key in common, and the second has time points only: no day, no moment, no counter, nothing by which its rows could be put in order.

-- ---- What a course asks, and when: no personal data ----

-- One row: the windows around the course calendar, reminders, and what relatives and staff are asked.
create table questionnaires.wave_setting (
  id boolean primary key default true check (id),
  waiting_weeks integer not null default 4 check (waiting_weeks between 1 and 26),
  before_days integer not null default 14 check (before_days between 1 and 60),
  after_early_days integer not null default 7 check (after_early_days between 0 and 60),
  after_days integer not null default 14 check (after_days between 1 and 60),
  followup3_days integer not null default 21 check (followup3_days between 7 and 45),
  followup6_days integer not null default 28 check (followup6_days between 7 and 60),
  late_days integer not null default 30 check (late_days between 0 and 90),
  reminders integer not null default 2 check (reminders between 0 and 2),
  reminder_gap_days integer not null default 5 check (reminder_gap_days between 2 and 30),
  relatives text not null default 'process' check (relatives in ('nothing', 'process')),
  staff text not null default 'process' check (staff in ('nothing', 'process')),
  version integer not null default 1
);
insert into questionnaires.wave_setting default values;
select platform.classify('questionnaires.wave_setting', 'none', 'forever', 'id', 'waiting_weeks', 'before_days', 'after_early_days', 'after_days',
  'followup3_days', 'followup6_days', 'late_days', 'reminders', 'reminder_gap_days', 'relatives', 'staff', 'version');

-- What one course asks. Without a row it follows from the target groups; with the first invitation it is written down and stays.
create table questionnaires.course_plan (
  course_id uuid primary key,
  battery_version integer not null,
  -- The one extra scale: of people on sick leave or older people; 'none' when there is none.
  extra text not null check (extra in ('none', 'pss10', 'gad7', 'lsns6')),
  asks_work boolean not null,
  asks_waiting boolean not null,
  -- The instruments with their versions, as they were when the first invitation went out.
  fixed jsonb,
  fixed_on date,
  version integer not null default 1,
  check ((fixed is null) = (fixed_on is null))
);
select platform.classify('questionnaires.course_plan', 'none', 'agreement', 'course_id', 'battery_version', 'extra', 'asks_work', 'asks_waiting', 'fixed',
  'fixed_on', 'version');

-- The code on the wall of the room and on the shared tablet; it names a course and opens nothing by itself.
create table questionnaires.room_code (
  course_id uuid primary key,
  code text not null unique check (code ~ '^[0-9A-Z]{6}$')
);
select platform.classify('questionnaires.room_code', 'none', 'agreement', 'course_id', 'code');

-- Where help is found: for the whole region (no municipality), or for the citizens of one.
create table questionnaires.help_text (
  id uuid primary key,
  municipality_id uuid references people.organisation,
  text_da text not null check (text_da <> ''),
  text_en text not null check (text_en <> ''),
  version integer not null default 1
);
create unique index help_text_once on questionnaires.help_text (coalesce(municipality_id, '00000000-0000-0000-0000-000000000000'));
select platform.classify('questionnaires.help_text', 'none', 'forever', 'id', 'municipality_id', 'text_da', 'text_en', 'version');

-- The nights that have been planned: a night is planned once, however often it is asked for.
create table questionnaires.night (
  on_day date primary key
);
select platform.classify('questionnaires.night', 'none', 'forever', 'on_day');

-- ---- The identity side ----

-- The short code of one enrolment, on its paper form and in its mail.
create table questionnaires.personal_code (
  enrolment_id uuid primary key,
  participant_id uuid not null,
  course_id uuid not null,
  code text not null check (code ~ '^[0-9A-Z]{6}$'),
  unique (course_id, code)
);
create index personal_code_participant on questionnaires.personal_code (participant_id);
select platform.classify('questionnaires.personal_code', 'identity', 'active', 'enrolment_id', 'participant_id', 'course_id');
select platform.classify('questionnaires.personal_code', 'secret', 'active', 'code');

-- That one enrolment is asked in one wave, and at most on which day it answered.
create table questionnaires.invitation (
  id uuid primary key default gen_random_uuid(),
  enrolment_id uuid not null,
  participant_id uuid not null,
  course_id uuid not null,
  part text not null check (part in ('participant', 'relative', 'staff')),
  wave text not null check (wave in ('waiting', 'before', 'after', 'followup3', 'followup6')),
  opens_on date not null,
  closes_on date not null,
  invited_on date,
  reminders integer not null default 0 check (reminders between 0 and 2),
  reminded_on date,
  answered_on date,
  expired_on date,
  -- The participant took the answers back.
  withdrawn_on date,
  is_simulated boolean not null default false,
  unique (enrolment_id, wave),
  check (opens_on <= closes_on)
);
create index invitation_course on questionnaires.invitation (course_id, wave);
create index invitation_participant on questionnaires.invitation (participant_id);
create index invitation_open on questionnaires.invitation (closes_on) where answered_on is null and expired_on is null;
select platform.classify('questionnaires.invitation', 'identity', 'active', 'id', 'enrolment_id', 'participant_id', 'course_id', 'part', 'wave', 'opens_on',
  'closes_on', 'invited_on', 'reminders', 'reminded_on', 'answered_on', 'expired_on', 'withdrawn_on', 'is_simulated');

-- Somebody who identified with a personal code in the room or on the tablet, until they are done. The cookie has the token, this only its hash.
create table questionnaires.sitting (
  token_hash text primary key,
  enrolment_id uuid not null,
  participant_id uuid not null,
  course_id uuid not null,
  wave text not null,
  way text not null check (way in ('room', 'tablet')),
  ends_at timestamptz not null
);
create index sitting_ends on questionnaires.sitting (ends_at);
create index sitting_participant on questionnaires.sitting (participant_id);
select platform.classify('questionnaires.sitting', 'identity', '1', 'enrolment_id', 'participant_id', 'course_id', 'wave', 'way', 'ends_at');
select platform.classify('questionnaires.sitting', 'secret', '1', 'token_hash');
