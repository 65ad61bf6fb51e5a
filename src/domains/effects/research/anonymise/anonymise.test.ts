import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { dataSetOf } from '../datasets/build.ts'
import { type Cell, columnOf, type DataSet, isMissing, missingCodes } from '../datasets/model.ts'
import type { FrozenRows } from '../rows/model.ts'
import { type AnonymityRules, anonymised } from './anonymise.ts'

const selection = { instruments: ['who5', 'tils'], items: false, areas: [] }
const rules: AnonymityRules = { k: 5, l: 2, coursesAlike: 2, keep: 'courses', seed: 'study' }
const known = [
  'course',
  'area',
  'municipality',
  'target_group',
  'level',
  'sender',
  'age_band',
  'gender',
  'living_alone',
  'job_status',
  'referral',
  'other_treatment',
]

const made = (frozen: FrozenRows, changed: Partial<AnonymityRules> = {}) => {
  const result = anonymised(dataSetOf(frozen, selection), { ...rules, ...changed })
  assert.ok(result.ok)
  return result
}
const groupsOf = (data: DataSet, names: readonly string[]): (readonly Cell[])[][] => {
  const columns = names.map((name) => columnOf(data, name))
  return Object.values(Object.groupBy(data.rows, (row) => JSON.stringify(columns.map((at) => row[at])))).map(
    (group) => group ?? [],
  )
}

test('at least five look alike, and no group that tells anything tells one thing only, whatever the data', () => {
  const shape = fc.record({
    courses: fc.integer({ min: 1, max: 25 }),
    size: fc.integer({ min: 2, max: 20 }),
    seed: fc.string(),
    keep: fc.constantFrom('courses' as const, 'background' as const),
  })
  fc.assert(
    fc.property(shape, ({ courses, size, seed, keep }) => {
      const frozen = inventedRows(courses, seed, size)
      const result = anonymised(dataSetOf(frozen, selection), { ...rules, keep })
      if (!result.ok) return assert.ok(frozen.rows.length < 5)
      assert.equal(result.data.rows.length, frozen.rows.length)
      for (const group of groupsOf(result.data, known)) {
        assert.ok(group.length >= 5, `a group of ${group.length}`)
        for (const [at, { part }] of result.data.variables.entries()) {
          const told = new Set(group.map((row) => row[at] ?? null).filter((cell) => !isMissing(cell)))
          if (part === 'sensitive') assert.notEqual(told.size, 1)
        }
      }
      assert.ok(result.report.audit.k >= 5)
      if (keep === 'courses' && result.report.audit.coursesAlike > 0)
        assert.ok(result.report.audit.coursesAlike >= 2)
    }),
    { numRuns: 60 },
  )
})

test('scores that stay are the scores that were: nothing is made up', () => {
  const frozen = inventedRows(30)
  const { data } = made(frozen)
  const raw = dataSetOf(frozen, selection)
  const count = (set: DataSet): Map<Cell, number> => {
    const found = new Map<Cell, number>()
    for (const row of set.rows) {
      const cell = row[columnOf(set, 'who5_after')] ?? null
      found.set(cell, (found.get(cell) ?? 0) + 1)
    }
    return found
  }
  const [before, after] = [count(raw), count(data)]
  for (const [value, times] of after) {
    if (value !== missingCodes.hidden) assert.ok(times <= (before.get(value) ?? 0))
  }
  const hidden = after.get(missingCodes.hidden) ?? 0
  assert.ok(hidden < raw.rows.length * 0.1, `${hidden} of ${raw.rows.length} scores were hidden`)
})

test('the same snapshot and study give the same bytes; another study another order and other names', () => {
  const frozen = inventedRows(12)
  const backwards = { ...frozen, rows: [...frozen.rows].reverse(), courses: [...frozen.courses].reverse() }
  assert.deepEqual(made(frozen), made(frozen))
  assert.deepEqual(made(backwards).data.rows, made(frozen).data.rows)
  assert.notDeepEqual(made(frozen, { seed: 'other study' }).data.rows, made(frozen).data.rows)
})

test('no pseudonym, no course, no place, no model and no day of the platform is left', () => {
  const frozen = inventedRows(20)
  const text = JSON.stringify(made(frozen).data.rows)
  for (const { pseudonym } of frozen.rows) assert.ok(!text.includes(pseudonym))
  for (const { id } of frozen.courses) assert.ok(!text.includes(id))
  const names = made(frozen).data.variables.map(({ name }) => name)
  for (const gone of ['institution', 'model', 'course_begun', 'course_weeks'])
    assert.ok(!names.includes(gone))
  assert.deepEqual(made(frozen).report.removed, ['institution', 'model', 'course_begun', 'course_weeks'])
})

test('the report counts what was given up', () => {
  const { report, data } = made(inventedRows(20))
  const gender = columnOf(data, 'gender')
  const hidden = data.rows.filter((row) => row[gender] === missingCodes.hidden).length
  assert.equal(report.hidden.find(({ column }) => column === 'gender')?.cells ?? 0, hidden)
  assert.equal(report.courses, 20)
  assert.equal(report.rows, data.rows.length)
})

test('without course names much more of age and gender can be shown', () => {
  const frozen = inventedRows(60)
  const shown = (keep: AnonymityRules['keep']) => {
    const { data } = made(frozen, { keep })
    return data.rows.filter((row) => row[columnOf(data, 'gender')] !== missingCodes.hidden).length
  }
  assert.ok(shown('background') > shown('courses'))
})

test('fewer than five people give no set at all', () => {
  const frozen = inventedRows(1, 'x', 2)
  const few = { ...frozen, rows: frozen.rows.slice(0, 4) }
  assert.deepEqual(anonymised(dataSetOf(few, selection), rules), { ok: false, reason: 'tooFew' })
})
