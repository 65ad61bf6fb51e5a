import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { flowOf, pairKey, type Track } from './flow.ts'
import { endOf, halfYearOf, wholeHalfYears } from './periods.ts'

const many = (count: number, track: readonly (readonly [string, number])[]): Track[] =>
  Array.from({ length: count }, () => new Map(track))

test('numbers of five and more are told, smaller ones and what would give them away are not', () => {
  const chains = [['a', 'b']]
  const plain = flowOf(
    [
      ...many(20, [['a', 1]]),
      ...many(10, [
        ['a', 1],
        ['b', 1],
      ]),
    ],
    chains,
    [1],
  )
  assert.equal(plain.took.get('a'), 30)
  assert.equal(plain.wentOn.get(pairKey('a', 'b')), 10)
  const few = flowOf(
    [
      ...many(20, [['a', 1]]),
      ...many(3, [
        ['a', 1],
        ['b', 1],
      ]),
    ],
    chains,
    [1],
  )
  assert.equal(few.took.get('b'), undefined)
  assert.equal(few.wentOn.get(pairKey('a', 'b')), undefined)
  const nearlyAll = flowOf(
    [
      ...many(2, [['a', 1]]),
      ...many(20, [
        ['a', 1],
        ['b', 1],
      ]),
    ],
    chains,
    [1],
  )
  assert.ok(
    !(nearlyAll.took.has('a') && nearlyAll.wentOn.has(pairKey('a', 'b'))),
    'the two who stayed would be known from both',
  )
})

test('what is going on is not told, and nobody is known by what changed between two half-years', () => {
  const before = many(12, [['a', 1]])
  const later = flowOf([...before, ...many(2, [['a', 2]])], [['a']], [1, 2])
  assert.equal(later.took.get('a'), undefined, '12 was told, 14 would tell of two')
  const enough = flowOf([...before, ...many(6, [['a', 2]])], [['a']], [1, 2])
  assert.equal(enough.took.get('a'), 18)
  assert.equal(flowOf([...before, ...many(6, [['a', 3]])], [['a']], [1, 2]).took.get('a'), 12)
})

test('whatever people did, no told number, and no difference of two, is about one to four of them', () => {
  const offers = ['a', 'b', 'c']
  const track = fc.uniqueArray(fc.tuple(fc.constantFrom(...offers), fc.integer({ min: 1, max: 2 })), {
    selector: ([offer]) => offer,
    maxLength: 3,
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(track, fc.integer({ min: 1, max: 9 })), { maxLength: 8 }), (groups) => {
      const tracks = groups.flatMap(([one, count]) => many(count, one))
      const { took, wentOn } = flowOf(tracks, [offers], [1, 2])
      for (const [pair, both] of wentOn) {
        assert.ok(both >= 5)
        for (const end of pair.split(' > ')) {
          const whole = took.get(end)
          if (whole !== undefined) assert.ok(whole === both || whole - both >= 5, `${whole} of which ${both}`)
        }
      }
      for (const count of took.values()) assert.ok(count >= 5)
    }),
    { numRuns: 60 },
  )
})

test('half-years end where the year does', () => {
  const day = Temporal.PlainDate.from
  assert.equal(halfYearOf(day('2026-07-01')) - halfYearOf(day('2026-06-30')), 1)
  assert.equal(endOf(halfYearOf(day('2026-11-23'))).toString(), '2026-12-31')
  assert.equal(endOf(wholeHalfYears(day('2026-11-23')).at(-1) ?? 0).toString(), '2026-06-30')
})
