import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leaksOf } from './audit.ts'
import type { Cell } from './classes.ts'
import { chooseRelease } from './release.ts'
import { equation, RowSpace } from './row-space.ts'
import { COUNTS, HEALTH, primaryReason, roundedToFive, saysItOfEveryone, type Unit } from './thresholds.ts'

const unit = (id: string, people: number): Unit => ({ id, people })
const cell = (id: string, ...units: string[]): Cell => ({ id, units })

test('the thresholds of the law: five people, ten for health, two courses, none above 85 percent', () => {
  assert.equal(primaryReason([unit('a', 4)], COUNTS), 'few-people')
  assert.equal(primaryReason([unit('a', 5)], COUNTS), null)
  assert.equal(primaryReason([unit('a', 4), unit('b', 5)], HEALTH), 'few-people')
  assert.equal(primaryReason([unit('a', 40)], HEALTH), 'few-units')
  assert.equal(primaryReason([unit('a', 40), unit('b', 0)], HEALTH), 'few-units')
  assert.equal(primaryReason([unit('a', 86), unit('b', 14)], HEALTH), 'one-dominates')
  assert.equal(primaryReason([unit('a', 85), unit('b', 15)], HEALTH), null)
})

test('a share of nobody or of everybody is said of each of them; open counts go in fives', () => {
  assert.deepEqual(
    [saysItOfEveryone(0, 12), saysItOfEveryone(12, 12), saysItOfEveryone(1, 12)],
    [true, true, false],
  )
  assert.deepEqual([0, 2, 3, 7, 8, 141].map(roundedToFive), [0, 0, 5, 5, 10, 140])
})

test('a group in which nobody is lonely is kept back, and with it what would give it away', () => {
  const lonely = (id: string, people: number, before: number): Unit => ({ id, people, answers: [before] })
  const units = [
    lonely('a', 20, 6),
    lonely('b', 20, 5),
    lonely('c', 20, 0),
    lonely('d', 20, 0),
    lonely('e', 30, 9),
    lonely('f', 30, 4),
  ]
  const wanted = [
    cell('all', 'a', 'b', 'c', 'd', 'e', 'f'),
    cell('first', 'a', 'b'),
    cell('third', 'e', 'f'),
    cell('second', 'c', 'd'),
  ]
  const { shown, hidden } = chooseRelease({ units, wanted, thresholds: HEALTH })
  assert.deepEqual(shown, ['all', 'first'])
  assert.deepEqual(
    [hidden.get('second'), hidden.get('third')],
    ['says-it-of-everyone', 'would-reveal-others'],
  )
})

const institutions = [unit('a', 20), unit('b', 20), unit('c', 20), unit('d', 20), unit('e', 12)]
const everyone = cell('region', 'a', 'b', 'c', 'd', 'e')

test('a hidden cell that is the total less the shown ones takes a shown one with it', () => {
  const wanted = [everyone, cell('first', 'a', 'b'), cell('second', 'c', 'd'), cell('third', 'e')]
  const { shown, hidden } = chooseRelease({ units: institutions, wanted, thresholds: HEALTH })
  assert.deepEqual(shown, ['region', 'first'])
  assert.deepEqual(Object.fromEntries(hidden), { third: 'few-units', second: 'would-reveal-others' })
})

test('canary: the same table with only its small cell taken out gives it away', () => {
  const told = [everyone, cell('first', 'a', 'b'), cell('second', 'c', 'd')]
  const leaks = leaksOf({
    units: institutions,
    cells: told,
    hidden: [cell('third', 'e')],
    thresholds: HEALTH,
  })
  assert.ok(leaks.some(({ units }) => units.join() === 'e'))
})

test('two months: a group that grew by one course is not told again, by two it is', () => {
  const before = [cell('region in March', 'a', 'b', 'c')]
  const one = chooseRelease({
    units: institutions,
    told: before,
    wanted: [cell('region', 'a', 'b', 'c', 'd')],
    thresholds: HEALTH,
  })
  assert.deepEqual(one.shown, [])
  const two = chooseRelease({ units: institutions, told: before, wanted: [everyone], thresholds: HEALTH })
  assert.deepEqual(two.shown, ['region'])
})

