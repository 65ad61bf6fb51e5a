-- What is known about a culture region as a whole: whether it is our own, and how sure we are of its list of members.
-- A list that is not confirmed is never shown without its note.
create table people.culture_region (
  organisation_id uuid primary key references people.organisation,
  is_home boolean not null default false,
  certainty text not null default 'confirmed' check (certainty in ('confirmed', 'partly', 'unconfirmed')),
  note_da text not null default '',
  note_en text not null default '',
  sources text[] not null default '{}',
  check (certainty = 'confirmed' or (note_da <> '' and note_en <> ''))
);
create unique index culture_region_home on people.culture_region (is_home) where is_home;
select platform.classify('people.culture_region', 'none', 'forever', 'organisation_id', 'is_home', 'certainty', 'note_da', 'note_en', 'sources');

-- The region that runs this platform: the one that is marked, else the first that was added.
create view people.known_home as
  select o.id as organisation_id
  from people.organisation o left join people.culture_region r on r.organisation_id = o.id
  where o.kind = 'cultureRegion'
  order by coalesce(r.is_home, false) desc, o.created_at, o.id
  limit 1;
