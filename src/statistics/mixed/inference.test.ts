import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testContrast, testTogether } from './contrasts.ts'
import { fitMixedModel, type MixedModelFit } from './fit.ts'
import { changesFromFirst, marginalMeans, marginalRow } from './marginal-means.ts'
import { inferenceOf } from './methods.ts'
import { profileIntervals } from './profile.ts'
import { equivalenceOfContrast, reportedContrast } from './reported.ts'
import { unitContrast } from './summary.ts'
import { chance, madeUpStudy } from './testing/study.ts'

function fitted(formula: string, seed = 7): MixedModelFit {
  const outcome = fitMixedModel({
    formula,
    columns: madeUpStudy({ seed }),
    reference: { sender: 'municipality' },
  })
  if (outcome.kind !== 'fitted') throw new Error(outcome.reason)
  return outcome
}

const METHODS = ['satterthwaite', 'kenward-roger'] as const
const FORMULA = 'post ~ baseline + sender + (1 | municipality) + (1 | course)'
const near = (a: number, b: number, tolerance = 1e-8): void =>
  assert.ok(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)), `${a} for ${b}`)

test('a joint test of one contrast is its t test', () => {
  const fit = fitted(FORMULA)
  for (const method of METHODS) {
    const inference = inferenceOf(fit, method)
    const contrast = unitContrast(fit, 2)
    const { t, df, p } = testContrast(fit, inference, contrast)
    const joint = testTogether(fit, inference, [contrast])
    near(joint.f, t * t)
    near(joint.ddf, df)
    near(joint.p, p)
  }
})

test('a joint test does not depend on how its contrasts are chosen', () => {
  const fit = fitted('post ~ artist + baseline + (1 | course)', 9)
  const places = fit.columns.flatMap(({ term }, j) => (term[0] === 'artist' ? [j] : []))
  const plain = places.map((j) => unitContrast(fit, j))
  const turned = plain.map((contrast, k) =>
    contrast.map((value, j) => 3 * value - plain[(k + 1) % plain.length][j]),
  )
  for (const method of METHODS) {
    const inference = inferenceOf(fit, method)
    const [one, two] = [plain, turned].map((contrasts) => testTogether(fit, inference, contrasts))
    near(two.f, one.f)
    if (method === 'kenward-roger') near(two.ddf, one.ddf)
  }
})

test('marginal means of sender differ by its coefficient and average to the mean row', () => {
  const fit = fitted(FORMULA)
  for (const method of METHODS) {
    const [municipality, peer] = marginalMeans(fit, inferenceOf(fit, method), ['sender'])
    assert.deepEqual([municipality.levels.sender, peer.levels.sender], ['municipality', 'peer'])
    near(peer.estimate - municipality.estimate, fit.coefficients[2])
    const [change] = changesFromFirst(fit, inferenceOf(fit, method), 'sender', [])
    assert.deepEqual(change.contrast, ['peer', 'municipality'])
    near(change.se, testContrast(fit, inferenceOf(fit, method), unitContrast(fit, 2)).se)
  }
  assert.equal(marginalRow(fit, {})[2], 0.5)
  assert.throws(() => marginalRow(fit, { sender: 'church' }), RangeError)
})

test('the reported contrast has the smaller df, and equivalence is its interval within the margin', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 1e6 }),
    fc.double({ min: 1, max: 20, noNaN: true }),
    (seed, margin) => {
      const fit = fitted(FORMULA, seed)
      const contrast = unitContrast(fit, 2)
      const reported = reportedContrast(fit, contrast, 0.9)
      for (const method of METHODS) {
        assert.ok(reported.df * (1 - 1e-4) <= testContrast(fit, inferenceOf(fit, method), contrast).df)
      }
      const inside = reported.lower > -margin && reported.upper < margin
      assert.equal(equivalenceOfContrast(fit, contrast, margin).p < 0.05, inside)
    },
  )
  fc.assert(property, { numRuns: 25, seed: 21 })
})

test('where the two methods have the same df but for rounding, the larger standard error is reported', () => {
  const change = [4, -8, 12, 20, 16, 0, 8, 4, 24, 36, 12, 28, 16]
  const course = change.map((_, i) => (i < 8 ? 'a' : 'b'))
  const fit = fitMixedModel({ formula: 'change ~ 1 + (1 | course)', columns: { change, course } })
  assert.ok(fit.kind === 'fitted')
  const [plain, careful] = METHODS.map((method) =>
    testContrast(fit, inferenceOf(fit, method), unitContrast(fit, 0)),
  )
  assert.ok(plain && careful)
  assert.ok(Math.abs(plain.df / careful.df - 1) < 1e-6 && careful.se > plain.se * 1.0001)
  const { method, se } = reportedContrast(fit, unitContrast(fit, 0))
  assert.deepEqual([method, se], ['kenward-roger', careful.se])
})

test('profile intervals hold the estimates and are near Wald where there is much to go by', () => {
  const { normal } = chance(4)
  const course = Array.from({ length: 1200 }, (_, i) => i % 60)
  const effects = Array.from({ length: 60 }, () => 4 * normal())
  const columns = { course, y: course.map((c) => 50 + effects[c] + 10 * normal()) }
  const fit = fitMixedModel({ formula: 'y ~ 1 + (1 | course)', columns })
  assert.ok(fit.kind === 'fitted')
  const [deviation, sigma, intercept] = profileIntervals(fit)
  assert.deepEqual(
    [deviation.name, sigma.name, intercept.name],
    ['sd_(Intercept)|course', 'sigma', '(Intercept)'],
  )
  assert.ok(deviation.lower > 2.5 && deviation.lower < 4 && deviation.upper > 4 && deviation.upper < 6)
  assert.ok(sigma.lower < fit.sigma && fit.sigma < sigma.upper)
  const wald = testContrast(fit, inferenceOf(fit, 'kenward-roger'), unitContrast(fit, 0))
  near(intercept.lower, wald.lower, 3e-3)
  near(intercept.upper, wald.upper, 3e-3)
})
