-- How many days each kind of personal data is kept. A kind without a row is kept as long as the program says by itself.
create table platform.retention_rule (
  kind text primary key,
  days integer not null check (days between 1 and 3650),
  changed_at timestamptz not null,
  version integer not null default 1
);
select platform.classify('platform.retention_rule', 'none', 'forever', 'kind', 'days', 'changed_at', 'version');

-- One clearing up a night, and how much it removed of each kind.
create table platform.retention_run (
  night date primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  counts jsonb not null default '{}'
);
select platform.classify('platform.retention_run', 'none', 'forever', 'night', 'began_at', 'ended_at', 'counts');

-- The task of one night is in the queue once, whoever puts it there.
create unique index job_night on platform.job ((payload ->> 'night')) where kind = 'retention.night';
create index job_finished on platform.job (finished_at) where finished_at is not null;

-- The audit still takes no changes; it gives up what is older than the five years it promises to keep, and nothing younger.
create function platform.refuse_young_deletion() returns trigger language plpgsql as $$
begin
  if old.at > now() - interval '1825 days' then
    raise exception '% takes no changes and no deletions', tg_table_name;
  end if;
  return old;
end $$;
drop trigger audit_append_only on platform.audit;
create trigger audit_append_only before update on platform.audit
  for each row execute function platform.refuse_change();
create trigger audit_no_young_deletion before delete on platform.audit
  for each row execute function platform.refuse_young_deletion();
