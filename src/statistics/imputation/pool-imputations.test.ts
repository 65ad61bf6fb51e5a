import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { poolImputations } from './pool-imputations.ts'

const near = (actual: number | null, expected: number, tolerance = 1e-9) =>
  assert.ok(actual !== null && Math.abs(actual - expected) <= tolerance * (1 + Math.abs(expected)))

const sets = fc.array(
  fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 4, noNaN: true })),
  { minLength: 2, maxLength: 30 },
)

const pool = (rows: readonly (readonly [number, number])[], df: number) =>
  poolImputations(
    rows.map(([estimate]) => estimate),
    rows.map(([, variance]) => variance),
    df,
  )

test("Rubin's rules by hand: estimates 3 and 5, variances 1 and 2", () => {
  const pooled = pool(
    [
      [3, 1],
      [5, 2],
    ],
    38,
  )
  near(pooled.estimate, 4)
  near(pooled.within, 1.5)
  near(pooled.between, 2)
  near(pooled.total, 4.5)
  near(pooled.relativeIncrease, 2)
})

test('shift, scale and order; the df never exceed those of the complete data', () => {
  fc.assert(
    fc.property(sets, fc.integer({ min: 3, max: 500 }), (rows, df) => {
      const plain = pool(rows, df)
      const changed = pool(
        [...rows].reverse().map(([estimate, variance]) => [2 * estimate + 5, 4 * variance] as const),
        df,
      )
      near(changed.estimate, 2 * (plain.estimate ?? 0) + 5)
      near(changed.se, 2 * (plain.se ?? 0))
      near(changed.df, plain.df ?? 0, 1e-7)
      assert.ok(plain.df !== null && plain.df > 0 && plain.df <= df)
    }),
  )
})

test('one set, no set, no variance: no test', () => {
  assert.deepEqual([pool([[3, 1]], 30).estimate, pool([[3, 1]], 30).p], [3, null])
  assert.equal(pool([], 30).estimate, null)
  assert.deepEqual(
    [
      pool(
        [
          [3, 0],
          [3, 0],
        ],
        30,
      ).se,
      pool(
        [
          [3, 0],
          [3, 0],
        ],
        30,
      ).p,
    ],
    [0, null],
  )
})
