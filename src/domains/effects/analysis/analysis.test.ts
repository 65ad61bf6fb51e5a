import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { expectedAnyway, readChange } from './change.ts'
import { usualDesigns } from './detectable.ts'
import { exactFlow, noFlow, roundedFlow, sumOfFlows } from './flow.ts'
import { evidenceLabel } from './label.ts'
import { readLoneliness } from './loneliness.ts'
import { lostShare, readLost } from './lost.ts'
import { adjusted, pValueOf } from './multiplicity.ts'
import { outcomes } from './outcomes.ts'
import { standingOf } from './standing.ts'
import { simulated } from './testing.ts'

const { who5 } = outcomes
const near = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) <= within, `${actual}, not ${expected}`)

test('no interval below ten pairs or two courses, preliminary below thirty', () => {
  assert.deepEqual(
    [standingOf(9, 5), standingOf(40, 1), standingOf(10, 2), standingOf(29, 4), standingOf(30, 4)],
    ['tooFew', 'tooFew', 'preliminary', 'preliminary', 'full'],
  )
  const few = readChange(simulated({ courses: 1, people: 40, change: 5 }), who5)
  assert.deepEqual([few.main, few.checks, few.individual], [null, null, null])
})

test('the change of a made-up group is found, by the model and by both cross-checks', () => {
  const reading = readChange(simulated({ courses: 60, people: 12, change: 8, lost: 0 }), who5)
  assert.equal(reading.main?.method, 'mixedModel')
  assert.equal(reading.main?.municipality, 'random')
  near(reading.main?.estimate, 8, 1.5)
  near(reading.checks?.courseMeans.estimate, reading.main?.estimate ?? 0, 0.5)
  near(reading.checks?.robust.estimate, reading.rawChange ?? 0, 1e-9)
  assert.equal(reading.checks?.agree, true)
  const shares = reading.individual
  near((shares?.improved ?? 0) + (shares?.unchanged ?? 0) + (shares?.deteriorated ?? 0), 1, 1e-12)
})

test('courses that all changed alike have no mixed model; the reading says why and stands on course means', () => {
  const rows = [1, 2, 3].flatMap((course) =>
    Array.from({ length: 8 }, () => ({ course: `${course}`, municipality: 'm', before: 40, after: 44 })),
  )
  const { main } = readChange(rows, who5)
  assert.equal(main?.method, 'courseMeans')
  assert.match(main?.refusal ?? '', /change is 4 in every row/)
  assert.deepEqual(main?.interval, [null, null])
})

test('Kultur på Recept: nine of the twenty points could have come anyway (38 to 58, correlation .7)', () => {
  const rows = [28, 33, 38, 43, 48].flatMap((before, index) =>
    Array.from({ length: 6 }, () => ({ course: `${index}`, municipality: 'm', before, after: before + 20 })),
  )
  near(expectedAnyway(readChange(rows, who5)), 9, 1e-9)
  assert.deepEqual(
    readChange(rows, who5).scenarios.regression.map(({ expected }) => Math.round(expected)),
    [12, 9, 6],
  )
})

test('what if those lost had not changed, or had become ten points worse', () => {
  const rows = simulated({ courses: 9, people: 13, change: 9, lost: 0.31, seed: 5 })
  const { pairs, rawChange, scenarios } = readChange(rows, who5)
  const lost = rows.length - pairs
  near(scenarios.lostUnchanged, ((rawChange ?? 0) * pairs) / rows.length, 1e-9)
  near(scenarios.lostWorse, ((rawChange ?? 0) * pairs - 10 * lost) / rows.length, 1e-9)
})

test('severe loneliness: shares, their difference and Newcombe’s interval', () => {
  const person = (before: number, after: number) => ({
    course: `c${before}`,
    municipality: 'm',
    before,
    after,
  })
  const rows = [
    ...Array.from({ length: 18 }, () => person(8, 7)),
    ...Array.from({ length: 11 }, () => person(7, 5)),
    ...Array.from({ length: 4 }, () => person(6, 7)),
    ...Array.from({ length: 51 }, () => person(4, 4)),
    { course: 'x', municipality: 'm', before: 9, after: null },
  ]
  const found = readLoneliness(rows)
  assert.deepEqual([found?.pairs, found?.before, found?.after], [84, 29, 22])
  near(found?.difference, -7 / 84, 1e-12)
  assert.ok((found?.interval[0] ?? 0) < -0.15 && (found?.interval[1] ?? 0) > 0)
})

