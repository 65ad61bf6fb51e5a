-- How people come onto one course: with a talk first or not, how long an offer stands, when reminders are sent. Without a row the defaults hold.
create table courses.joining_rule (
  course_id uuid primary key references courses.course on delete cascade,
  needs_intake boolean not null default false,
  offer_hours integer not null default 48 check (offer_hours between 1 and 336),
  -- Hours before a session; 0 sends none.
  reminder_hours integer not null default 24 check (reminder_hours between 0 and 168),
  -- The moment of the one reminder task that counts; older tasks find another moment here and do nothing.
  reminder_due timestamptz,
  version integer not null default 1
);
select platform.classify('courses.joining_rule', 'none', 'agreement', 'course_id', 'needs_intake', 'offer_hours', 'reminder_hours',
  'reminder_due', 'version');

-- Seats that only citizens of one municipality may take, until the day they are given free.
create table courses.reserved_seats (
  course_id uuid not null references courses.course on delete cascade,
  municipality_id uuid not null references people.organisation,
  seats integer not null check (seats between 1 and 500),
  release_on date,
  primary key (course_id, municipality_id)
);
select platform.classify('courses.reserved_seats', 'none', 'agreement', 'course_id', 'municipality_id', 'seats', 'release_on');

-- One or two seats offered to the next in line, until a moment.
create table courses.offer (
  id uuid primary key,
  course_id uuid not null references courses.course on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null)),
  check (expires_at > made_at)
);
create index offer_course on courses.offer (course_id, state);
select platform.classify('courses.offer', 'none', 'agreement', 'id', 'course_id', 'made_at', 'expires_at', 'state', 'ended_at');

-- Somebody's way into a course. Who it is stands in the room of participants; after an erasure nothing here leads there any more.
create table courses.enrolment (
  id uuid primary key,
  course_id uuid not null references courses.course,
  participant_id uuid,
  -- What the person can name to us; it opens nothing.
  receipt text not null,
  part text not null default 'participant' check (part in ('participant', 'relative', 'staff')),
  way text not null check (way in ('self', 'referral', 'staff', 'walkIn')),
  state text not null check (state in ('applied', 'intake', 'waiting', 'offered', 'enrolled', 'completed', 'dropped', 'declined', 'expired', 'cancelled')),
  -- Where the person lives: decides about reserved seats and the price for places outside.
  municipality_id uuid not null references people.organisation,
  language text not null default 'da' check (language in ('da', 'en')),
  -- The two who come together.
  pair_id uuid,
  -- The order of arrival on this course; the waiting list is read in this order.
  line_number integer not null,
  offer_id uuid references courses.offer,
  made_at timestamptz not null,
  enrolled_on date,
  ended_on date,
  end_reason text check (end_reason in ('illness', 'work', 'moved', 'transport', 'notFit', 'personal', 'noShow', 'otherOffer', 'notTargetGroup',
    'needsMore', 'ownWish', 'courseCancelled', 'other', 'unknown')),
  is_simulated boolean not null default false,
  version integer not null default 1,
  check ((state = 'offered') = (offer_id is not null)),
  check ((ended_on is not null) = (state in ('completed', 'dropped', 'declined', 'expired', 'cancelled'))),
  check (enrolled_on is not null or state not in ('enrolled', 'completed', 'dropped'))
);
create unique index enrolment_once on courses.enrolment (course_id, participant_id)
  where state in ('applied', 'intake', 'waiting', 'offered', 'enrolled');
create index enrolment_course on courses.enrolment (course_id, state, line_number);
create index enrolment_line on courses.enrolment (course_id, line_number);
create index enrolment_participant on courses.enrolment (participant_id);
create index enrolment_pair on courses.enrolment (pair_id) where pair_id is not null;
create index enrolment_offer on courses.enrolment (offer_id) where offer_id is not null;
select platform.classify('courses.enrolment', 'none', 'agreement', 'id', 'course_id', 'receipt', 'part', 'way', 'state', 'municipality_id', 'language',
  'pair_id', 'line_number', 'offer_id', 'made_at', 'enrolled_on', 'ended_on', 'end_reason', 'is_simulated', 'version');
