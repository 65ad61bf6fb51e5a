import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisonLabel, evidenceLabel } from './label.ts'
import type { ChangeReading, CrossChecks, Estimate } from './model.ts'
import { outcomes } from './outcomes.ts'

const { who5, tils } = outcomes
const between = (low: number | null, high: number | null): Estimate => ({
  ...{ estimate: low === null || high === null ? null : (low + high) / 2, interval: [low, high] },
  ...{ se: 1, df: 20 },
})
const checks = (agree: boolean): CrossChecks => ({
  ...{ courseMeans: between(1, 2), robust: between(1, 2) },
  agree,
})

/** A reading with just what the label looks at. */
const reading = (courses: number, main: Estimate | null, standing = 'full') =>
  ({ courses, standing, main, checks: checks(true) }) as unknown as ChangeReading

const grounds = { reading: reading(10, between(9.1, 15)), outcome: who5, lost: 0.3, expected: 9 }
const label = (more: Partial<Parameters<typeof evidenceLabel>[0]>) => evidenceLabel({ ...grounds, ...more })

test('insufficient: below the minimum, without an estimate, or with fewer than half at the end', () => {
  assert.equal(label({ reading: reading(10, between(9.1, 15), 'tooFew') }), 'insufficient')
  assert.equal(label({ reading: reading(10, null) }), 'insufficient')
  assert.equal(label({ lost: null }), 'insufficient')
  assert.deepEqual([label({ lost: 0.5 }), label({ lost: 0.501 })], ['descriptive', 'insufficient'])
})

test('promising: from ten courses, at most thirty percent lost, the interval beyond what could come anyway', () => {
  assert.equal(label({}), 'promising')
  assert.equal(label({ reading: reading(9, between(9.1, 15)) }), 'descriptive')
  assert.equal(label({ lost: 0.301 }), 'descriptive')
  assert.equal(label({ expected: 9.1 }), 'descriptive', 'at the scenario is not above it')
  assert.equal(label({ expected: null }), 'descriptive')
  assert.equal(label({ expected: -3, reading: reading(10, between(-1, 3)) }), 'descriptive')
})

test('promising by the waiting time: only with a change for the better that can be told from nothing', () => {
  const waited = { expected: null, waitingShowsNoChange: true }
  assert.equal(label(waited), 'promising')
  assert.equal(label({ ...waited, reading: reading(10, between(0, 3)) }), 'descriptive')
  assert.equal(label({ ...waited, reading: reading(9, between(5, 9)) }), 'descriptive')
  const fewer = { ...waited, outcome: tils }
  assert.equal(label({ ...fewer, reading: reading(10, between(-2, -0.1)) }), 'promising')
  assert.equal(label({ ...fewer, reading: reading(10, between(0.1, 2)) }), 'descriptive')
})

test('strong only through a comparison that is strong, and never past courses and loss of its own', () => {
  const strong = { comparison: { label: 'strong' } } as const
  assert.equal(label(strong), 'strong')
  assert.equal(label({ comparison: { label: 'promising' }, expected: null }), 'descriptive')
  assert.equal(label({ ...strong, lost: 0.31 }), 'descriptive')
  assert.equal(label({ ...strong, reading: reading(9, between(9.1, 15)) }), 'descriptive')
})

const comparison = {
  standing: 'full',
  sides: [
    { courses: 10, lost: 0.3 },
    { courses: 10, lost: 0.3 },
  ],
  ...{ difference: between(10, 18), checks: checks(true), outcome: who5 },
} as const
const compared = (more: Partial<Parameters<typeof comparisonLabel>[0]>) =>
  comparisonLabel({ ...comparison, ...more })
const sides = (courses: number, lost: number | null) => [comparison.sides[0], { courses, lost }]

test('a comparison is strong with ten courses and at most thirty percent lost on both sides, from the change that matters on', () => {
  assert.equal(compared({}), 'strong')
  assert.equal(compared({ difference: between(9.99, 18) }), 'promising')
  assert.equal(compared({ sides: sides(9, 0.1) }), 'descriptive')
  assert.equal(compared({ sides: sides(10, 0.31) }), 'descriptive')
  assert.equal(compared({ checks: checks(false) }), 'promising')
  assert.equal(compared({ checks: null }), 'promising')
})

test('a comparison that shows nothing, or has lost most of one side, is not', () => {
  assert.equal(compared({ difference: between(0, 18) }), 'descriptive')
  assert.equal(compared({ difference: between(-18, -10) }), 'descriptive')
  assert.equal(compared({ sides: sides(20, 0.51) }), 'insufficient')
  assert.equal(compared({ sides: sides(20, null) }), 'insufficient')
  assert.equal(compared({ standing: 'tooFew' }), 'insufficient')
  assert.equal(compared({ difference: null }), 'insufficient')
})

test('where no change that matters is known nothing can be strong', () => {
  assert.equal(compared({ outcome: tils, difference: between(-4, -2) }), 'promising')
})
