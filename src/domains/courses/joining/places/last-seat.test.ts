import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { signUp } from '../sign-up/actions.ts'
import type { SignUp } from '../sign-up/model.ts'
import type { JoiningTables } from '../tables.ts'

/** Two people each time; the full number is run with `LAST_SEAT_TIMES=1000`. */
const times = Number(process.env['LAST_SEAT_TIMES'] ?? 25)

const wish = (name: string): SignUp => ({
  ...{ name, email: `${name}@proeve.example`, phone: undefined, birthYear: undefined },
  ...{ municipality: organisations.roskilde, part: 'participant', agreed: true, companion: undefined },
  needs: { access: '', language: '', transport: '' },
})

async function empty(town: Town): Promise<void> {
  const db = tablesOf<JoiningTables>({ database: town.house.store.database })
  await sql`delete from courses.enrolment where course_id = ${courseIds.roskildeWriting}`.execute(db)
  await sql`update courses.course set capacity = 1 where id = ${courseIds.roskildeWriting}`.execute(db)
}

onBothEngines(
  `two people who take the last seat at the same moment get one seat, ${times} times`,
  async (town) => {
    const context = await town.context('visitor')
    const db = tablesOf<JoiningTables>(context)
    for (let time = 0; time < times; time += 1) {
      await empty(town)
      const both = ['a', 'b'].map((who) =>
        signUp(context, courseIds.roskildeWriting, crypto.randomUUID(), wish(`${who}${time}`)),
      )
      for (const outcome of await Promise.all(both)) assert.ok(outcome.ok)
      const rows = await db
        .selectFrom('courses.enrolment')
        .select(['state', 'line_number'])
        .where('course_id', '=', courseIds.roskildeWriting)
        .orderBy('line_number')
        .execute()
      assert.deepEqual(rows, [
        { state: 'enrolled', line_number: 1 },
        { state: 'waiting', line_number: 2 },
      ])
    }
  },
)

onBothEngines('the same form sent ten times at the same moment makes one enrolment', async (town) => {
  const context = await town.context('visitor')
  await empty(town)
  const id = crypto.randomUUID()
  const sent = Array.from({ length: 10 }, () =>
    signUp(context, courseIds.roskildeWriting, id, wish('gentagen')),
  )
  for (const outcome of await Promise.all(sent)) assert.ok(outcome.ok)
  const others = Array.from({ length: 5 }, () =>
    signUp(context, courseIds.roskildeWriting, crypto.randomUUID(), wish('gentagen')),
  )
  for (const outcome of await Promise.all(others)) assert.ok(outcome.ok)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from courses.enrolment
    where course_id = ${courseIds.roskildeWriting}`.execute(tablesOf<JoiningTables>(context))
  assert.equal(rows[0]?.count, 1)
})
