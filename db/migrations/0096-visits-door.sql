-- Who came to a date. 'none' is a mark that was taken back.
create table visits.check_in (
  occurrence_id uuid not null,
  guest_id uuid not null references visits.guest on delete cascade,
  mark text not null check (mark in ('present', 'none')),
  -- When the finger touched the screen, as far as the device knows; the latest one counts.
  tapped_at timestamptz not null,
  device text not null default '',
  device_count integer not null default 0,
  primary key (occurrence_id, guest_id)
);
create index check_in_guest on visits.check_in (guest_id);
select platform.classify('visits.check_in', 'none', 'agreement', 'occurrence_id', 'guest_id', 'mark', 'tapped_at', 'device', 'device_count');

-- Every tap that arrived, so that one that is sent again changes nothing.
create table visits.tap (
  id uuid primary key,
  occurrence_id uuid not null,
  guest_id uuid not null references visits.guest on delete cascade,
  mark text not null,
  received_at timestamptz not null
);
create index tap_received on visits.tap (received_at);
create index tap_guest on visits.tap (guest_id);
select platform.classify('visits.tap', 'none', '30', 'id', 'occurrence_id', 'guest_id', 'mark', 'received_at');
