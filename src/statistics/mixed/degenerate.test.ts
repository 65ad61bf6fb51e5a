import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitMixedModel, type MixedModelOutcome, type MixedModelQuestion } from './fit.ts'
import { inferenceOf } from './methods.ts'
import { profileIntervals } from './profile.ts'
import { mixedModelResults } from './results.ts'
import { fixedEffects } from './summary.ts'
import { madeUpStudy } from './testing/study.ts'
import { confoundedTerms, isSingular, varianceComponents } from './variances.ts'

const FORMULA = 'post ~ baseline + sender + (1 | course)'

function reasonOf(columns: MixedModelQuestion['columns'], formula = FORMULA): string {
  const outcome = fitMixedModel({ formula, columns })
  assert.equal(outcome.kind, 'refused')
  return outcome.kind === 'refused' ? outcome.reason : ''
}

function fitOf(outcome: MixedModelOutcome) {
  assert.equal(outcome.kind, 'fitted')
  if (outcome.kind !== 'fitted') throw new Error('refused')
  return outcome
}

const four = {
  course: [1, 1, 2, 2, 3, 3, 4, 4],
  sender: ['peer', 'municipality', 'peer', 'municipality', 'peer', 'municipality', 'peer', 'peer'],
  baseline: [40, 48, 52, 36, 60, 44, 56, 52],
  post: [48, 44, 60, 40, 64, 56, 52, 60],
}

test('what the other fixed effects determine is left out where that is asked for', () => {
  const twice = { ...four, double: four.baseline.map((value) => 2 * value), same: four.post.map(() => 7) }
  const formula = 'post ~ same + baseline + double + sender + (1 | course)'
  const fit = fitOf(fitMixedModel({ formula, columns: twice, leavesOutDependent: true }))
  const plain = fitOf(fitMixedModel({ formula: FORMULA, columns: four }))
  assert.deepEqual(
    fit.columns.map(({ name }) => name),
    plain.columns.map(({ name }) => name),
  )
  fit.coefficients.forEach((value, i) => {
    assert.ok(Math.abs(value - (plain.coefficients[i] ?? 0)) < 1e-9)
  })
})

test('no mixed model, and the reason, where the data hold none', () => {
  assert.match(reasonOf({ ...four, course: four.course.map(() => 1) }), /at least two levels of course/)
  assert.match(reasonOf({ ...four, course: [1, 2, 3, 4, 5, 6, 7, 8] }), /as many effects of course as rows/)
  assert.match(reasonOf({ ...four, post: four.post.map(() => 60) }), /post is 60 in every row/)
  assert.match(reasonOf({ ...four, post: four.post.map(() => null) }), /No row is complete/)
  assert.match(reasonOf({ ...four, sender: four.sender.map(() => 'peer') }), /the same sender/)
  assert.match(reasonOf({ ...four, post: [48, null, null, 40, 64, null, null, null] }), /3 complete rows/)
  assert.match(
    reasonOf({ ...four, post: four.baseline.map((value) => 2 * value + 1) }),
    /describe the outcome exactly/,
  )
  const twice = { ...four, double: four.baseline.map((value) => 2 * value) }
  assert.match(reasonOf(twice, 'post ~ baseline + double + (1 | course)'), /double is determined/)
  assert.match(
    reasonOf({ ...four, post: four.course.map((course) => course ** 2) }, 'post ~ 1 + (1 | course)'),
    /nothing is left to vary/,
  )
})

test('a question that does not fit its data is an error, not a result', () => {
  assert.throws(() => fitMixedModel({ formula: FORMULA, columns: { ...four, post: ['a', 'b'] } }), RangeError)
  assert.throws(() => fitMixedModel({ formula: 'post ~ age + (1 | course)', columns: four }), /no column age/)
  assert.throws(() => fitMixedModel({ formula: 'post ~ baseline', columns: four }), /no random term/)
  assert.throws(
    () => fitMixedModel({ formula: 'sender ~ baseline + (1 | course)', columns: four }),
    RangeError,
  )
  const levels = { sender: ['municipality'] }
  assert.throws(() => fitMixedModel({ formula: FORMULA, columns: four, levels }), /not among its levels/)
})

test('a variance of zero is exactly zero; Kenward-Roger keeps its uncertainty', () => {
  const alike = { ...four, post: [48, 64, 44, 62, 46, 66, 45, 63] }
  const fit = fitOf(fitMixedModel({ formula: 'post ~ 1 + (1 | course)', columns: alike }))
  assert.equal(isSingular(fit), true)
  assert.equal(varianceComponents(fit)[0].covariance.values[0], 0)
  const [plain] = fixedEffects(fit, inferenceOf(fit, 'satterthwaite'))
  const [careful] = fixedEffects(fit, inferenceOf(fit, 'kenward-roger'))
  assert.ok(Math.abs(plain.df - 7) < 1e-9)
  assert.ok(careful.df < plain.df)
  assert.equal(profileIntervals(fit)[0].lower, 0)
})

test('municipalities with one course each: tests stand, the split of the variance is marked', () => {
  const study = madeUpStudy({ seed: 3, municipalities: 9, courses: 1 })
  const both = fitOf(
    fitMixedModel({ formula: 'post ~ sender + (1 | municipality) + (1 | course)', columns: study }),
  )
  const one = fitOf(fitMixedModel({ formula: 'post ~ sender + (1 | course)', columns: study }))
  assert.deepEqual(confoundedTerms(both), [['municipality', 'course']])
  assert.deepEqual(confoundedTerms(one), [])
  for (const method of ['satterthwaite', 'kenward-roger'] as const) {
    const effects = fixedEffects(one, inferenceOf(one, method))
    fixedEffects(both, inferenceOf(both, method)).forEach(({ se, df }, j) => {
      assert.ok(Math.abs(se / effects[j].se - 1) < 1e-6)
      assert.ok(Math.abs(df / effects[j].df - 1) < 1e-4, `${method} ${df} ${effects[j].df}`)
    })
  }
})

test('a reference case without a model gives its reason and the number of rows', () => {
  const testCase = {
    id: 'one',
    title: '',
    spec: { formula: FORMULA },
    data: { ...four, course: four.course.map(() => 1) },
  }
  const results = mixedModelResults(testCase)
  assert.deepEqual(Object.keys(results), ['n_obs', 'right_answer'])
  assert.equal(results.n_obs, 8)
  assert.throws(() => mixedModelResults({ ...testCase, data: null }), RangeError)
})
