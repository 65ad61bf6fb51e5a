-- The profile of a municipality: rewritten as a whole, so it has one version.
create table activities.profile (
  municipality_id uuid primary key references people.organisation,
  version integer not null default 1
);
select platform.classify('activities.profile', 'none', 'agreement', 'municipality_id', 'version');

-- What a municipality wants to be known for, one sentence a genre. Communities and projects are found beside it, not written again.
create table activities.strength (
  municipality_id uuid not null references people.organisation,
  genre text not null references activities.genre,
  said_da text not null check (said_da <> ''),
  said_en text not null check (said_en <> ''),
  primary key (municipality_id, genre)
);
create index strength_genre on activities.strength (genre);
select platform.classify('activities.strength', 'none', 'agreement', 'municipality_id', 'genre', 'said_da', 'said_en');
