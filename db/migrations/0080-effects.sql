create schema if not exists effects;

-- One reckoning of everything that has been counted in, with what may be told of it. Never changed.
create table effects.release (
  number integer primary key check (number > 0),
  is_simulated boolean not null,
  made_on date not null,
  -- What it was made from and by: digest of the answers counted in, and the version of the program.
  data_version text not null,
  code_version text not null,
  courses integer not null check (courses >= 0),
  -- The locked plan under which senders were compared, if any.
  protocol_id uuid,
  -- All readings as one text: recomputing the release gives these bytes.
  digest text not null
);
select platform.classify('effects.release', 'none', 'forever', 'number', 'is_simulated', 'made_on', 'data_version', 'code_version', 'courses',
  'protocol_id', 'digest');

-- A course counted in as it was when its answers closed: scores without pseudonyms, ordered by score, so that they carry no trace of who or when.
create table effects.counted (
  course_id uuid not null,
  part text not null check (part in ('after', 'followup3', 'followup6')),
  from_release integer not null references effects.release deferrable initially deferred,
  is_simulated boolean not null,
  facts jsonb not null,
  answers jsonb not null,
  primary key (course_id, part)
);
create index counted_release on effects.counted (is_simulated, from_release);
select platform.classify('effects.counted', 'none', 'agreement', 'course_id', 'part', 'from_release', 'is_simulated', 'facts');
select platform.classify('effects.counted', 'sensitive', 'agreement', 'answers');

-- The log of everything told or kept back. A new table is audited together with all that stand here.
create table effects.told (
  release integer not null references effects.release,
  measure text not null,
  cell text not null,
  outcome text not null check (outcome in ('shown', 'kept', 'hidden')),
  reason text not null default '',
  primary key (release, measure, cell)
);
select platform.classify('effects.told', 'none', 'forever', 'release', 'measure', 'cell', 'outcome', 'reason');

-- What pages, charts, files and programs may see of one cell. There is no other way to a number.
create table effects.reading (
  release integer not null references effects.release,
  kind text not null,
  key text not null,
  place integer not null,
  name_da text not null,
  name_en text not null,
  content text not null,
  primary key (release, kind, key)
);
create index reading_place on effects.reading (release, place);
select platform.classify('effects.reading', 'none', 'forever', 'release', 'kind', 'key', 'place', 'name_da', 'name_en', 'content');

-- The plan of the comparison of senders. What is decided cannot be changed; a new plan is a new row.
create table effects.protocol (
  id uuid primary key,
  number integer not null unique,
  outcome text not null check (outcome in ('who5', 'tils')),
  margin double precision not null check (margin > 0 and margin <= 50),
  covariates text[] not null,
  reason text not null default '',
  state text not null default 'draft' check (state in ('draft', 'waiting', 'locked', 'rejected')),
  written_by uuid references people.person,
  written_at timestamptz not null,
  decision_id uuid,
  decision_number text not null default '',
  locked_on date,
  version integer not null default 1,
  check ((state = 'locked') = (locked_on is not null))
);
select platform.classify('effects.protocol', 'none', 'forever', 'id', 'number', 'outcome', 'margin', 'covariates', 'reason', 'state', 'written_at',
  'decision_id', 'decision_number', 'locked_on', 'version');
select platform.classify('effects.protocol', 'identity', 'agreement', 'written_by');

-- A named, frozen set of results that can be cited.
create table effects.snapshot (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  note text not null default '',
  release integer not null references effects.release,
  made_on date not null,
  made_by uuid references people.person,
  content text not null,
  digest text not null,
  published_on date
);
create index snapshot_newest on effects.snapshot (published_on desc, release desc);
select platform.classify('effects.snapshot', 'none', 'forever', 'id', 'slug', 'title', 'note', 'release', 'made_on', 'content', 'digest', 'published_on');
select platform.classify('effects.snapshot', 'identity', 'agreement', 'made_by');

create function effects.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% takes no changes and no deletions', tg_table_name;
end $$;
create trigger release_frozen before update or delete on effects.release for each row execute function effects.refuse_change();
create trigger counted_frozen before update or delete on effects.counted for each row execute function effects.refuse_change();
create trigger told_frozen before update or delete on effects.told for each row execute function effects.refuse_change();
create trigger reading_frozen before update or delete on effects.reading for each row execute function effects.refuse_change();

-- A snapshot may be published once, and nothing else may happen to it.
create function effects.refuse_snapshot_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.published_on is null and new.published_on is not null
     and row(new.id, new.slug, new.title, new.note, new.release, new.made_on, new.made_by, new.content, new.digest)
         is not distinct from row(old.id, old.slug, old.title, old.note, old.release, old.made_on, old.made_by, old.content, old.digest) then
    return new;
  end if;
  raise exception 'a snapshot takes no changes and no deletions';
end $$;
create trigger snapshot_frozen before update or delete on effects.snapshot for each row execute function effects.refuse_snapshot_change();

-- A locked plan is what the data were opened under.
create function effects.refuse_plan_change() returns trigger language plpgsql as $$
begin
  if old.state = 'locked' then
    raise exception 'a locked plan takes no changes and no deletions';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger protocol_locked before update or delete on effects.protocol for each row execute function effects.refuse_plan_change();

-- Which courses a release was made from, for those who go back from a number to the courses behind it.
create view effects.known_counted as
  select course_id, part, from_release, is_simulated from effects.counted;
