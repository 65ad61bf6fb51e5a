import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { equation, RowSpace, VALUE } from './row-space.ts'

const matrix = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }), {
  maxLength: 6,
})
const vectorOf = (row: readonly number[]) =>
  new Map(row.flatMap((value, place) => (value === 0 ? [] : [[place, BigInt(value)] as const])))

test('a combination of equations is found, and its value with it', () => {
  const space = new RowSpace()
  space.add(equation([0, 1, 2], 30n))
  space.add(equation([0, 1], 18n))
  assert.equal(space.contains(equation([2])), true)
  assert.equal(space.valueOf(equation([2])), 12)
  assert.equal(space.contains(equation([0])), false)
  assert.equal(space.valueOf(equation([0])), null)
  assert.deepEqual(space.determined(), [2])
})

test('an equation that repeats what is known adds nothing', () => {
  const space = new RowSpace()
  assert.notEqual(space.add(equation([0, 1])), null)
  assert.notEqual(space.add(equation([2])), null)
  assert.equal(space.add(equation([0, 1, 2])), null)
  assert.equal(space.rank, 2)
})

test('whatever is combined of the equations follows from them, with the value that was true', () => {
  const factors = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 })
  const truth = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(matrix, factors, truth, (rows, by, values) => {
      const space = new RowSpace()
      for (const row of rows) {
        const value = row.reduce((sum, entry, place) => sum + entry * (values[place] ?? 0), 0)
        const vector = vectorOf(row)
        if (value !== 0) vector.set(VALUE, BigInt(value))
        space.add(vector)
      }
      const mixed = [0, 1, 2, 3, 4].map((place) =>
        rows.reduce((sum, row, index) => sum + (by[index] ?? 0) * (row[place] ?? 0), 0),
      )
      const expected = mixed.reduce((sum, entry, place) => sum + entry * (values[place] ?? 0), 0)
      assert.equal(space.contains(vectorOf(mixed)), true)
      assert.equal((space.valueOf(vectorOf(mixed)) ?? Number.NaN) + 0, expected + 0)
    }),
    { numRuns: 300 },
  )
})

test('what does not follow is told apart: two truths that agree with every equation differ in it', () => {
  fc.assert(
    fc.property(matrix, fc.integer({ min: 0, max: 4 }), (rows, place) => {
      const space = new RowSpace()
      for (const row of rows) space.add(vectorOf(row))
      const follows = space.contains(equation([place]))
      assert.equal(follows, rankOf([...rows, unit(place)]) === rankOf(rows))
      assert.equal(space.determined().includes(place), follows)
    }),
    { numRuns: 300 },
  )
})

const unit = (place: number) => [0, 1, 2, 3, 4].map((at) => Number(at === place))

/** Rank by brute force: the largest square of rows and columns whose determinant is not zero. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map((value) => value))
  let rank = 0
  for (let column = 0; column < 5; column += 1) {
    const pivot = left.findIndex((row, index) => index >= rank && Math.abs(row[column]) > 1e-9)
    if (pivot < 0) continue
    ;[left[rank], left[pivot]] = [left[pivot], left[rank]]
    for (let index = rank + 1; index < left.length; index += 1) {
      const factor = left[index][column] / left[rank][column]
      left[index] = left[index].map((value, at) => value - factor * left[rank][at])
    }
    rank += 1
  }
  return rank
}
