import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { adjustPValues } from './adjust.ts'

const pValues = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 6 }), {
  maxLength: 20,
})

test('worked example: five p values', () => {
  assert.deepEqual(
    adjustPValues([0.01, 0.02, 0.03, 0.04, 0.05], 'holm').map((p) => p?.toFixed(2)),
    ['0.05', '0.08', '0.09', '0.09', '0.09'],
  )
  assert.deepEqual(
    adjustPValues([0.01, 0.04, 0.03], 'BH').map((p) => p?.toFixed(3)),
    ['0.030', '0.040', '0.040'],
  )
})

test('adjusted values are never smaller than the original, keep its order and lie between BH and Bonferroni', () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const holm = adjustPValues(p, 'holm')
      const bh = adjustPValues(p, 'BH')
      const bonferroni = adjustPValues(p, 'bonferroni')
      p.forEach((value, i) => {
        if (value === null) {
          assert.equal(holm[i], null)
          return
        }
        const [low, middle, high] = [bh[i] ?? 2, holm[i] ?? 2, bonferroni[i] ?? 2]
        const slack = 1e-15
        assert.ok(value <= low + slack && low <= middle + slack && middle <= high + slack && high <= 1)
        p.forEach((other, j) => {
          if (other !== null && other > value) assert.ok((holm[j] ?? 0) >= middle && (bh[j] ?? 0) >= low)
        })
      })
    }),
  )
})

test('missing values do not count, the order does not matter, and nonsense is refused', () => {
  assert.deepEqual(adjustPValues([0.03, null, 0.004], 'holm'), [0.03, null, 0.008])
  assert.deepEqual(adjustPValues([0.004, 0.03], 'holm'), [0.008, 0.03])
  assert.deepEqual(adjustPValues([], 'BH'), [])
  assert.throws(() => adjustPValues([1.2], 'BH'), RangeError)
})
