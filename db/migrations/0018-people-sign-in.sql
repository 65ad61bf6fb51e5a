-- A link that signs one person in once; only its hash is stored.
create table people.sign_in_link (
  token_hash text primary key,
  person_id uuid not null references people.person,
  onward text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_person on people.sign_in_link (person_id);
select platform.classify('people.sign_in_link', 'secret', '30', 'token_hash');
select platform.classify('people.sign_in_link', 'identity', '30', 'person_id', 'onward', 'made_at', 'ends_at', 'used_at');

-- A passkey: the public half of a key that never leaves the person's own device.
create table people.passkey (
  id text primary key,
  person_id uuid not null references people.person,
  public_key bytea not null,
  counter bigint not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on people.passkey (person_id);
select platform.classify('people.passkey', 'identity', 'active', 'id', 'person_id', 'public_key', 'counter', 'name', 'made_at', 'used_at');

-- What a passkey must sign: asked once, answered once.
create table people.passkey_challenge (
  challenge text primary key,
  person_id uuid references people.person,
  ends_at timestamptz not null
);
select platform.classify('people.passkey_challenge', 'secret', '30', 'challenge');
select platform.classify('people.passkey_challenge', 'identity', '30', 'person_id', 'ends_at');

-- The same person at an identity provider of their municipality.
create table people.outside_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references people.person,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index outside_identity_person on people.outside_identity (person_id);
select platform.classify('people.outside_identity', 'identity', 'active', 'issuer', 'subject', 'person_id', 'linked_at');
