import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankCorrelation, ranksOf, togetherness, yearAsked } from './rules.ts'

const points = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([gives, gets], index) => ({ name: String(index), label: undefined, isOwn: false, gives, gets }))

test('equal values share a rank', () => {
  assert.deepEqual(ranksOf([10, 20, 20, 5]), [2, 3.5, 3.5, 1])
})

test('Spearman’s rho of a published example (IQ and hours of television) is -29/165', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
  assert.ok(Math.abs((rankCorrelation(iq, hours) ?? 0) + 29 / 165) < 1e-12)
})

test('what does not vary goes together with nothing', () => {
  assert.equal(rankCorrelation([1, 1, 1], [1, 2, 3]), undefined)
})

test('rho lies between -1 and 1, is the same both ways round, and turns with its sign', () => {
  const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(pairs, (list) => {
      const [xs, ys] = [list.map(([x]) => x), list.map(([, y]) => y)]
      const rho = rankCorrelation(xs, ys)
      if (rho === undefined) return
      assert.ok(Math.abs(rho) <= 1 + 1e-9)
      assert.ok(Math.abs(rho - (rankCorrelation(ys, xs) ?? 9)) < 1e-9)
      assert.ok(
        Math.abs(
          rho +
            (rankCorrelation(
              xs.map((x) => -x),
              ys,
            ) ?? 9),
        ) < 1e-9,
      )
    }),
  )
})

test('few municipalities, or a weak pattern, say nothing', () => {
  assert.equal(
    togetherness(
      points([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
    ),
    'tooFew',
  )
  const weak = points([
    [1, 3],
    [2, 1],
    [3, 4],
    [4, 2],
    [5, 5],
    [6, 3],
    [7, 4],
    [8, 2],
    [9, 5],
  ])
  assert.equal(togetherness(weak), 'unclear')
  assert.equal(
    togetherness(
      points([
        [1, 2],
        [2, 2],
        [3, 2],
        [4, 2],
        [5, 2],
      ]),
    ),
    'unclear',
  )
})

test('a clear pattern of nine is said, either way', () => {
  const same = Array.from({ length: 9 }, (_, index) => [index, index * 2] as const)
  assert.equal(togetherness(points(same)), 'same')
  assert.equal(togetherness(points(same.map(([a, b]) => [a, -b]))), 'opposite')
})

test('a year in the address must be one that can be shown', () => {
  assert.equal(yearAsked('2025', [2026, 2025], 2026), 2025)
  for (const nonsense of [undefined, '', '99999', '1e3', '2031', 'to tusind', '-2025'])
    assert.equal(yearAsked(nonsense, [2026, 2025], 2026), 2026)
})
