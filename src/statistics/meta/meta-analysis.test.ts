import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hedgesFactor } from '../distributions/index.ts'
import { tau2ByPauleMandel, tau2Interval, weightedSums } from './heterogeneity.ts'
import { cautiousMetaModel, commonEffect, metaModel, usableUnits } from './meta-analysis.ts'

const near = (actual: number | null, expected: number, tolerance: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`)

const units = fc.array(
  fc.record({
    effect: fc.double({ min: -20, max: 20, noNaN: true }),
    variance: fc.double({ min: 0.2, max: 9, noNaN: true }),
  }),
  { minLength: 2, maxLength: 12 },
)

test('published: three British studies of arts on prescription pooled', () => {
  const studies = [
    { t: 19.29, n: 524 },
    { t: 6.961, n: 84 },
    { t: 8 / 1.612, n: 44 },
  ].map(({ t, n }) => {
    const g = (hedgesFactor(n - 1) ?? 1) * (t / Math.sqrt(n))
    return { effect: g, variance: 1 / n + (g * g) / (2 * n) }
  })
  const pooled = metaModel(studies, 'REML', true)
  assert.equal(pooled.tau2, 0)
  near(pooled.estimate, 0.822, 1e-3)
  near(pooled.interval[0], 0.705, 1e-3)
  near(pooled.interval[1], 0.939, 1e-3)
})

test('adding a constant moves the estimate; another unit scales it and tau2 by its square', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('REML', 'DL', 'PM'), (list, method) => {
      const plain = metaModel(list, method, true)
      const moved = metaModel(
        list.map((unit) => ({ ...unit, effect: unit.effect + 13 })),
        method,
        true,
      )
      near(moved.estimate, plain.estimate + 13, 1e-6)
      near(moved.tau2, plain.tau2, 1e-5 * (1 + plain.tau2))
      const scaled = metaModel(
        list.map((unit) => ({ effect: unit.effect * 3, variance: unit.variance * 9 })),
        method,
        false,
      )
      near(scaled.estimate, plain.estimate * 3, 1e-6 * (1 + Math.abs(plain.estimate)))
      near(scaled.tau2, plain.tau2 * 9, 1e-5 * (1 + plain.tau2))
      near(scaled.i2, plain.i2, 1e-4)
      const reversed = metaModel([...list].reverse(), method, true)
      near(reversed.estimate, plain.estimate, 1e-7)
    }),
    { numRuns: 60 },
  )
})

test('Paule-Mandel makes Q equal k - 1 whenever tau2 is above 0', () => {
  fc.assert(
    fc.property(units, (list) => {
      const tau2 = tau2ByPauleMandel(list)
      const { q } = weightedSums(list, tau2)
      if (tau2 > 0) near(q, list.length - 1, 1e-8 * list.length)
      else assert.ok(q <= list.length - 1)
      const [low, high] = tau2Interval(list, 0.95)
      assert.ok(low !== null && high !== null && low <= tau2 && tau2 <= high)
    }),
    { numRuns: 60 },
  )
})

test('REML with equal variances is the sample variance minus the variance within', () => {
  const list = [1, 4, 9, 2].map((effect) => ({ effect, variance: 2 }))
  near(metaModel(list, 'REML', false).tau2, 38 / 3 - 2, 1e-9)
})

test('equal effects: no Knapp-Hartung interval; the cautious model falls back to the normal one', () => {
  const list = [
    { effect: 5, variance: 1 },
    { effect: 5, variance: 2 },
  ]
  const adjusted = metaModel(list, 'REML', true)
  assert.deepEqual(
    [adjusted.se, adjusted.p, adjusted.statistic, adjusted.interval],
    [0, null, null, [null, null]],
  )
  assert.equal(cautiousMetaModel(list).knappHartung, false)
  assert.equal(commonEffect(list).q, 0)
  assert.deepEqual(metaModel(list, 'REML', false).predictionHiggins, [null, null])
})

test('the cautious model never reports the narrower interval', () => {
  fc.assert(
    fc.property(units, (list) => {
      const [low, high] = cautiousMetaModel(list).interval
      const [plainLow, plainHigh] = metaModel(list, 'REML', false).interval
      assert.ok((high ?? 0) - (low ?? 0) >= (plainHigh ?? 0) - (plainLow ?? 0) - 1e-12)
    }),
    { numRuns: 40 },
  )
})

test('units without effect or variance cannot be pooled', () => {
  assert.equal(usableUnits([1, null, 3, 4], [2, 1, null, 0]).length, 1)
  assert.throws(() => metaModel(usableUnits([1], [2]), 'DL', false), RangeError)
})
