import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import { onPostgres } from '../../../../tests/support/engines.ts'
import { addManyCourses } from '../../../../tests/support/many-courses.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import type { CourseTables } from '../tables.ts'
import { wallRowsOf } from '../wall/queries.ts'
import { isOpenForAll } from './conditions.ts'
import { registerRowsOf } from './queries.ts'

onPostgres(
  'at 10,000 courses the lists follow their indexes and never read the whole table',
  async (town) => {
    const context = await town.context('mette')
    await addManyCourses(context.database, 10_000)
    const tables = tablesOf<CourseTables>(context)
    const planOf = async (query: RawBuilder<unknown>) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(tables)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const plain = { page: 1, search: '', filters: {} }
    const sorted = (key: string, descending: boolean) =>
      registerRowsOf({ ...plain, sort: { key, descending } }, [])
    const plans = {
      course_public: await planOf(wallRowsOf(plain, [isOpenForAll])),
      course_newest: await planOf(sorted('start', true)),
      course_title: await planOf(sorted('titel', false)),
    }
    for (const [index, plan] of Object.entries(plans)) {
      assert.match(plan, new RegExp(`Index Scan (Backward )?using ${index} on course c`), plan)
      assert.doesNotMatch(plan, /Seq Scan on (course|session)\b/, plan)
    }
    const oldest = await planOf(sorted('start', false))
    assert.match(oldest, /using course_newest/, oldest)
  },
)

onPostgres('the calendar of a course is kept by the database, whoever writes the sessions', async (town) => {
  const { database } = await town.context('system')
  await addManyCourses(database, 50)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from courses.course c
    join lateral (select min((starts at time zone 'Europe/Copenhagen')::date) as first, max((starts at time zone 'Europe/Copenhagen')::date) as last
      from courses.session s where s.course_id = c.id and s.state <> 'notHeld') d on true
    where c.first_on is distinct from d.first or c.last_on is distinct from d.last`.execute(database)
  assert.equal(rows[0]?.n, 0)
  await sql`delete from courses.session where course_id in (select id from courses.course where slug = 'maalt-1')`.execute(
    database,
  )
  const emptied = await sql<{
    first_on: unknown
    weekdays: number[]
  }>`select first_on, weekdays from courses.course
    where slug = 'maalt-1'`.execute(database)
  assert.deepEqual(emptied.rows, [{ first_on: null, weekdays: [] }])
})
