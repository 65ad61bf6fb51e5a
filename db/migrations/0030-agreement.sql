create schema agreement;

-- What the parties run together for a period. Everything past "draft" rests on a decision of the steering group.
create table agreement.agreement (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title text not null,
  title_en text,
  about_da text not null default '',
  about_en text not null default '',
  with_state boolean not null default false,
  minister text,
  state_grant_ore bigint check (state_grant_ore >= 0),
  journal_number text,
  from_day date not null,
  original_to_day date not null,
  to_day date not null,
  status text not null default 'draft' check (status in ('draft', 'adopted', 'signed', 'inForce', 'extended', 'closed')),
  adopted_on date,
  decision_id uuid,
  signed_on date,
  in_force_on date,
  closed_on date,
  predecessor_id uuid references agreement.agreement,
  is_example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (to_day >= from_day and original_to_day >= from_day),
  check (with_state or (minister is null and state_grant_ore is null)),
  check ((status = 'draft') = (decision_id is null)),
  check ((decision_id is null) = (adopted_on is null)),
  check (status in ('draft', 'adopted') or signed_on is not null),
  check (status in ('draft', 'adopted', 'signed') or in_force_on is not null),
  check ((status = 'closed') = (closed_on is not null))
);
-- One agreement at a time is the one that people live by.
create unique index agreement_in_force on agreement.agreement ((true)) where status in ('inForce', 'extended');
create index agreement_predecessor on agreement.agreement (predecessor_id);
select platform.classify('agreement.agreement', 'none', 'forever', 'id', 'slug', 'title', 'title_en', 'about_da', 'about_en',
  'with_state', 'minister', 'state_grant_ore', 'journal_number', 'from_day', 'original_to_day', 'to_day', 'status', 'adopted_on',
  'decision_id', 'signed_on', 'in_force_on', 'closed_on', 'predecessor_id', 'is_example', 'version', 'created_at');

-- One wording of an agreement. Adopted ones are what the parties agreed on: they never change again.
create table agreement.text_version (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement.agreement,
  number integer not null check (number > 0),
  status text not null default 'draft' check (status in ('draft', 'proposed', 'adopted')),
  content jsonb not null,
  source_name text,
  note text not null default '',
  decision_id uuid,
  adopted_on date,
  revoked_by uuid,
  version integer not null default 1,
  created_by uuid references people.person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (agreement_id, number),
  check ((status = 'adopted') = (decision_id is not null)),
  check ((decision_id is null) = (adopted_on is null))
);
create unique index text_version_proposed on agreement.text_version (agreement_id) where status = 'proposed';
select platform.classify('agreement.text_version', 'none', 'forever', 'id', 'agreement_id', 'number', 'status', 'content',
  'source_name', 'note', 'decision_id', 'adopted_on', 'revoked_by', 'version', 'created_at', 'updated_at');
select platform.classify('agreement.text_version', 'identity', 'forever', 'created_by');

create function agreement.keep_adopted() returns trigger language plpgsql as $$
begin
  if old.status = 'adopted' then
    -- A later decision may revoke the one it rests on; the words stay as they were.
    if tg_op = 'UPDATE' and old.revoked_by is null and to_jsonb(new) - 'revoked_by' = to_jsonb(old) - 'revoked_by' then
      return new;
    end if;
    raise exception 'what was adopted takes no changes and no deletion';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger text_version_keeps before update or delete on agreement.text_version
  for each row execute function agreement.keep_adopted();

-- Changes an agreement in one point: when it ends, and whether the state is still in it.
create table agreement.addendum (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement.agreement,
  number integer not null check (number > 0),
  status text not null default 'draft' check (status in ('draft', 'proposed', 'adopted')),
  title text not null,
  body text not null default '',
  new_to_day date not null,
  with_state boolean not null,
  decision_id uuid,
  adopted_on date,
  revoked_by uuid,
  is_example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (agreement_id, number),
  check ((status = 'adopted') = (decision_id is not null)),
  check ((decision_id is null) = (adopted_on is null))
);
create unique index addendum_proposed on agreement.addendum (agreement_id) where status = 'proposed';
create trigger addendum_keeps before update or delete on agreement.addendum
  for each row execute function agreement.keep_adopted();
select platform.classify('agreement.addendum', 'none', 'forever', 'id', 'agreement_id', 'number', 'status', 'title', 'body',
  'new_to_day', 'with_state', 'decision_id', 'adopted_on', 'revoked_by', 'is_example', 'version', 'created_at');

