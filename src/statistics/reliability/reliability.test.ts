import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphaAnalysis, alphaOf, feldtInterval } from './alpha.ts'
import { completeItems, covarianceMatrix } from './item-covariance.ts'
import { omegaOf } from './omega.ts'
import { oneFactor } from './one-factor.ts'
import { classifyChange, type ReliableChangeRule, reliableChangeScale } from './reliable-change.ts'

const near = (actual: number | null | undefined, expected: number, tolerance = 1e-10) =>
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${actual} is not ${expected}`,
  )

/** Covariances of items with these loadings, error variances and standard deviations. */
function impliedCovariances(loadings: readonly number[], deviations: readonly number[]): number[][] {
  return loadings.map((x, i) => loadings.map((y, j) => (i === j ? 1 : x * y) * deviations[i] * deviations[j]))
}

const answers = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }), {
  minLength: 8,
  maxLength: 30,
})

const columnsOf = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2, 3].map((item) => rows.map((row) => row[item]))

test('alpha: shifting items, another unit, another order of people and of items change nothing', () => {
  fc.assert(
    fc.property(answers, (rows) => {
      const plain = alphaOf(covarianceMatrix(columnsOf(rows)))
      if (plain === null) return
      const tolerance = 1e-9 * (1 + Math.abs(plain))
      const moved = rows.map((row) => row.map((value, item) => 2.5 * value + item))
      near(alphaOf(covarianceMatrix(columnsOf(moved))), plain, tolerance)
      near(alphaOf(covarianceMatrix(columnsOf([...rows].reverse()))), plain, tolerance)
      near(alphaOf(covarianceMatrix(columnsOf(rows.map((row) => [...row].reverse())))), plain, tolerance)
      near(alphaOf(covarianceMatrix(columnsOf([...rows, ...rows]))), plain, tolerance)
    }),
  )
})

test('alpha: equal correlations give Spearman-Brown; the same item twice gives 1', () => {
  const r = 0.4
  const equal = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 1 : r)))
  near(alphaOf(equal), (3 * r) / (1 + 2 * r))
  near(alphaAnalysis(equal).itemRest[0], (2 * r) / Math.sqrt(2 + 2 * r))
  near(
    alphaOf([
      [2, 2],
      [2, 2],
    ]),
    1,
  )
  const [low, high] = feldtInterval(0.8, 100, 5)
  assert.ok(low !== null && high !== null && low < 0.8 && 0.8 < high)
})

test('omega recovers the loadings a covariance matrix was built from', () => {
  const loadings = [0.8, 0.6, 0.7, 0.5, 0.9]
  const deviations = [1, 2, 0.5, 1.5, 1]
  const omega = omegaOf(impliedCovariances(loadings, deviations))
  assert.ok(omega)
  omega.loadings.forEach((loading, i) => {
    near(Math.abs(loading), loadings[i], 1e-8)
  })
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const errors = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0)
  near(omega.standardisedOmega, common / (common + errors), 1e-9)
  const three = oneFactor(impliedCovariances([0.8, 0.6, 0.7], [1, 1, 1]))
  three?.loadings.forEach((loading, i) => {
    near(loading, [0.8, 0.6, 0.7][i], 1e-12)
  })
})

test('omega is not defined for two items, a constant item or an impossible model', () => {
  assert.equal(
    omegaOf([
      [1, 0.5],
      [0.5, 1],
    ]),
    null,
  )
  assert.equal(
    omegaOf([
      [1, 0.5, 0],
      [0.5, 1, 0],
      [0, 0, 0],
    ]),
    null,
  )
  assert.equal(
    omegaOf([
      [1, 0.9, 0.9],
      [0.9, 1, 0.3],
      [0.9, 0.3, 1],
    ]),
    null,
  )
  assert.equal(
    omegaOf([
      [1, -0.5, 0.4],
      [-0.5, 1, 0.4],
      [0.4, 0.4, 1],
    ]),
    null,
  )
})

test('a missing answer leaves the whole row out', () => {
  assert.deepEqual(
    completeItems([
      [1, null, 3],
      [2, 2, 4],
    ]),
    [
      [1, 3],
      [2, 4],
    ],
  )
  assert.equal(
    alphaOf(
      covarianceMatrix([
        [2, 2, 2],
        [3, 3, 3],
      ]),
    ),
    null,
  )
})

test('reliable change: WHO-5 with SD 20 and reliability .84 needs 22 points', () => {
  const rule: ReliableChangeRule = {
    sd: 20,
    reliability: 0.84,
    higherIsBetter: true,
    critical: 1.96,
    cutoff: 50,
  }
  near(reliableChangeScale(rule).threshold, 22.17, 0.01)
  assert.equal(classifyChange(28, 52, rule), 'recovered')
  assert.equal(classifyChange(60, 84, rule), 'improved')
  assert.equal(classifyChange(40, 60, rule), 'unchanged')
  assert.equal(classifyChange(60, 36, rule), 'deteriorated')
  assert.equal(classifyChange(60, null, rule), null)
  assert.equal(classifyChange(40, 80, { ...rule, reliability: 1 }), null)
  assert.equal(classifyChange(8, 4, { ...rule, sd: 1, higherIsBetter: false, cutoff: 6 }), 'recovered')
})
