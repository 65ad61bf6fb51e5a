import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PairedChange, pairedChange } from './paired-change.ts'

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
  minLength: 3,
  maxLength: 30,
})

function near(actual: number | null, expected: number | null, relative = 1e-9): void {
  if (actual === null || expected === null) assert.equal(actual, expected)
  else
    assert.ok(
      Math.abs(actual - expected) <= relative * (1 + Math.abs(expected)),
      `${actual} is not ${expected}`,
    )
}

const change = (rows: readonly (readonly [number, number])[]) =>
  pairedChange(
    rows.map(([before]) => before),
    rows.map(([, after]) => after),
  )

const scaleFree = ({ t, p, dz, dav, davRms, hedgesJ, correlation }: PairedChange) => [
  t,
  p,
  dz.d,
  dz.g,
  ...dz.interval,
  dav.d,
  ...dav.gInterval,
  davRms.d,
  hedgesJ,
  correlation,
]

test('adding a constant to everybody on both waves changes only the means', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -500, max: 500 }), (rows, shift) => {
      const moved = change(rows.map(([before, after]) => [before + shift, after + shift] as const))
      const plain = change(rows)
      near(moved.meanChange, plain.meanChange)
      scaleFree(moved).forEach((value, index) => {
        near(value, scaleFree(plain)[index], 1e-7)
      })
      assert.deepEqual(moved.signedRank, plain.signedRank)
    }),
    { numRuns: 40 },
  )
})

test('adding a constant to the later wave moves the mean change and the pseudo-median by it', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -50, max: 50 }), (rows, shift) => {
      const moved = change(rows.map(([before, after]) => [before, after + shift] as const))
      const plain = change(rows)
      near(moved.meanChange, (plain.meanChange ?? 0) + shift)
      near(moved.sdChange, plain.sdChange)
      near(moved.hodgesLehmann.estimate, (plain.hodgesLehmann.estimate ?? 0) + shift)
    }),
    { numRuns: 40 },
  )
})

test('another unit (times 4) scales means and standard deviations, not t, p or effect sizes', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const scaled = change(rows.map(([before, after]) => [before * 4, after * 4] as const))
      const plain = change(rows)
      near(scaled.meanChange, (plain.meanChange ?? 0) * 4)
      near(scaled.sdChange, (plain.sdChange ?? 0) * 4)
      scaleFree(scaled).forEach((value, index) => {
        near(value, scaleFree(plain)[index], 1e-8)
      })
    }),
    { numRuns: 40 },
  )
})

test('the order of people does not matter; swapping the waves turns the signs', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const plain = change(rows)
      const reversed = change([...rows].reverse())
      scaleFree(reversed).forEach((value, index) => {
        near(value, scaleFree(plain)[index], 1e-8)
      })
      const swapped = change(rows.map(([before, after]) => [after, before] as const))
      near(swapped.dz.d, plain.dz.d === null ? null : -plain.dz.d)
      near(swapped.p, plain.p)
      assert.deepEqual([swapped.up, swapped.down], [plain.down, plain.up])
      near(swapped.dz.interval[0], plain.dz.interval[1] === null ? null : -plain.dz.interval[1], 1e-7)
    }),
    { numRuns: 40 },
  )
})

test('everybody twice: same means, t larger by the root of (2n - 1) / (n - 1)', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const plain = change(rows)
      const doubled = change([...rows, ...rows])
      near(doubled.meanChange, plain.meanChange)
      const factor = Math.sqrt((2 * rows.length - 1) / (rows.length - 1))
      near(doubled.t, plain.t === null ? null : plain.t * factor, 1e-8)
    }),
    { numRuns: 40 },
  )
})

test('only rows with both waves count', () => {
  const result = pairedChange([40, null, 52, 60], [48, 50, null, 64])
  assert.deepEqual([result.rows, result.observedPre, result.observedPost, result.pairs], [4, 3, 3, 2])
  assert.equal(result.meanPre, 50)
  assert.equal(result.meanChange, 6)
})

test('no pair, one pair, two pairs', () => {
  const none = pairedChange([40, 52], [null, null])
  assert.deepEqual([none.meanChange, none.se, none.df, none.gaps], [null, null, null, ['no-pair']])
  const one = pairedChange([40], [48])
  assert.deepEqual([one.meanChange, one.sdChange, one.p, one.gaps], [8, null, null, ['one-pair']])
  const two = pairedChange([40, 52], [48, 72])
  assert.equal(two.df, 1)
  assert.ok(two.p !== null && two.dz.d !== null)
  assert.deepEqual([two.hedgesJ, two.dz.g, two.gaps], [null, null, ['no-hedges-correction']])
})

test('the same change for everybody has no p, also where the numbers are not exact in binary', () => {
  for (const step of [8, 0, 0.1]) {
    const before = [40.1, 52.3, 60.7, 28.9]
    const result = pairedChange(
      before,
      before.map((score) => score + step),
    )
    assert.deepEqual([result.t, result.p, result.dz.d, result.signedRank], [null, null, null, null])
    assert.deepEqual([result.se, result.sdChange, result.interval], [0, 0, [null, null]])
    assert.ok(result.dav.d !== null)
    assert.deepEqual(result.gaps, ['change-without-variance'])
  }
})

test('constant scores have no correlation and no standardised change', () => {
  const result = pairedChange([20, 20, 20], [20, 20, 20])
  assert.deepEqual([result.correlation, result.dav.d, result.davRms.d], [null, null, null])
})