-- What a text is about, as things other rooms can point at. The ids are those inside the text versions.
create table agreement.focus_area (
  id uuid primary key,
  agreement_id uuid not null references agreement.agreement,
  slug text not null,
  key text not null,
  number integer not null,
  title text not null,
  title_en text,
  -- What the area is called in a tag: 'Musik' for 'Kulturmetropolens Musikindsats'.
  name text not null,
  name_en text,
  goal_en text,
  shape text not null check (shape in ('sun', 'wave', 'zigzag')),
  retired boolean not null default false,
  version integer not null default 1,
  -- Two areas may change their names with each other in one save.
  unique (agreement_id, slug) deferrable initially deferred
);
select platform.classify('agreement.focus_area', 'none', 'forever', 'id', 'agreement_id', 'slug', 'key', 'number', 'title',
  'title_en', 'name', 'name_en', 'goal_en', 'shape', 'retired', 'version');

create table agreement.objective (
  id uuid primary key,
  focus_area_id uuid not null references agreement.focus_area on delete cascade,
  number integer not null,
  title text not null,
  title_en text,
  retired boolean not null default false
);
create index objective_area on agreement.objective (focus_area_id, number);
select platform.classify('agreement.objective', 'none', 'forever', 'id', 'focus_area_id', 'number', 'title', 'title_en', 'retired');

-- How the focus areas of an agreement stand to those before: an old one that ends has no successor.
create table agreement.focus_area_relation (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement.agreement,
  earlier_id uuid not null references agreement.focus_area on delete cascade,
  later_id uuid references agreement.focus_area on delete cascade,
  kind text not null check (kind in ('continues', 'replaces', 'ends')),
  check ((kind = 'ends') = (later_id is null))
);
create unique index focus_area_relation_once on agreement.focus_area_relation (agreement_id, earlier_id);
create index focus_area_relation_later on agreement.focus_area_relation (later_id);
select platform.classify('agreement.focus_area_relation', 'none', 'forever', 'id', 'agreement_id', 'earlier_id', 'later_id', 'kind');

-- Everybody in an agreement, and when. Most are municipalities; a Region or a foreign body can be one too.
create table agreement.party (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreement.agreement,
  organisation_id uuid not null references people.organisation,
  from_day date not null,
  to_day date,
  note text not null default '',
  version integer not null default 1,
  check (to_day is null or to_day >= from_day)
);
create unique index party_start on agreement.party (agreement_id, organisation_id, from_day);
create index party_organisation on agreement.party (organisation_id);
select platform.classify('agreement.party', 'none', 'forever', 'id', 'agreement_id', 'organisation_id', 'from_day', 'to_day', 'note', 'version');

-- How far a party goes in a focus area in a year: its own choice, and what it puts in.
create table agreement.engagement (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation,
  focus_area_id uuid not null references agreement.focus_area,
  year integer not null check (year between 1990 and 2199),
  level text not null check (level in ('high', 'medium', 'low', 'none')),
  hours integer not null default 0 check (hours between 0 and 1000000),
  money_ore bigint not null default 0 check (money_ore >= 0),
  hosted_meetings integer not null default 0 check (hosted_meetings between 0 and 10000),
  venues integer not null default 0 check (venues between 0 and 10000),
  note text not null default '',
  is_example boolean not null default false,
  version integer not null default 1,
  unique (organisation_id, focus_area_id, year)
);
create index engagement_year on agreement.engagement (year, focus_area_id);
select platform.classify('agreement.engagement', 'none', 'agreement', 'id', 'organisation_id', 'focus_area_id', 'year', 'level', 'hours',
  'money_ore', 'hosted_meetings', 'venues', 'note', 'is_example', 'version');

