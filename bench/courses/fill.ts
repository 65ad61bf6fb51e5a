// Started by bench/courses/run.js. Fills the database with 100,000 simulated participants in 10,000 courses, as `example-data --participants 100000` does.
import { sql } from 'kysely'
import { simulate } from '../../db/seed/simulated/simulate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { systemContext, testHouse } from '../../tests/support/town.ts'

const many = 100_000
const store = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
const { rows } = await sql<{ many: number }>`select count(*)::int as many from courses.enrolment`.execute(
  store.database,
)
if ((rows[0]?.many ?? 0) < many) {
  const from = performance.now()
  const made = await simulate(systemContext(testHouse(store)), many)
  await sql`vacuum analyze`.execute(store.database)
  const seconds = Math.round((performance.now() - from) / 1000)
  process.stdout.write(`${made.participants} participants in ${made.courses} courses made in ${seconds} s\n`)
}
await store.close()
