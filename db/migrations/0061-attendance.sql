-- Who was at a session. 'none' is a mark that was taken back.
create table courses.attendance (
  session_id uuid not null references courses.session on delete cascade,
  enrolment_id uuid not null references courses.enrolment on delete cascade,
  mark text not null check (mark in ('present', 'absent', 'toldUs', 'none')),
  -- When the finger touched the screen, as far as the device knows; the latest one counts.
  tapped_at timestamptz not null,
  device text not null default '',
  device_count integer not null default 0,
  primary key (session_id, enrolment_id)
);
create index attendance_enrolment on courses.attendance (enrolment_id);
select platform.classify('courses.attendance', 'none', 'agreement', 'session_id', 'enrolment_id', 'mark', 'tapped_at', 'device', 'device_count');

-- Every tap that arrived, so that one that is sent again changes nothing.
create table courses.tap (
  id uuid primary key,
  session_id uuid not null references courses.session on delete cascade,
  enrolment_id uuid not null references courses.enrolment on delete cascade,
  mark text not null,
  received_at timestamptz not null
);
create index tap_received on courses.tap (received_at);
create index tap_session on courses.tap (session_id);
create index tap_enrolment on courses.tap (enrolment_id);
select platform.classify('courses.tap', 'none', '30', 'id', 'session_id', 'enrolment_id', 'mark', 'received_at');
