-- How far the participants of a course have come, in numbers: asked, answered before, began, completed, answered after and later.
create view questionnaires.known_flow as
  select c.id as course_id, i.invited, i.before, e.started, e.completed, i.after, i.followup3, i.followup6
  from courses.known_course c
  cross join lateral (
    select count(distinct n.enrolment_id) filter (where n.invited_on is not null or n.answered_on is not null)::int as invited,
           count(*) filter (where n.wave = 'before' and n.answered_on is not null)::int as before,
           count(*) filter (where n.wave = 'after' and n.answered_on is not null)::int as after,
           count(*) filter (where n.wave = 'followup3' and n.answered_on is not null)::int as followup3,
           count(*) filter (where n.wave = 'followup6' and n.answered_on is not null)::int as followup6
    from questionnaires.invitation n where n.course_id = c.id and n.part = 'participant'
  ) i
  cross join lateral (
    select count(*) filter (where m.state in ('enrolled', 'completed') or (m.state = 'dropped' and m.ended_on >= c.first_on))::int as joined,
           count(*) filter (where c.state in ('running', 'completed')
             and (m.state in ('enrolled', 'completed') or (m.state = 'dropped' and m.ended_on >= c.first_on)))::int as started,
           count(*) filter (where m.state = 'completed')::int as completed
    from courses.known_enrolment m where m.course_id = c.id and m.part = 'participant'
  ) e;
