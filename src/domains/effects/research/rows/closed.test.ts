import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { studyIds } from '../../../../../db/seed/research.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { anonymity } from '../studies/deliver.ts'
import { type ClosedCourse, onlyClosed } from './closed.ts'
import type { FrozenRows } from './model.ts'

const { k } = anonymity
const frozen = inventedRows(8, 'closed', 7)
const ids = frozen.courses.map(({ id }) => id)
const until = (count: number): ClosedCourse[] =>
  ids.slice(0, count).map((course) => ({ course, parts: new Set(['after']) }))
const peopleIn = ({ rows }: FrozenRows) => new Set(rows.map(({ pseudonym }) => pseudonym))

test('a set made before and one made after a late answer are the same', () => {
  const late = frozen.rows.find(({ course }) => course === ids[7])
  const earlier = { ...frozen, rows: frozen.rows.filter((row) => row !== late) }
  assert.ok(late)
  assert.deepEqual(onlyClosed(earlier, until(4), k), onlyClosed(frozen, until(4), k))
})

test('whatever closes in between, two sets differ by nobody or by at least k people together', () => {
  // Courses of one, two, three ... people, so that most are too small to come in alone.
  const small = {
    ...frozen,
    rows: ids.flatMap((id, at) => frozen.rows.filter(({ course }) => course === id).slice(0, 1 + (at % 4))),
  }
  for (let count = 0; count < ids.length; count += 1) {
    const [before, after] = [
      peopleIn(onlyClosed(small, until(count), k)),
      peopleIn(onlyClosed(small, until(count + 1), k)),
    ]
    assert.ok([...before].every((person) => after.has(person)))
    const fresh = after.size - before.size
    assert.ok(fresh === 0 || fresh >= k, `${fresh} new people`)
  }
  assert.ok(peopleIn(onlyClosed(small, until(ids.length), k)).size >= k)
})

test('times that have not closed stay out, the others stay in', () => {
  const [first = '', second = ''] = ids
  const closed = [
    { course: first, parts: new Set(['after']) },
    { course: second, parts: new Set(['after', 'followup3']) },
  ]
  const { rows } = onlyClosed(frozen, closed, 1)
  const wavesOn = (wanted: string) =>
    new Set(
      rows.filter(({ course }) => course === wanted).flatMap((row) => row.measures.map(({ wave }) => wave)),
    )
  assert.ok(wavesOn(first).has('after') && !wavesOn(first).has('followup3'))
  assert.ok(wavesOn(second).has('followup3') && !wavesOn(second).has('followup6'))
})

onBothEngines('an anonymised delivery holds nobody from a course that still runs', async (town) => {
  await town.work()
  const { rows } = await sql<{ kept: number; over: number; all: number }>`
    select
      (select row_count from effects.study_data where study_id = ${studyIds.open})::int as kept,
      (select count(distinct pseudonym)::int from questionnaires.known_response r join courses.known_course c on c.id = r.course_id
        where part = 'participant' and c.last_on < '2026-11-08') as over,
      (select count(distinct pseudonym)::int from questionnaires.known_response where part = 'participant') as all`.execute(
    town.house.store.database,
  )
  const [found] = rows
  assert.equal(found?.kept, found?.over)
  assert.ok((found?.kept ?? 0) >= k && (found?.kept ?? 0) < (found?.all ?? 0), JSON.stringify(found))
})
