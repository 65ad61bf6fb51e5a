import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { chanceOf } from './chance.ts'
import { livedBy } from './life.ts'
import { simulate } from './simulate.ts'

const one = async <Row>(database: Parameters<ReturnType<typeof sql<Row>>['execute']>[0], query: string) =>
  (await sql.raw<Row>(query).execute(database)).rows[0]

onBothEngines(
  'simulated people stand on courses, answer, drop out, and are labelled everywhere',
  async (town) => {
    const context = await town.context('system')
    const made = await simulate(context, 150)
    assert.equal(made.participants, 150)
    const seen = await one<Record<string, number>>(
      context.database,
      `select (select count(*) from courses.enrolment e join courses.course c on c.id = e.course_id
        where c.slug like 'simuleret-%' and e.is_simulated and c.is_simulated)::int as enrolled,
      (select count(*) from courses.course where slug like 'simuleret-%' and title not like '%simuleret%')::int as unlabelled,
      (select count(distinct r.pseudonym) from questionnaires.response r join courses.course c on c.id = r.course_id
        where c.slug like 'simuleret-%' and r.is_simulated)::int as answering,
      (select count(*) from questionnaires.answered a join questionnaires.response r on r.id = a.response_id
        join courses.course c on c.id = r.course_id where c.area_key = 'youth' and a.items ? 'background.ageBand')::int as ages`,
    )
    assert.equal(seen?.['enrolled'], 150)
    assert.equal(seen?.['unlabelled'], 0)
    assert.equal(seen?.['ages'], 0)
    assert.ok((seen?.['answering'] ?? 0) > 90)
  },
)

test('the same seed lives the same lives, another seed others', () => {
  const lives = (seed: number) => {
    const chance = chanceOf(seed)
    return Array.from(
      { length: 50 },
      () => livedBy(chance, { kind: 'older', lift: 4, sessions: 8 }).states.before.wellBeing,
    )
  }
  assert.deepEqual(lives(1), lives(1))
  assert.notDeepEqual(lives(1), lives(2))
})

test('chance keeps its promises', () => {
  const chance = chanceOf(7)
  const values = Array.from({ length: 20_000 }, () => chance.normal(10, 2))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  assert.ok(Math.abs(mean - 10) < 0.06 && Math.abs(deviation - 2) < 0.05)
  const ids = Array.from({ length: 20_000 }, () => chance.uuid())
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  )
  const drawn = Array.from({ length: 10_000 }, () => chance.weighted({ a: 1, b: 3 }))
  assert.ok(Math.abs(drawn.filter((key) => key === 'b').length / 10_000 - 0.75) < 0.02)
})
