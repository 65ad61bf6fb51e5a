-- Every change of state, with who, when and why.
create table projects.step (
  id bigint generated always as identity primary key,
  project_id uuid not null references projects.project on delete cascade,
  from_state text not null,
  to_state text not null,
  words text not null default '',
  -- The decision of a body that this step rests on; its number and title are in governance.known_decision.
  decision_id uuid,
  taken_by uuid references people.person,
  taken_at timestamptz not null
);
create index step_project on projects.step (project_id, id);
create index step_taken_by on projects.step (taken_by);
select platform.classify('projects.step', 'none', 'agreement', 'id', 'project_id', 'from_state', 'to_state', 'words', 'decision_id', 'taken_at');
select platform.classify('projects.step', 'identity', 'agreement', 'taken_by');

create table projects.milestone (
  id uuid primary key,
  project_id uuid not null references projects.project on delete cascade,
  title text not null,
  due date not null,
  done_on date,
  done_by uuid references people.person,
  version integer not null default 1
);
create index milestone_project on projects.milestone (project_id, due);
create index milestone_open on projects.milestone (due) where done_on is null;
create index milestone_done_by on projects.milestone (done_by);
select platform.classify('projects.milestone', 'none', 'agreement', 'id', 'project_id', 'title', 'due', 'done_on', 'version');
select platform.classify('projects.milestone', 'identity', 'agreement', 'done_by');

create table projects.status_note (
  id uuid primary key,
  project_id uuid not null references projects.project on delete cascade,
  text text not null,
  pace text not null check (pace in ('asPlanned', 'needsAttention', 'stuck')),
  is_public boolean not null default false,
  written_by uuid references people.person,
  written_at timestamptz not null,
  version integer not null default 1
);
create index status_note_project on projects.status_note (project_id, written_at desc);
create index status_note_written_by on projects.status_note (written_by);
select platform.classify('projects.status_note', 'none', 'agreement', 'id', 'project_id', 'text', 'pace', 'is_public', 'written_at', 'version');
select platform.classify('projects.status_note', 'identity', 'agreement', 'written_by');

-- Above this amount only a body can approve. Never changed, only followed by the next one.
create table projects.approval_limit (
  id uuid primary key,
  amount bigint not null check (amount >= 0),
  from_day date not null,
  reason text not null,
  set_by uuid references people.person,
  set_at timestamptz not null
);
create index approval_limit_day on projects.approval_limit (from_day desc, set_at desc);
create index approval_limit_set_by on projects.approval_limit (set_by);
create trigger approval_limit_append_only before update or delete on projects.approval_limit
  for each row execute function platform.refuse_change();
select platform.classify('projects.approval_limit', 'none', 'forever', 'id', 'amount', 'from_day', 'reason', 'set_at');
select platform.classify('projects.approval_limit', 'identity', 'forever', 'set_by');
