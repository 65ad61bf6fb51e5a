create schema if not exists platform;

-- Every column says what kind of personal data it holds and how long it is kept; a test refuses a column that does not.
-- Kinds: none, contact, identity, sensitive, secret. Keep: forever, agreement, active, or a number of days.
create function platform.classify(thing regclass, kind text, keep text, variadic columns text[]) returns void
language plpgsql as $$
declare
  column_name text;
begin
  if kind not in ('none', 'contact', 'identity', 'sensitive', 'secret') then
    raise exception 'unknown kind of personal data: %', kind;
  end if;
  foreach column_name in array columns loop
    execute format('comment on column %s.%I is %L', thing, column_name, 'personal data: ' || kind || '; keep: ' || keep);
  end loop;
end $$;

select platform.classify('platform.migration', 'none', 'forever', 'name', 'checksum', 'ran_at');

create table platform.event (
  id bigint generated always as identity primary key,
  name text not null,
  content jsonb not null,
  happened_at timestamptz not null
);
select platform.classify('platform.event', 'none', 'agreement', 'id', 'name', 'content', 'happened_at');

create table platform.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('visitor', 'person', 'system')),
  actor_id text,
  action text not null,
  subject_kind text,
  subject_id text,
  detail jsonb not null default '{}',
  reference text not null
);
create index audit_subject on platform.audit (subject_kind, subject_id, id);
create index audit_actor on platform.audit (actor_id, id);
select platform.classify('platform.audit', 'none', '1825', 'id', 'at', 'actor_kind', 'action', 'subject_kind', 'subject_id', 'detail', 'reference');
select platform.classify('platform.audit', 'identity', '1825', 'actor_id');

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% takes no changes and no deletions', tg_table_name;
end $$;
create trigger audit_append_only before update or delete on platform.audit
  for each row execute function platform.refuse_change();
create trigger audit_no_truncate before truncate on platform.audit
  for each statement execute function platform.refuse_change();

create table platform.session (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  person_id uuid not null,
  way text not null,
  device text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_person on platform.session (person_id);
select platform.classify('platform.session', 'identity', '30', 'id', 'person_id', 'way', 'device', 'started_at', 'seen_at', 'ends_at');
select platform.classify('platform.session', 'secret', '30', 'token_hash');

create table platform.job (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
  run_after timestamptz not null,
  attempts integer not null default 0,
  last_fault text,
  created_at timestamptz not null,
  finished_at timestamptz
);
create index job_due on platform.job (run_after) where state = 'waiting';
create index job_dead on platform.job (finished_at desc) where state = 'dead';
select platform.classify('platform.job', 'none', '30', 'id', 'kind', 'state', 'run_after', 'attempts', 'last_fault', 'created_at', 'finished_at');
select platform.classify('platform.job', 'contact', '30', 'payload');

create table platform.mail (
  id uuid primary key default gen_random_uuid(),
  to_address text not null,
  subject text not null,
  text text not null,
  html text,
  attachments jsonb not null default '[]',
  created_at timestamptz not null,
  sent_at timestamptz
);
create index mail_newest on platform.mail (created_at desc);
select platform.classify('platform.mail', 'none', '30', 'id', 'created_at', 'sent_at');
select platform.classify('platform.mail', 'contact', '30', 'to_address', 'subject', 'text', 'html', 'attachments');

create table platform.file (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null,
  content bytea not null,
  subject_kind text not null,
  subject_id text not null,
  alt_text text,
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
create index file_subject on platform.file (subject_kind, subject_id);
select platform.classify('platform.file', 'none', 'agreement', 'id', 'media_type', 'size', 'sha256', 'subject_kind', 'subject_id', 'uploaded_at');
select platform.classify('platform.file', 'contact', 'agreement', 'name', 'content', 'alt_text');
select platform.classify('platform.file', 'identity', 'agreement', 'uploaded_by');

create table platform.setting (
  name text primary key,
  value jsonb not null
);
select platform.classify('platform.setting', 'none', 'forever', 'name', 'value');