select platform.classify('courses.enrolment', 'identity', 'active', 'participant_id');

-- Why somebody was not offered the seat that was theirs by order; until it is lifted others go first.
create table courses.passed_over (
  id uuid primary key,
  enrolment_id uuid not null references courses.enrolment on delete cascade,
  reason text not null check (reason in ('unreachable', 'notReady', 'groupFit', 'askedToWait', 'other')),
  passed_by uuid not null references people.person,
  passed_at timestamptz not null,
  lifted_at timestamptz
);
create unique index passed_over_now on courses.passed_over (enrolment_id) where lifted_at is null;
select platform.classify('courses.passed_over', 'none', 'agreement', 'id', 'enrolment_id', 'reason', 'passed_at', 'lifted_at');
select platform.classify('courses.passed_over', 'identity', 'agreement', 'passed_by');

-- The yes or no after a talk. The note is sealed with the key of the person and unreadable once they are erased.
create table courses.intake (
  enrolment_id uuid primary key references courses.enrolment on delete cascade,
  verdict text check (verdict in ('yes', 'no')),
  note_sealed bytea check (participants.is_sealed(note_sealed)),
  decided_by uuid references people.person,
  decided_on date,
  version integer not null default 1
);
select platform.classify('courses.intake', 'none', 'agreement', 'enrolment_id', 'verdict', 'decided_on', 'version');
select platform.classify('courses.intake', 'sensitive', 'active', 'note_sealed');
select platform.classify('courses.intake', 'identity', 'agreement', 'decided_by');

-- Who referred somebody. A link worker is known by person; an outside professional by name, workplace and a secret status link.
create table courses.referral (
  id uuid primary key,
  enrolment_id uuid not null references courses.enrolment on delete cascade,
  -- The person was there already: the referrer learns that the referral arrived, and nothing else.
  is_second boolean not null default false,
  referrer_id uuid references people.person,
  referrer_name text,
  referrer_email text,
  referrer_workplace text,
  token_hash text unique,
  -- The citizen knows about it: no referral without.
  citizen_knows boolean not null check (citizen_knows),
  made_at timestamptz not null,
  check ((referrer_id is not null) <> (referrer_email is not null))
);
create unique index referral_first on courses.referral (enrolment_id) where not is_second;
create index referral_enrolment on courses.referral (enrolment_id);
create index referral_referrer on courses.referral (referrer_id, made_at desc);
select platform.classify('courses.referral', 'none', 'agreement', 'id', 'enrolment_id', 'is_second', 'citizen_knows', 'made_at');
select platform.classify('courses.referral', 'identity', 'active', 'referrer_id', 'referrer_name', 'referrer_workplace');
select platform.classify('courses.referral', 'contact', 'active', 'referrer_email');
select platform.classify('courses.referral', 'secret', 'active', 'token_hash');

-- What an outside municipality owes for a place; billed later. One row a place; taken back when the place was given up in time.
create table courses.place_order (
  id uuid primary key,
  course_id uuid not null references courses.course,
  enrolment_id uuid not null unique references courses.enrolment,
  municipality_id uuid not null references people.organisation,
  amount_ore bigint not null check (amount_ore >= 0),
  ordered_on date not null,
  taken_back_on date
);
create index place_order_course on courses.place_order (course_id);
create index place_order_municipality on courses.place_order (municipality_id, ordered_on);
select platform.classify('courses.place_order', 'none', 'agreement', 'id', 'course_id', 'enrolment_id', 'municipality_id', 'amount_ore', 'ordered_on',
  'taken_back_on');

-- Which reminder went to whom: a task that runs twice reminds once, a session that moved is reminded of again.
create table courses.reminder (
  enrolment_id uuid not null references courses.enrolment on delete cascade,
  session_id uuid not null references courses.session on delete cascade,
  starts timestamptz not null,
  primary key (enrolment_id, session_id, starts)
);
create index reminder_session on courses.reminder (session_id);
select platform.classify('courses.reminder', 'none', 'agreement', 'enrolment_id', 'session_id', 'starts');

-- What other rooms may join.
create view courses.known_enrolment as
  select id, course_id, participant_id, part, state, enrolled_on, ended_on, is_simulated from courses.enrolment;
