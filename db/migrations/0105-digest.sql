-- Who wants to hear by mail what is new and coming, about what and where. The address lies sealed with the participants.
create schema digest;

create table digest.subscription (
  id uuid primary key,
  participant_id uuid not null unique,
  -- Genres and focus areas, and municipalities by the readable end of their address; empty is everything, everywhere.
  topics text[] not null default '{}',
  municipalities text[] not null default '{}',
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  -- Asked for in a form; nothing is sent before somebody has said yes from the mailbox.
  state text not null default 'asked' check (state in ('asked', 'on')),
  asked_on date not null,
  next_on date,
  -- The activities and courses of the last letters, so that what is new is known.
  told uuid[] not null default '{}',
  version integer not null default 1,
  check ((state = 'on') = (next_on is not null))
);
create index subscription_due on digest.subscription (next_on) where state = 'on';
create index subscription_asked on digest.subscription (asked_on) where state = 'asked';
select platform.classify('digest.subscription', 'none', 'active', 'id', 'rhythm', 'state', 'asked_on', 'next_on', 'version');
select platform.classify('digest.subscription', 'identity', 'active', 'participant_id', 'topics', 'municipalities', 'told');
