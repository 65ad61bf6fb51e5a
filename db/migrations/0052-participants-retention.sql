-- How many days each kind of personal data is kept. A kind without a row is kept as long as the program says by itself.
create table participants.retention_rule (
  kind text primary key,
  days integer not null check (days between 1 and 3650),
  changed_at timestamptz,
  changed_by uuid references people.person,
  version integer not null default 1
);
select platform.classify('participants.retention_rule', 'none', 'forever', 'kind', 'days', 'changed_at', 'version');
select platform.classify('participants.retention_rule', 'identity', 'forever', 'changed_by');

-- One clearing up a night, and how much it removed of each kind.
create table participants.retention_run (
  night date primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  counts jsonb not null default '{}'
);
select platform.classify('participants.retention_run', 'none', 'forever', 'night', 'began_at', 'ended_at', 'counts');

-- The task of one night is in the queue once, whoever puts it there.
create unique index job_night on platform.job ((payload ->> 'night')) where kind = 'participants.night';
