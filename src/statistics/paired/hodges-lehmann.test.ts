import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { median } from '../summary/moments.ts'
import { hodgesLehmann } from './hodges-lehmann.ts'
import { signedRankTest } from './wilcoxon.ts'

const changes = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 40 })

test('the estimate is the median of all pairwise averages', () => {
  fc.assert(
    fc.property(changes, (values) => {
      const averages = values.flatMap((x, i) => values.slice(i).map((y) => (x + y) / 2))
      assert.equal(hodgesLehmann(values).estimate, median(averages))
    }),
  )
})

test('the exact interval for six changes at 95 % spans all pairwise averages', () => {
  assert.deepEqual(hodgesLehmann([1, 2, 4, 7, 11, 16]).interval, [1, 16])
  assert.deepEqual(hodgesLehmann([1, 2, 4, 7, 11]).interval, [null, null])
})

test('the interval holds the estimate and narrows with lower confidence', () => {
  fc.assert(
    fc.property(changes, (values) => {
      const { estimate, interval } = hodgesLehmann(values, 0.95)
      const [low, high] = interval
      if (low === null || high === null || estimate === null) return
      const [narrowLow, narrowHigh] = hodgesLehmann(values, 0.8).interval
      assert.ok(low <= estimate && estimate <= high)
      assert.ok(low <= (narrowLow ?? low) && (narrowHigh ?? high) <= high)
    }),
  )
})

test('signed ranks: hand-worked example with a tie and a zero', () => {
  const result = signedRankTest([0, 1, -1, 3, 5])
  assert.equal(result?.statistic, 1.5 + 3 + 4)
  assert.equal(signedRankTest([0, 0]), null)
  assert.equal(signedRankTest([2, -2])?.p, 1)
})
