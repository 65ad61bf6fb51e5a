create schema projects;

-- What actors lack. A need is answered by projects; whether it is, is never written down but worked out.
create table projects.need (
  id uuid primary key,
  title text not null,
  missing text not null,
  for_whom text not null default '',
  place text not null default '',
  area_keys text[] not null default '{}',
  theme_ids uuid[] not null default '{}',
  organisation_id uuid references people.organisation,
  registered_by uuid references people.person,
  registered_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 1
);
create index need_newest on projects.need (registered_at desc, id);
create index need_organisation on projects.need (organisation_id);
create index need_registered_by on projects.need (registered_by);
select platform.classify('projects.need', 'none', 'agreement', 'id', 'title', 'missing', 'for_whom', 'place', 'area_keys', 'theme_ids',
  'organisation_id', 'registered_at', 'withdrawn_at', 'version');
select platform.classify('projects.need', 'identity', 'agreement', 'registered_by');

create table projects.need_municipality (
  need_id uuid not null references projects.need on delete cascade,
  organisation_id uuid not null references people.organisation,
  primary key (need_id, organisation_id)
);
create index need_municipality_place on projects.need_municipality (organisation_id, need_id);
select platform.classify('projects.need_municipality', 'none', 'agreement', 'need_id', 'organisation_id');

-- One voice each.
create table projects.seconding (
  need_id uuid not null references projects.need on delete cascade,
  person_id uuid not null references people.person,
  organisation_id uuid references people.organisation,
  word text not null default '',
  seconded_at timestamptz not null,
  primary key (need_id, person_id)
);
create index seconding_person on projects.seconding (person_id);
create index seconding_organisation on projects.seconding (organisation_id);
select platform.classify('projects.seconding', 'none', 'agreement', 'need_id', 'organisation_id', 'word', 'seconded_at');
select platform.classify('projects.seconding', 'identity', 'agreement', 'person_id');

create table projects.initiative (
  id uuid primary key,
  title text not null,
  summary text not null default '',
  -- Why together: { "resources": "...", "criticalMass": "...", "competence": "...", "sharedNeed": "..." }
  why jsonb not null default '{}',
  started_by uuid references people.person,
  started_at timestamptz not null,
  version integer not null default 1
);
create index initiative_started_by on projects.initiative (started_by);
select platform.classify('projects.initiative', 'none', 'agreement', 'id', 'title', 'summary', 'why', 'started_at', 'version');
select platform.classify('projects.initiative', 'identity', 'agreement', 'started_by');

create table projects.initiative_need (
  initiative_id uuid not null references projects.initiative on delete cascade,
  need_id uuid not null references projects.need,
  primary key (initiative_id, need_id)
);
create index initiative_need_need on projects.initiative_need (need_id);
select platform.classify('projects.initiative_need', 'none', 'agreement', 'initiative_id', 'need_id');

create table projects.initiative_municipality (
  initiative_id uuid not null references projects.initiative on delete cascade,
  organisation_id uuid not null references people.organisation,
  primary key (initiative_id, organisation_id)
);
create index initiative_municipality_place on projects.initiative_municipality (organisation_id, initiative_id);
select platform.classify('projects.initiative_municipality', 'none', 'agreement', 'initiative_id', 'organisation_id');