-- An objective as an effect one can ascertain.
create table agreement.result_target (
  id uuid primary key default gen_random_uuid(),
  focus_area_id uuid not null references agreement.focus_area,
  objective_id uuid references agreement.objective,
  indicator text not null,
  indicator_en text,
  baseline numeric,
  target numeric not null,
  unit text not null default '',
  due_day date not null,
  source text not null default '',
  is_example boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index result_target_area on agreement.result_target (focus_area_id);
select platform.classify('agreement.result_target', 'none', 'forever', 'id', 'focus_area_id', 'objective_id', 'indicator', 'indicator_en',
  'baseline', 'target', 'unit', 'due_day', 'source', 'is_example', 'version', 'created_at');

create table agreement.result_value (
  id uuid primary key default gen_random_uuid(),
  result_target_id uuid not null references agreement.result_target on delete cascade,
  on_day date not null,
  value numeric not null,
  note text not null default '',
  entered_by uuid references people.person,
  unique (result_target_id, on_day)
);
select platform.classify('agreement.result_value', 'none', 'forever', 'id', 'result_target_id', 'on_day', 'value', 'note');
select platform.classify('agreement.result_value', 'identity', 'forever', 'entered_by');

-- What runs through all focus areas: loneliness, mental health, peer-to-peer. Ended ones stay readable.
create table agreement.theme (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name_da text not null,
  name_en text not null,
  about_da text not null default '',
  about_en text not null default '',
  from_day date not null,
  to_day date,
  version integer not null default 1,
  check (to_day is null or to_day >= from_day)
);
select platform.classify('agreement.theme', 'none', 'forever', 'id', 'slug', 'name_da', 'name_en', 'about_da', 'about_en', 'from_day', 'to_day', 'version');

create table agreement.theme_change (
  id bigint generated always as identity primary key,
  theme_id uuid not null references agreement.theme,
  at timestamptz not null,
  what text not null check (what in ('added', 'renamed', 'rewritten', 'ended', 'resumed')),
  earlier text not null default '',
  later text not null default ''
);
create index theme_change_theme on agreement.theme_change (theme_id, id);
create trigger theme_change_append_only before update or delete on agreement.theme_change
  for each row execute function platform.refuse_change();
select platform.classify('agreement.theme_change', 'none', 'forever', 'id', 'theme_id', 'at', 'what', 'earlier', 'later');

create table agreement.theme_link (
  theme_id uuid not null references agreement.theme,
  focus_area_id uuid references agreement.focus_area on delete cascade,
  objective_id uuid references agreement.objective on delete cascade,
  check ((focus_area_id is null) <> (objective_id is null))
);
create unique index theme_link_area on agreement.theme_link (theme_id, focus_area_id) where focus_area_id is not null;
create unique index theme_link_objective on agreement.theme_link (theme_id, objective_id) where objective_id is not null;
select platform.classify('agreement.theme_link', 'none', 'agreement', 'theme_id', 'focus_area_id', 'objective_id');

-- A document being turned into a text version: what it said, line by line, and what has been made of it so far.
create table agreement.working_draft (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  source jsonb not null,
  fields jsonb not null,
  status text not null default 'open' check (status in ('open', 'saved', 'dropped')),
  text_version_id uuid references agreement.text_version on delete set null,
  version integer not null default 1,
  created_by uuid references people.person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index working_draft_open on agreement.working_draft (updated_at desc) where status = 'open';
create index working_draft_text on agreement.working_draft (text_version_id);
select platform.classify('agreement.working_draft', 'none', 'agreement', 'id', 'file_name', 'source', 'fields', 'status', 'text_version_id',
  'version', 'created_at', 'updated_at');
select platform.classify('agreement.working_draft', 'identity', 'agreement', 'created_by');

-- Published to the rooms above: what they may join. A draft is nobody's focus area yet.
create view agreement.known_focus_area as
  select f.id, f.agreement_id, f.key, f.number, f.title as title_da, coalesce(f.title_en, f.title) as title_en,
         f.name as name_da, coalesce(f.name_en, f.title_en, f.name) as name_en, f.shape, f.slug,
         a.slug as agreement_slug, (a.status in ('inForce', 'extended') and not f.retired) as is_current
  from agreement.focus_area f join agreement.agreement a on a.id = f.agreement_id
  where a.status <> 'draft';

create view agreement.known_objective as
  select o.id, o.focus_area_id, o.number, o.title as title_da, coalesce(o.title_en, o.title) as title_en,
         (a.status in ('inForce', 'extended') and not f.retired and not o.retired) as is_current
  from agreement.objective o
  join agreement.focus_area f on f.id = o.focus_area_id
  join agreement.agreement a on a.id = f.agreement_id
  where a.status <> 'draft';

create view agreement.known_theme as
  select id, slug, name_da, name_en, from_day, to_day from agreement.theme;

create view agreement.known_party as
  select p.agreement_id, p.organisation_id, p.from_day, p.to_day, (a.status in ('inForce', 'extended')) as is_current_agreement
  from agreement.party p join agreement.agreement a on a.id = p.agreement_id
  where a.status <> 'draft';
