import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOut, sum } from './money.ts'

const weights = fc
  .array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((w) => w > 0n))

test('no øre is lost or made, whatever the amount and the weights', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, (amount, list) => {
      assert.equal(sum(shareOut(amount, list)), amount)
    }),
  )
})

test('each part is within one øre of its exact share', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, list) => {
      const total = sum(list)
      shareOut(amount, list).forEach((part, index) => {
        const difference = part * total - amount * (list[index] ?? 0n)
        assert.ok(difference < total && difference > -total)
      })
    }),
  )
})

test('weights that cannot share anything are refused', () => {
  assert.throws(() => shareOut(100n, [0n, 0n]), RangeError)
  assert.throws(() => shareOut(100n, [1n, -1n]), RangeError)
})
