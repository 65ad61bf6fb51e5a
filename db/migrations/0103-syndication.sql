create schema syndication;

-- The key with which this installation signs what it tells other servers; made when it is first needed. The private part is sealed.
create table syndication.signing_key (
  one boolean primary key default true check (one),
  public_pem text not null,
  sealed text not null,
  made_at timestamptz not null
);
select platform.classify('syndication.signing_key', 'none', 'forever', 'one', 'public_pem', 'made_at');
select platform.classify('syndication.signing_key', 'secret', 'forever', 'sealed');

-- Who follows an actor of ours from another server: they asked to be told, and go when they say so or are gone.
create table syndication.follower (
  slug text not null check (slug ~ '^[a-z0-9-]{1,90}$'),
  actor_id text not null check (length(actor_id) <= 500),
  inbox text not null check (length(inbox) <= 500),
  followed_at timestamptz not null,
  primary key (slug, actor_id)
);
select platform.classify('syndication.follower', 'none', 'agreement', 'slug', 'followed_at');
select platform.classify('syndication.follower', 'contact', 'agreement', 'actor_id', 'inbox');

-- Which dates followers have been told about, and as of when.
create table syndication.told_date (
  occurrence_id uuid primary key,
  modified_at timestamptz not null
);
select platform.classify('syndication.told_date', 'none', 'agreement', 'occurrence_id', 'modified_at');

-- What is on its way to another server; its task carries only the number, and it goes when it has arrived or is given up.
create table syndication.delivery (
  id uuid primary key,
  slug text not null,
  inbox text not null,
  content text not null,
  made_at timestamptz not null
);
select platform.classify('syndication.delivery', 'none', '30', 'id', 'slug', 'content', 'made_at');
select platform.classify('syndication.delivery', 'contact', '30', 'inbox');
create index delivery_made on syndication.delivery (made_at);
