-- The question about balance, put where people are: at a counter, on a door, after a sign-up. The code says what it was about, never who.
create table pathways.question (
  code text primary key check (code ~ '^[a-z2-9]{6}$'),
  title text not null,
  genre text not null,
  level text not null check (level in ('local', 'regional', 'national')),
  owner_id uuid not null references people.organisation,
  until_day date not null,
  made_at timestamptz not null
);
create index question_owner on pathways.question (owner_id);
select platform.classify('pathways.question', 'none', 'agreement', 'code', 'title', 'genre', 'level', 'owner_id', 'until_day', 'made_at');

-- Answers as numbers of a month: no row for a person, no code, no day, and the roles of one person are not together.
create table pathways.tally (
  month date not null check (extract(day from month) = 1),
  genre text not null,
  level text not null check (level in ('local', 'regional', 'national')),
  role text not null check (role in ('sing', 'play', 'produce', 'organise')),
  gender text not null check (gender in ('woman', 'man', 'other', 'unsaid')),
  is_simulated boolean not null default false,
  answers integer not null check (answers >= 0),
  primary key (month, genre, level, role, gender, is_simulated)
);
select platform.classify('pathways.tally', 'none', 'forever', 'month', 'genre', 'level', 'role', 'gender', 'is_simulated', 'answers');

-- That a form was sent, so that it counts once; not what it said.
create table pathways.sent_form (
  id uuid primary key,
  month date not null check (extract(day from month) = 1)
);
select platform.classify('pathways.sent_form', 'none', '62', 'id', 'month');

-- What the region wants, from a day on and by a day.
create table pathways.target (
  id uuid primary key,
  role text not null check (role in ('sing', 'play', 'produce', 'organise')),
  percent integer not null check (percent between 1 and 99),
  from_day date not null,
  by_day date not null,
  reason text not null default '',
  check (by_day > from_day)
);
select platform.classify('pathways.target', 'none', 'forever', 'id', 'role', 'percent', 'from_day', 'by_day', 'reason');
