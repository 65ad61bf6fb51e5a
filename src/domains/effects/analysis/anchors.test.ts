import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cautiousMetaModel, effectSizes, equivalenceTest, metaModel } from '../../../statistics/index.ts'
import { evidenceLabel } from './label.ts'
import type { ChangeReading } from './model.ts'
import { outcomes } from './outcomes.ts'

// Published results, reproduced from what their papers print (effects.md, section 7).
const near = (actual: number | null | undefined, expected: number, within: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) <= within, `${actual}, not ${expected}`)
const dzFromT = (t: number, pairs: number) => Math.abs(t) / Math.sqrt(pairs)

test('Artlift and Art Lift: d_z from the printed t', () => {
  near(dzFromT(-19.29, 524), 0.843, 5e-4)
  near(dzFromT(-7.38, 69), 0.888, 5e-4)
  near(dzFromT(-6.961, 84), 0.76, 5e-4)
  near(dzFromT(-6.049, 84), 0.66, 5e-4)
})

test('Bristol: standard error, standard deviation and d_z from the printed interval', () => {
  const t = 2.016692199
  const se = (11.3 - 4.8) / 2 / t
  near(se, 1.612, 5e-4)
  near(se * Math.sqrt(44), 10.69, 5e-3)
  near(8 / (se * Math.sqrt(44)), 0.748, 5e-4)
})

test('the three pooled: .822 (.705 to .939), no heterogeneity', () => {
  const studies = [
    { dz: 19.29 / Math.sqrt(524), n: 524 },
    { dz: 6.961 / Math.sqrt(84), n: 84 },
    { dz: 0.748, n: 44 },
  ].map(({ dz, n }) => {
    const g = effectSizes({
      pairs: n,
      meanChange: dz,
      sdChange: 1,
      sdPre: 1,
      sdPost: 1,
      t: dz * Math.sqrt(n),
      level: 0.95,
    }).dz.g
    assert.ok(g !== null)
    return { effect: g, variance: 1 / n + (g * g) / (2 * n) }
  })
  const pooled = metaModel(studies, 'REML', true)
  near(pooled.estimate, 0.822, 1e-3)
  near(pooled.tau2, 0, 1e-6)
  near(pooled.interval[0], 0.705, 1e-3)
  near(pooled.interval[1], 0.939, 1e-3)
  // With no heterogeneity the plain interval may be the wider: the wider of the two is what is told.
  const told = cautiousMetaModel(studies).interval
  assert.ok((told[1] ?? 0) - (told[0] ?? 0) >= (pooled.interval[1] ?? 0) - (pooled.interval[0] ?? 0))
})

test('British Red Cross: most had no pair, so the label is insufficient however narrow the interval', () => {
  const se = (1.91 - 1.77) / 2 / 1.961
  near(se * Math.sqrt(2250), 1.69, 0.01)
  near(1.84 / (se * Math.sqrt(2250)), 1.09, 0.01)
  const reading = {
    pairs: 2250,
    courses: 37,
    standing: 'full',
    main: { estimate: -1.84, interval: [-1.91, -1.77], se, df: 36 },
  } as unknown as ChangeReading
  const lost = 1 - 2250 / 10643
  near(lost, 0.79, 5e-3)
  assert.equal(evidenceLabel({ reading, outcome: outcomes.tils, lost, expected: null }), 'insufficient')
})

test('peer or professional (Pfeiffer 2011): undecided at a margin of .2', () => {
  const se = (0.39 + 0.2) / 2 / 1.959963984540054
  assert.equal(equivalenceTest(0.1, se, Number.POSITIVE_INFINITY, 0.2).verdict, 'undecided')
})
