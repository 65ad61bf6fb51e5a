import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { dataSetOf } from '../datasets/build.ts'
import { pseudonymised } from './pseudonymise.ts'

const data = dataSetOf(inventedRows(10), { instruments: ['who5'], items: false, areas: [] })
const [one, other] = ['a'.repeat(32), 'b'.repeat(32)]

test('each study has names of its own, that stay the same for its key', () => {
  assert.deepEqual(pseudonymised(data, one), pseudonymised(data, one))
  const names = (key: string) => new Set(pseudonymised(data, key).rows.flatMap((row) => row.slice(0, 2)))
  assert.equal([...names(one)].filter((name) => names(other).has(name)).length, 0)
  const inside = new Set(data.rows.flatMap((row) => row.slice(0, 2)))
  assert.equal([...names(one)].filter((name) => inside.has(name)).length, 0)
})

test('people of one course stay together, and the order of arrival is lost', () => {
  const { rows } = pseudonymised(data, one)
  const sizes = (set: typeof rows) =>
    Object.values(Object.groupBy(set, (row) => String(row[1])))
      .map((group) => group?.length)
      .sort()
  assert.deepEqual(sizes(rows), sizes(data.rows))
  const backwards = { ...data, rows: [...data.rows].reverse() }
  assert.deepEqual(pseudonymised(backwards, one), pseudonymised(data, one))
})

test('a short key is refused', () => {
  assert.throws(() => pseudonymised(data, 'short'), /32/)
})
