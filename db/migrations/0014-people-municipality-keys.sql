-- Long lists are sorted and searched by municipality: the keys are stored, not computed for every row.
alter table people.municipality
  add column sort_key text not null generated always as (people.sort_key(name)) stored,
  add column search_key text not null generated always as (people.search_key(name)) stored;
select platform.classify('people.municipality', 'none', 'forever', 'sort_key', 'search_key');
