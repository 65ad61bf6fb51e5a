import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scaleOf, spread } from './scale.ts'

test('ticks are round numbers around the values', () => {
  assert.deepEqual(scaleOf([-9.6, 12], { from: 0, to: 100 }).ticks, [-10, -5, 0, 5, 10, 15])
  assert.deepEqual(scaleOf([0, 0.3], { from: 0, to: 100 }, 3).ticks, [0, 0.1, 0.2, 0.3])
  assert.equal(scaleOf([0, 10], { from: 0, to: 100 }).at(5), 50)
  assert.equal(scaleOf([0, 10], { from: 100, to: 0 }).at(10), 0)
})

test('any values give a finite scale with all of them inside', () => {
  const values = fc.array(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((v) => v === 0 || Math.abs(v) > 1e-6),
  )
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 8 }), (given, wanted) => {
      const { at, ticks } = scaleOf(given, { from: 0, to: 500 }, wanted)
      assert.ok(ticks.length >= 2 && ticks.length <= 2 * wanted + 3, `${ticks.length}`)
      for (const value of given)
        assert.ok(at(value) >= -0.1 && at(value) <= 500.1, `${value} at ${at(value)}`)
    }),
    {
      numRuns: 2000,
      examples: [
        [[1e9, 1e9 + 1e-6], 5],
        [[5, 5], 3],
        [[0, 5e-324], 3],
      ],
    },
  )
})

test('labels never lie on each other, and keep their order', () => {
  assert.deepEqual(spread([10, 12, 60], 20), [10, 30, 60])
  assert.deepEqual(spread([12, 10], 20), [30, 10])
})
