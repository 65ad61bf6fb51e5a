-- Answers to the items, for how well they hang together: digits without people, in the order of the digits.
alter table effects.counted add column items jsonb not null default '{}';
select platform.classify('effects.counted', 'sensitive', 'agreement', 'items');

-- A second kind of plan: a comparison registered before its data are opened. It has a design in place of a margin.
alter table effects.protocol
  add column kind text not null default 'senders' check (kind in ('senders', 'comparison')),
  add column design text check (design in ('waitingTime', 'comparisonCourses')),
  add column against text not null default '',
  add column after_release integer,
  alter column margin drop not null,
  add check (kind <> 'senders' or (margin is not null and design is null)),
  add check (kind <> 'comparison' or (margin is null and design is not null)),
  add check ((design = 'comparisonCourses') = (against <> '') or design is null),
  -- Only courses counted in after this release take part: nobody had seen their answers.
  add check ((kind = 'comparison' and state = 'locked') = (after_release is not null));
select platform.classify('effects.protocol', 'none', 'forever', 'kind', 'design', 'against', 'after_release');

alter table effects.release add column comparison_id uuid;
select platform.classify('effects.release', 'none', 'forever', 'comparison_id');
