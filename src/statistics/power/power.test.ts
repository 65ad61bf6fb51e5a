import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clusterDesign, clusterDetectableEffects } from './cluster-power.ts'
import {
  noncentralityForPower,
  pairedDetectableEffect,
  pairedPower,
  pairsNeeded,
  powerOfT,
} from './paired-power.ts'

const near = (actual: number | null | undefined, expected: number, tolerance: number) =>
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${actual} is not ${expected}`,
  )

test('textbook: 34 pairs find half a standard deviation with 80 % power', () => {
  assert.equal(pairsNeeded(0.5)?.pairs, 34)
  near(pairedPower(34, 0.5), 0.808, 1e-3)
})

test('the detectable effect is found with the wanted power, and needs the number it came from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 300 }), fc.constantFrom(0.5, 0.8, 0.9), (n, power) => {
      const effect = pairedDetectableEffect(n, power)
      assert.ok(effect)
      near(pairedPower(n, effect.dz), power, 1e-9)
      near(pairsNeeded(effect.dz, power)?.exact, n, 1e-5 * n)
    }),
    { numRuns: 25 },
  )
})

test('without an effect the power is alpha, and no number of pairs is enough', () => {
  assert.equal(powerOfT(0, 12, 0.05), 0.05)
  assert.equal(pairsNeeded(0), null)
  assert.equal(pairedPower(1, 0.5), null)
  assert.equal(noncentralityForPower(0.03, 10, 0.05), null)
  assert.equal(pairsNeeded(50)?.pairs, 2)
  assert.throws(() => noncentralityForPower(1, 10), RangeError)
})

test('sender comparison: detectable difference with ten pairs a course, in SDs of change', () => {
  const detectable = (courses: number, icc: number) => {
    const design = clusterDesign(new Array<number>(2 * courses).fill(10), icc)
    return clusterDetectableEffects(design, 1).twoArmsT
  }
  near(detectable(4, 0.05), 0.9, 0.01)
  near(detectable(4, 0.1), 1.03, 0.015)
  near(detectable(10, 0.05), 0.5, 0.01)
  near(detectable(40, 0.1), 0.28, 0.01)
})

test('clusters: no correlation costs nothing, full correlation leaves one person a cluster', () => {
  assert.equal(clusterDesign([4, 9, 2], 0).effectiveN, 15)
  near(clusterDesign([6, 6, 6], 1).effectiveN, 3, 1e-12)
  const one = clusterDetectableEffects(clusterDesign([12], 0.1), 15)
  assert.deepEqual([one.oneGroupT, one.twoArmsT], [null, null])
  assert.equal(clusterDesign([], 0.1).effectiveN, null)
  assert.throws(() => clusterDesign([3, 0], 0.1), RangeError)
})
