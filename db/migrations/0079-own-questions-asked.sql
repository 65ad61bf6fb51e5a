-- The region's own questions that a course asks beside the standard, by the id of their instrument.
alter table questionnaires.course_plan add column own text[] not null default '{}';
select platform.classify('questionnaires.course_plan', 'none', 'agreement', 'own');

-- Nothing is added in the youth area, so that no question of somebody's own asks an age there.
create function questionnaires.refuse_own_in_youth() returns trigger language plpgsql as $$
begin
  if exists (select from courses.known_course c where c.id = new.course_id and c.area_key = 'youth')
    then raise exception 'in the youth area nothing is asked beside the standard';
  end if;
  return new;
end $$;
create trigger plan_no_own_in_youth before insert or update on questionnaires.course_plan
  for each row when (new.own <> '{}') execute function questionnaires.refuse_own_in_youth();
