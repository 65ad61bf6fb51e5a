-- Every row carries the number of the transaction that wrote it (xmin) and lies somewhere in its file (ctid). An invitation that is noted as answered
-- and the answers themselves would share the first, and the second would tell in which order answers came.

-- Those who hand in at the same moment come one after another: taken before the first row is written, so that nobody waits in a circle.
create function questionnaires.hold_to_shuffle(course uuid, time_point text) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('questionnaires.shuffle ' || course || time_point, 0))
$$;

-- Writes everything about one time point of one course anew, in an order of chance: both sides as a whole, so that no mark and no place belongs to one.
create function questionnaires.shuffle(course uuid, time_point text) returns void language plpgsql as $$
declare one record;
begin
  perform questionnaires.hold_to_shuffle(course, time_point);
  for one in select id from questionnaires.invitation where course_id = course and wave = time_point order by random() loop
    update questionnaires.invitation set wave = wave where id = one.id;
  end loop;
  for one in select id from questionnaires.response where course_id = course and wave = time_point order by random() loop
    update questionnaires.response set wave = wave where id = one.id;
  end loop;
  for one in select a.response_id, a.instrument_id from questionnaires.answered a join questionnaires.response r on r.id = a.response_id
    where r.course_id = course and r.wave = time_point order by random() loop
    update questionnaires.answered set items = items where response_id = one.response_id and instrument_id = one.instrument_id;
  end loop;
  for one in select s.response_id, s.instrument_id, s.scale from questionnaires.score s join questionnaires.response r on r.id = s.response_id
    where r.course_id = course and r.wave = time_point order by random() loop
    update questionnaires.score set value = value
    where response_id = one.response_id and instrument_id = one.instrument_id and scale = one.scale;
  end loop;
end $$;
