create table projects.project (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  -- Puts titles in Danish order, whatever the database's own order is.
  title_key text collate "C" not null generated always as (people.sort_key(title)) stored,
  summary text not null,
  description text not null default '',
  state text not null default 'proposal'
    check (state in ('proposal', 'assessed', 'approved', 'running', 'closed', 'rejected', 'withdrawn')),
  owner_id uuid not null references people.organisation,
  area_keys text[] not null check (cardinality(area_keys) > 0),
  theme_ids uuid[] not null default '{}',
  levels text[] not null check (levels <@ array['local', 'regional', 'national']),
  sender text not null check (sender in ('peerToPeer', 'municipality', 'both', 'other')),
  executor text not null check (executor in ('region', 'others')),
  -- Øre.
  amount bigint not null default 0 check (amount >= 0),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  why jsonb not null,
  art_form text not null,
  contact_id uuid references people.person,
  initiative_id uuid references projects.initiative,
  copied_from_id uuid references projects.project,
  -- Set while a decision of a body is awaited.
  submitted_on date,
  -- What the lists are searched by.
  search_text text not null generated always as (people.search_key(title || ' ' || summary)) stored,
  proposed_by uuid references people.person,
  proposed_at timestamptz not null,
  version integer not null default 1
);
create index project_wall on projects.project (from_day desc, id) where state in ('approved', 'running', 'closed');
create index project_newest on projects.project (from_day desc, id);
create index project_title on projects.project (title_key, id);
create index project_amount on projects.project (amount, id);
create index project_state on projects.project (state, from_day desc, id);
create index project_to_decide on projects.project (proposed_at) where state in ('proposal', 'assessed') and submitted_on is null;
create index project_running on projects.project (from_day, id) where state = 'running';
create index project_areas on projects.project using gin (area_keys);
create index project_themes on projects.project using gin (theme_ids);
create index project_owner on projects.project (owner_id);
create index project_contact on projects.project (contact_id);
create index project_proposed_by on projects.project (proposed_by);
create index project_initiative on projects.project (initiative_id);
create index project_copied_from on projects.project (copied_from_id);
select platform.classify('projects.project', 'none', 'agreement', 'id', 'slug', 'title', 'title_key', 'summary', 'description', 'state',
  'owner_id', 'area_keys', 'theme_ids', 'levels', 'sender', 'executor', 'amount', 'from_day', 'to_day', 'why', 'art_form', 'initiative_id',
  'copied_from_id', 'submitted_on', 'search_text', 'proposed_at', 'version');
select platform.classify('projects.project', 'identity', 'agreement', 'contact_id', 'proposed_by');

create table projects.project_municipality (
  project_id uuid not null references projects.project on delete cascade,
  organisation_id uuid not null references people.organisation,
  primary key (project_id, organisation_id)
);
create index project_municipality_place on projects.project_municipality (organisation_id, project_id);
select platform.classify('projects.project_municipality', 'none', 'agreement', 'project_id', 'organisation_id');

create table projects.partner (
  project_id uuid not null references projects.project on delete cascade,
  organisation_id uuid not null references people.organisation,
  corner text check (corner in ('youthSchool', 'musicSchool', 'venue', 'musicActor')),
  administration text check (administration in ('culture', 'health', 'employment', 'school', 'social')),
  does text not null default '',
  added_on date not null,
  version integer not null default 1,
  primary key (project_id, organisation_id)
);
create index partner_organisation on projects.partner (organisation_id, project_id);
select platform.classify('projects.partner', 'none', 'agreement', 'project_id', 'organisation_id', 'corner', 'administration', 'does', 'added_on', 'version');

create table projects.project_need (
  project_id uuid not null references projects.project on delete cascade,
  need_id uuid not null references projects.need,
  primary key (project_id, need_id)
);
create index project_need_need on projects.project_need (need_id);
select platform.classify('projects.project_need', 'none', 'agreement', 'project_id', 'need_id');

-- Published to the other rooms: what they may join.
create view projects.known_project as
  select id, slug, title, state, owner_id, area_keys, theme_ids, from_day, to_day, amount,
         state in ('approved', 'running', 'closed') as is_public
  from projects.project;
