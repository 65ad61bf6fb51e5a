import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { onPostgres } from '../../../../../tests/support/engines.ts'
import type { Database } from '../../../../platform/database/open.ts'

const course = courseIds.farumWriting

/** Many courses with many people who answered: rows only, since plans do not look at what stands in them. */
async function fill(database: Database): Promise<void> {
  await sql`insert into questionnaires.invitation (enrolment_id, participant_id, course_id, part, wave, opens_on, closes_on, invited_on)
    select gen_random_uuid(), gen_random_uuid(), ('10000000-0000-4000-8000-' || lpad((n % 3000)::text, 12, '0'))::uuid, 'participant', 'before',
      date '2026-01-01', date '2026-02-01', date '2026-01-01' from generate_series(1, 30000) n`.execute(
    database,
  )
  await sql`insert into questionnaires.response (course_id, pseudonym, part, wave, battery_version, inside_window, way)
    select course_id, gen_random_uuid(), 'participant', 'before', 1, true, 'own' from questionnaires.invitation`.execute(
    database,
  )
  await sql`insert into questionnaires.score (response_id, instrument_id, instrument_version, scale, value, engine_version)
    select id, 'who5', 1, 'total', 50, '1' from questionnaires.response on conflict do nothing`.execute(
    database,
  )
  await sql`insert into questionnaires.answered (response_id, instrument_id, instrument_version, items)
    select id, 'work', 1, '{}' from questionnaires.response on conflict do nothing`.execute(database)
  await sql`insert into questionnaires.personal_code (enrolment_id, participant_id, course_id, code)
    select enrolment_id, participant_id, course_id, upper(substr(md5(enrolment_id::text), 1, 6)) from questionnaires.invitation
    on conflict do nothing`.execute(database)
  await sql`analyze`.execute(database)
}

const somebody = '20000000-0000-4000-8000-000000000001'

const questions: Readonly<Record<string, string>> = {
  'the flow of a course': `select * from questionnaires.known_flow where course_id = '${course}'`,
  'the scores of a course': `select * from questionnaires.known_score where course_id = '${course}'`,
  'the answers of a course': `select * from questionnaires.known_response where course_id = '${course}'`,
  'the answers under a pseudonym': `select * from questionnaires.response where pseudonym = '${somebody}' and wave = 'before' and is_current`,
  'the invitations of an enrolment': `select * from questionnaires.invitation where enrolment_id = '${somebody}'`,
  'the invitations of a participant': `select * from questionnaires.invitation where participant_id = '${somebody}'`,
  'a personal code': `select * from questionnaires.personal_code where course_id = '${course}' and code = 'ABCDEF'`,
  'a room code': `select * from questionnaires.room_code where code = 'ABCDEF'`,
  'a draft': `select * from questionnaires.draft where key = 'x'`,
}

onPostgres('every page about one course or one person finds its rows by an index', async (town) => {
  const { database } = town.house.store
  await fill(database)
  for (const [name, question] of Object.entries(questions)) {
    const { rows } = await sql.raw<Record<string, string>>(`explain ${question}`).execute(database)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    assert.doesNotMatch(
      plan,
      /Seq Scan on (invitation|response|score|answered|personal_code)/,
      `${name}:\n${plan}`,
    )
  }
  const { rows } = await sql
    .raw<Record<string, string>>("explain select * from questionnaires.response where way = 'own'")
    .execute(database)
  assert.match(rows.map((row) => row['QUERY PLAN']).join(), /Seq Scan/, 'the test sees what it looks for')
})