test('two filters that differ by a few people are not both told', () => {
  const units = [unit('a', 20), unit('b', 20), unit('c', 3), unit('d', 3)]
  const choice = chooseRelease({
    units,
    wanted: [cell('all', 'a', 'b', 'c', 'd'), cell('without drop-outs', 'a', 'b')],
    thresholds: HEALTH,
  })
  assert.deepEqual(choice.shown, ['all'])
})

test('counts: a group of one to four is kept back together with another', () => {
  const units = [unit('a', 3), unit('b', 9), unit('c', 8), unit('d', 30)]
  const wanted = [
    cell('all', 'a', 'b', 'c', 'd'),
    cell('d', 'd'),
    cell('b', 'b'),
    cell('c', 'c'),
    cell('a', 'a'),
  ]
  const { shown, hidden } = chooseRelease({ units, wanted, thresholds: COUNTS })
  assert.deepEqual(shown, ['all', 'd', 'b'])
  assert.deepEqual([hidden.get('a'), hidden.get('c')], ['few-people', 'would-reveal-others'])
})

const world = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 14 }),
  ways: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 14, maxLength: 14 }), {
    maxLength: 4,
  }),
  entered: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 14, maxLength: 14 }),
})

type World = { sizes: number[]; ways: number[][]; entered: number[] }

function tablesOf({ sizes, ways, entered }: World, month: number): Cell[] {
  const there = sizes.map((_, index) => index).filter((index) => (entered[index] ?? 0) <= month)
  const groups = ways.flatMap((way, number) =>
    [0, 1, 2, 3].map((value) =>
      cell(
        `${month} ${number} ${value}`,
        ...there.filter((index) => way[index] === value).map((index) => `${index}`),
      ),
    ),
  )
  return [cell(`${month} all`, ...there.map((index) => `${index}`)), ...groups]
}

const unitsOf = ({ sizes }: World): Unit[] => sizes.map((people, index) => unit(`${index}`, people))

test('whatever the courses, groupings and months: nothing kept back can be worked out', () => {
  fc.assert(
    fc.property(world, fc.constantFrom(COUNTS, HEALTH), (drawn, thresholds) => {
      const told: Cell[] = []
      const kept: Cell[] = []
      for (const month of [0, 1, 2]) {
        const wanted = tablesOf(drawn, month)
        const { shown } = chooseRelease({ units: unitsOf(drawn), told, keptBack: kept, wanted, thresholds })
        told.push(...wanted.filter(({ id }) => shown.includes(id)))
        kept.push(...wanted.filter(({ id }) => !shown.includes(id)))
      }
      attack(drawn, told, kept, thresholds)
    }),
    { numRuns: 250 },
  )
})

const isFew =
  (all: readonly Unit[], { people }: typeof HEALTH) =>
  (set: readonly string[]) =>
    all.filter(({ id }) => set.includes(id)).reduce((sum, each) => sum + each.people, 0) < people

/** Independent of the library's classes: one unknown a course, and every set that must stay hidden tried out. */
function attack(drawn: World, told: readonly Cell[], kept: readonly Cell[], thresholds: typeof HEALTH): void {
  const space = new RowSpace()
  for (const { units } of told) space.add(equation(units.map(Number)))
  const all = unitsOf(drawn)
  const tries = [
    ...all.map(({ id }) => [id]),
    ...kept.map(({ units }) => units),
    ...told
      .flatMap((a) => told.map((b) => a.units.filter((id) => !b.units.includes(id))))
      .filter(isFew(all, thresholds)),
  ]
  for (const set of tries) {
    const people = all.filter(({ id }) => set.includes(id))
    if (people.length === 0 || !primaryReason(people, thresholds)) continue
    assert.equal(space.contains(equation(set.map(Number))), false, `${set} follows from what was told`)
  }
}

test('canary: told by size alone, without looking at what follows, the attack succeeds', () => {
  let recovered = 0
  fc.assert(
    fc.property(world, (drawn) => {
      const wanted = tablesOf(drawn, 2)
      const all = unitsOf(drawn)
      const small = ({ units }: Cell) =>
        primaryReason(
          all.filter(({ id }) => units.includes(id)),
          HEALTH,
        )
      try {
        attack(
          drawn,
          wanted.filter((each) => !small(each)),
          wanted.filter(small),
          HEALTH,
        )
      } catch {
        recovered += 1
      }
    }),
    { numRuns: 200, seed: 4 },
  )
  assert.ok(recovered > 20, `only ${recovered} of 200`)
})
