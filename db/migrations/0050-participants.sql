create schema participants;

-- The versions of the master key. The keys themselves are never here: only what a key answers to a fixed question, by which a wrong one is known.
create table participants.key_version (
  version integer primary key check (version > 0),
  check_value bytea not null check (octet_length(check_value) = 32),
  -- New rows are sealed with the current one; the others are needed until nothing is sealed with them any more.
  is_current boolean not null,
  made_at timestamptz not null,
  retired_at timestamptz,
  check (retired_at is null or not is_current)
);
create unique index key_version_current on participants.key_version (is_current) where is_current;
select platform.classify('participants.key_version', 'none', 'forever', 'version', 'check_value', 'is_current', 'made_at', 'retired_at');

-- Sealed bytes begin with 1 (the form of sealing), then nonce, content and tag: readable text is refused.
create function participants.is_sealed(bytes bytea) returns boolean language sql immutable as $$
  select octet_length(bytes) > 29 and get_byte(bytes, 0) = 1
$$;

-- A person on a course. Everything that says who it is lies sealed in `identity`, under a key of this person alone, which is wrapped by the master.
create table participants.participant (
  id uuid primary key,
  -- The home municipality, which is the controller.
  municipality_id uuid not null references people.organisation,
  language text check (language in ('da', 'en')),
  way text check (way in ('self', 'referral', 'staff')),
  registered_on date,
  -- The latest day on a course that is known, or the day of registration: retention and links count from it.
  last_day date check (last_day >= registered_on),
  identity bytea check (participants.is_sealed(identity)),
  -- The person's own key, and a second one for the link to their answers; each wrapped under a sub-key of its own.
  identity_key bytea check (participants.is_sealed(identity_key) and octet_length(identity_key) = 61),
  link_key bytea check (participants.is_sealed(link_key) and octet_length(link_key) = 61),
  key_version integer references participants.key_version,
  -- A keyed fingerprint of the mail address: finds the same address again, and cannot be read.
  mail_hash bytea check (octet_length(mail_hash) = 32),
  erased_on date,
  version integer not null default 1,
  -- Either everything is there and sealed, or the person is forgotten and nothing is.
  check (case when erased_on is null
    then num_nulls(language, way, registered_on, last_day, identity, identity_key, link_key, key_version) = 0
    else num_nonnulls(language, way, registered_on, last_day, identity, identity_key, link_key, key_version, mail_hash) = 0 end)
);
create index participant_mail on participants.participant (mail_hash);
create index participant_last_day on participants.participant (last_day) where erased_on is null;
create index participant_municipality on participants.participant (municipality_id);
create index participant_key on participants.participant (key_version);
select platform.classify('participants.participant', 'none', 'forever', 'id', 'municipality_id', 'erased_on');
select platform.classify('participants.participant', 'none', 'active', 'language', 'way', 'registered_on', 'last_day', 'key_version', 'version');
select platform.classify('participants.participant', 'identity', 'active', 'identity', 'mail_hash');
select platform.classify('participants.participant', 'secret', 'active', 'identity_key', 'link_key');

-- Who is forgotten stays forgotten.
create function participants.refuse_return() returns trigger language plpgsql as $$
begin
  raise exception 'an erased participant cannot come back';
end $$;
create trigger participant_stays_erased before update on participants.participant
  for each row when (old.erased_on is not null) execute function participants.refuse_return();

-- Until when a person has something to do with a course (one row an enrolment): retention counts from the latest day.
create table participants.stay (
  participant_id uuid not null references participants.participant,
  enrolment_id uuid not null,
  until_day date not null,
  primary key (participant_id, enrolment_id)
);
select platform.classify('participants.stay', 'identity', 'active', 'participant_id', 'enrolment_id', 'until_day');

-- The pseudonym under which the answers of one enrolment lie, sealed. No date: nothing here tells when somebody answered.
create table participants.pseudonym (
  enrolment_id uuid primary key,
  participant_id uuid not null references participants.participant,
  sealed bytea not null check (participants.is_sealed(sealed) and octet_length(sealed) = 45)
);
create index pseudonym_participant on participants.pseudonym (participant_id);
select platform.classify('participants.pseudonym', 'identity', 'active', 'enrolment_id', 'participant_id');
select platform.classify('participants.pseudonym', 'secret', 'active', 'sealed');

-- The secret links of a person: to the own page, and to the own calendar. A new one replaces the old.
create table participants.own_link (
  participant_id uuid not null references participants.participant,
  kind text not null check (kind in ('page', 'calendar')),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  sealed_token bytea not null check (participants.is_sealed(sealed_token)),
  key_version integer not null references participants.key_version,
  made_on date not null,
  primary key (participant_id, kind)
);
create index own_link_key on participants.own_link (key_version);
select platform.classify('participants.own_link', 'identity', 'active', 'participant_id', 'kind', 'key_version', 'made_on');
select platform.classify('participants.own_link', 'secret', 'active', 'token_hash', 'sealed_token');

-- A mail to somebody whose address only their room knows: the address and the name are put in when it is sent, and never kept.
alter table platform.mail add column subject_kind text, add column subject_id text,
  add check ((subject_kind is null) = (subject_id is null)),
  add check (subject_kind is null or to_address = '');
create index mail_subject on platform.mail (subject_kind, subject_id) where subject_kind is not null;
select platform.classify('platform.mail', 'identity', '30', 'subject_kind', 'subject_id');
