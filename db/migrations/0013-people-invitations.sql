-- An invitation is a link in a mail: only the hash of its token is kept, it holds for 14 days and is used once.
create table people.invitation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person,
  token_hash text not null unique,
  invited_by uuid references people.person,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  check (accepted_at is null or withdrawn_at is null)
);
create unique index invitation_open on people.invitation (person_id) where accepted_at is null and withdrawn_at is null;
create index invitation_newest on people.invitation (sent_at desc);
select platform.classify('people.invitation', 'identity', 'active', 'id', 'person_id', 'invited_by', 'sent_at', 'expires_at', 'accepted_at', 'withdrawn_at');
select platform.classify('people.invitation', 'secret', 'active', 'token_hash');