test('the smallest difference that can be seen, as laid down before any data', () => {
  const table: Record<number, [number, number]> = {
    4: [0.9, 1.03],
    6: [0.68, 0.78],
    10: [0.5, 0.58],
    20: [0.35, 0.4],
    40: [0.24, 0.28],
  }
  for (const { coursesEach, low, high } of usualDesigns) {
    near(low, table[coursesEach]?.[0] ?? 0, 0.01)
    near(high, table[coursesEach]?.[1] ?? 0, 0.01)
  }
})

test('labels: insufficient with most lost, descriptive without comparison, promising beyond the scenario, strong by design', () => {
  const reading = readChange(simulated({ courses: 40, people: 12, change: 18, lost: 0.1 }), who5)
  const grounds = { reading, outcome: who5, lost: 0.1, expected: 8 }
  assert.equal(evidenceLabel({ ...grounds, lost: 0.79 }), 'insufficient')
  assert.equal(evidenceLabel({ ...grounds, lost: 0.4 }), 'descriptive')
  assert.equal(evidenceLabel(grounds), 'promising')
  assert.equal(evidenceLabel({ ...grounds, expected: 17.9 }), 'descriptive')
  assert.equal(evidenceLabel({ ...grounds, comparison: { label: 'strong' } }), 'strong')
  assert.equal(evidenceLabel({ ...grounds, comparison: { label: 'promising' } }), 'promising')
})

test('those lost are compared with those kept at the start', () => {
  const person = (before: number | null, after: number | null) => ({
    course: 'c',
    municipality: 'm',
    before,
    after,
  })
  const lost = readLost([
    person(40, 50),
    person(44, 50),
    person(30, null),
    person(34, null),
    person(null, 60),
  ])
  assert.deepEqual([lost.kept, lost.lost, lost.meanKept, lost.meanLost], [2, 2, 42, 32])
  assert.equal(lostShare(lost), 0.5)
})

test('a flow is exact only where no step and no loss is of one to four people', () => {
  const flow = { ...noFlow, invited: 141, before: 122, started: 117, completed: 96, after: 84 }
  assert.deepEqual(
    exactFlow(flow)?.steps.map(({ count }) => count),
    [141, 122, 117, 96, 84],
  )
  assert.equal(exactFlow({ ...flow, started: 120 }), null)
  assert.deepEqual(
    roundedFlow({ ...flow, started: 120 })?.steps.map(({ count }) => count),
    [140, 120, 120, 95, 85],
  )
  assert.equal(roundedFlow({ ...noFlow, invited: 4 }), null)
  assert.equal(sumOfFlows([flow, flow]).after, 168)
})

test('several outcomes are judged together', () => {
  assert.deepEqual(adjusted([0.01, null, 0.04], 'holm'), [0.02, null, 0.04])
  near(pValueOf({ estimate: 2, se: 1, df: 10, interval: [0, 1] }), 0.0734, 1e-4)
  assert.equal(pValueOf({ estimate: 0, se: 0, df: 10, interval: [0, 0] }), null)
})

test('shifting every score shifts no change; turning the scale turns its sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -30, max: 30 }), (seed, shift) => {
      const rows = simulated({ courses: 6, people: 6, change: 5, seed })
      const moved = rows.map((row) => ({
        ...row,
        before: row.before === null ? null : row.before + shift,
        after: row.after === null ? null : row.after + shift,
      }))
      const [a, b] = [readChange(rows, who5), readChange(moved, who5)]
      near(b.main?.estimate, a.main?.estimate ?? Number.NaN, 1e-6)
      near(b.main?.interval[0], a.main?.interval[0] ?? Number.NaN, 1e-5)
    }),
    { numRuns: 25 },
  )
})
