create schema likeminded;

-- What somebody would like to do with others. No name, no address, no moment: who it is stands sealed in the room of participants.
-- The identifier is drawn by lot, so that neither it nor the order of a list tells when a card was made.
create table likeminded.card (
  id uuid primary key,
  participant_id uuid not null unique,
  genres text[] not null check (cardinality(genres) between 1 and 10),
  roles text[] not null check (cardinality(roles) between 1 and 12),
  municipality_id uuid not null references people.organisation,
  wish text not null check (length(wish) between 1 and 300),
  -- What may not stand in any text of this person: their name, and the first part of their address, sealed under their own key.
  own_words_sealed bytea not null check (participants.is_sealed(own_words_sealed)),
  language text not null check (language in ('da', 'en')),
  state text not null default 'draft' check (state in ('draft', 'shown', 'down', 'removed')),
  -- Somebody has reported it, and the consultant of its municipality has not looked yet: nobody else sees it.
  is_reported boolean not null default false,
  -- The last day it is shown; of a draft, the last day it can be confirmed.
  until_day date not null,
  version integer not null default 1
);
create index card_shown on likeminded.card (municipality_id) where state = 'shown' and not is_reported;
create index card_genres on likeminded.card using gin (genres) where state = 'shown' and not is_reported;
create index card_until on likeminded.card (until_day);
select platform.classify('likeminded.card', 'identity', 'active', 'participant_id', 'wish', 'own_words_sealed');
select platform.classify('likeminded.card', 'none', 'active', 'id', 'genres', 'roles', 'municipality_id', 'language', 'state', 'is_reported',
  'until_day', 'version');

-- Who has agreed to be the known adult between two who want to meet: somebody of an institution or a partner organisation.
create table likeminded.bridge (
  id uuid primary key,
  municipality_id uuid not null references people.organisation,
  organisation_id uuid not null references people.organisation,
  person_id uuid not null references people.person,
  function text not null,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  unique (municipality_id, person_id)
);
create index bridge_person on likeminded.bridge (person_id);
select platform.classify('likeminded.bridge', 'none', 'agreement', 'id', 'municipality_id', 'organisation_id', 'function', 'asked_at', 'agreed_at');
select platform.classify('likeminded.bridge', 'identity', 'agreement', 'person_id');

-- One hello between two cards. Its words are sealed under the key of who wrote them.
create table likeminded.hello (
  id uuid primary key,
  from_card uuid not null references likeminded.card on delete cascade,
  to_card uuid not null references likeminded.card on delete cascade,
  text_sealed bytea not null check (participants.is_sealed(text_sealed)),
  -- sent · held (to somebody who has blocked: nobody is told) · no · yes (both) · joined (by the bridge person) · ended
  state text not null check (state in ('sent', 'held', 'no', 'yes', 'joined', 'ended')),
  sent_on date not null,
  bridge_id uuid references likeminded.bridge on delete set null,
  check (from_card <> to_card)
);
create unique index hello_once on likeminded.hello (least(from_card, to_card), greatest(from_card, to_card));
create index hello_to on likeminded.hello (to_card);
create index hello_from on likeminded.hello (from_card, sent_on);
create index hello_waiting on likeminded.hello (bridge_id) where state = 'yes';
select platform.classify('likeminded.hello', 'none', 'active', 'id', 'from_card', 'to_card', 'state', 'sent_on', 'bridge_id');
select platform.classify('likeminded.hello', 'sensitive', 'active', 'text_sealed');

-- Why somebody thought that a card or a hello should be looked at; never by whom.
create table likeminded.report (
  id uuid primary key,
  card_id uuid not null references likeminded.card on delete cascade,
  hello_id uuid references likeminded.hello on delete cascade,
  reason text not null check (reason in ('contact', 'unkind', 'sells', 'pretends', 'other')),
  looked_at timestamptz,
  looked_by uuid references people.person
);
create index report_card on likeminded.report (card_id) where looked_at is null;
create index report_hello on likeminded.report (hello_id) where hello_id is not null;
select platform.classify('likeminded.report', 'none', 'active', 'id', 'card_id', 'hello_id', 'reason', 'looked_at');
select platform.classify('likeminded.report', 'identity', 'active', 'looked_by');

-- Who does not want to hear from whom; a new card does not get around it.
create table likeminded.block (
  participant_id uuid not null,
  blocked_id uuid not null,
  primary key (participant_id, blocked_id)
);
create index block_blocked on likeminded.block (blocked_id);
select platform.classify('likeminded.block', 'identity', 'active', 'participant_id', 'blocked_id');
