-- Questions of the region's own. They are counted one by one and never scored.
create table questionnaires.own_questionnaire (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  is_retired boolean not null default false,
  created_at timestamptz not null
);
select platform.classify('questionnaires.own_questionnaire', 'none', 'forever', 'id', 'slug', 'is_retired', 'created_at');

-- A version in use never changes; answers point at it. The next one begins as a draft.
create table questionnaires.own_version (
  questionnaire_id uuid not null references questionnaires.own_questionnaire,
  number integer not null check (number > 0),
  state text not null default 'draft' check (state in ('draft', 'inUse')),
  content jsonb not null,
  -- Where it came from when it was read from a file, for example a FHIR canonical.
  origin text not null default '',
  changed_by uuid references people.person,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (questionnaire_id, number)
);
create unique index own_version_one_draft on questionnaires.own_version (questionnaire_id) where state = 'draft';
create function questionnaires.keep_what_was_asked() returns trigger language plpgsql as $$
begin
  if old.state = 'inUse' then
    raise exception 'a version in use takes no changes: answers point at it';
  end if;
  return new;
end $$;
create trigger own_version_in_use before update on questionnaires.own_version
  for each row execute function questionnaires.keep_what_was_asked();
select platform.classify('questionnaires.own_version', 'none', 'forever', 'questionnaire_id', 'number', 'state', 'content', 'origin', 'changed_at', 'version');
select platform.classify('questionnaires.own_version', 'identity', 'forever', 'changed_by');
