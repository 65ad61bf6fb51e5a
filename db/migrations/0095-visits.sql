create schema visits;

-- How people sign up for one activity. Without a row nobody does.
create table visits.rule (
  activity_id uuid primary key,
  takes_sign_ups boolean not null default false,
  -- 'series': one sign-up for all dates; 'dates': people choose.
  mode text not null default 'series' check (mode in ('series', 'dates')),
  -- Without a number there is room for everybody.
  seats integer check (seats between 1 and 100000),
  seats_each_date integer check (seats_each_date between 1 and 100000),
  -- Hours before the beginning.
  closes_hours integer not null default 0 check (closes_hours between 0 and 720),
  offer_hours integer not null default 24 check (offer_hours between 1 and 336),
  -- Hours before a date; 0 sends none.
  reminder_hours integer not null default 24 check (reminder_hours between 0 and 168),
  -- The moment of the one reminder task that counts; older tasks find another moment here and do nothing.
  reminder_due timestamptz,
  questions jsonb not null default '[]',
  version integer not null default 1
);
select platform.classify('visits.rule', 'none', 'agreement', 'activity_id', 'takes_sign_ups', 'mode', 'seats', 'seats_each_date', 'closes_hours',
  'offer_hours', 'reminder_hours', 'reminder_due', 'questions', 'version');

-- One or two seats offered to the next in line, until a moment. A line is that of one date, or of the whole activity.
create table visits.offer (
  id uuid primary key,
  activity_id uuid not null,
  line_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null)),
  check (expires_at > made_at)
);
create index offer_activity on visits.offer (activity_id, state);
select platform.classify('visits.offer', 'none', 'agreement', 'id', 'activity_id', 'line_id', 'made_at', 'expires_at', 'state', 'ended_at');

-- Somebody who signed up for an activity. Who it is stands in the room of participants; after an erasure nothing here leads there.
create table visits.guest (
  id uuid primary key,
  activity_id uuid not null,
  participant_id uuid,
  -- Those who came through one form: they are served as one.
  party_id uuid not null,
  -- What the guest names at the door; it opens nothing.
  receipt text not null,
  language text not null default 'da' check (language in ('da', 'en')),
  way text not null check (way in ('self', 'staff', 'door')),
  -- Answers to the questions of the activity, sealed with the key of the person.
  answers_sealed bytea check (participants.is_sealed(answers_sealed)),
  made_at timestamptz not null,
  -- The last day of what the guest signed up for, or the day the guest left: from then on the night counts.
  last_day date not null,
  -- Whether the person was registered for this sign-up, and not known before.
  registered_here boolean not null
);
create index guest_activity on visits.guest (activity_id, made_at);
create index guest_participant on visits.guest (participant_id);
create index guest_party on visits.guest (party_id);
create index guest_receipt on visits.guest (activity_id, receipt);
create index guest_last_day on visits.guest (last_day) where participant_id is not null;
select platform.classify('visits.guest', 'none', 'agreement', 'id', 'activity_id', 'party_id', 'language', 'way', 'made_at', 'last_day', 'registered_here');
select platform.classify('visits.guest', 'identity', 'active', 'participant_id', 'receipt');
select platform.classify('visits.guest', 'sensitive', 'active', 'answers_sealed');

-- A form that was sent: sent again it does nothing. Its number leads to the guest too, also when they were signed up before.
create table visits.sent_form (
  id uuid primary key,
  activity_id uuid not null,
  guest_id uuid not null references visits.guest on delete cascade,
  receipt text not null,
  sent_at timestamptz not null
);
create index sent_form_receipt on visits.sent_form (activity_id, receipt);
create index sent_form_guest on visits.sent_form (guest_id);
select platform.classify('visits.sent_form', 'none', 'active', 'id', 'activity_id', 'guest_id', 'sent_at');
select platform.classify('visits.sent_form', 'identity', 'active', 'receipt');

-- A guest in the line of one date, or of the whole activity.
create table visits.seat (
  id uuid primary key,
  guest_id uuid not null references visits.guest on delete cascade,
  activity_id uuid not null,
  occurrence_id uuid,
  line_id uuid not null generated always as (coalesce(occurrence_id, activity_id)) stored,
  state text not null check (state in ('waiting', 'offered', 'signedUp', 'declined', 'expired', 'cancelled', 'calledOff')),
  line_number integer not null,
  offer_id uuid references visits.offer,
  ended_on date,
  check ((state = 'offered') = (offer_id is not null)),
  check ((ended_on is null) = (state in ('waiting', 'offered', 'signedUp')))
);
create unique index seat_once on visits.seat (guest_id, line_id) where ended_on is null;
create index seat_line on visits.seat (line_id, line_number);
create index seat_activity on visits.seat (activity_id, state);
create index seat_offer on visits.seat (offer_id) where offer_id is not null;
select platform.classify('visits.seat', 'none', 'agreement', 'id', 'guest_id', 'activity_id', 'occurrence_id', 'line_id', 'state', 'line_number',
  'offer_id', 'ended_on');

-- Why others were let go before somebody; until it is lifted they do.
create table visits.passed_over (
  id uuid primary key,
  seat_id uuid not null references visits.seat on delete cascade,
  reason text not null check (reason in ('unreachable', 'notReady', 'groupFit', 'askedToWait', 'other')),
  passed_by uuid not null references people.person,
  passed_at timestamptz not null,
  lifted_at timestamptz
);
create unique index passed_over_now on visits.passed_over (seat_id) where lifted_at is null;
select platform.classify('visits.passed_over', 'none', 'agreement', 'id', 'seat_id', 'reason', 'passed_at', 'lifted_at');
select platform.classify('visits.passed_over', 'identity', 'agreement', 'passed_by');

-- Which reminder went to whom: a task that runs twice reminds once, a date that moved is reminded of again.
create table visits.reminder (
  guest_id uuid not null references visits.guest on delete cascade,
  occurrence_id uuid not null,
  starts timestamptz not null,
  primary key (guest_id, occurrence_id, starts)
);
select platform.classify('visits.reminder', 'none', 'agreement', 'guest_id', 'occurrence_id', 'starts');
