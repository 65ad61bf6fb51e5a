import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitMixedModel, type MixedModelFit, type MixedModelQuestion } from './fit.ts'
import { likelihoodSummary } from './likelihood.ts'
import { inferenceOf } from './methods.ts'
import { randomEffects } from './random-effects.ts'
import { type FixedEffect, fixedCovariance, fixedEffects } from './summary.ts'
import { denseModel } from './testing/dense-model.ts'
import { madeUpStudy, type Study } from './testing/study.ts'
import { isSingular, varianceComponents } from './variances.ts'

const FORMULAS = [
  'post ~ baseline + sender + (1 | course)',
  'post ~ baseline * sender + (1 | municipality) + (1 | course)',
  'post ~ sender + (1 | municipality/localCourse)',
  'post ~ baseline + sender + (1 | course) + (1 | artist)',
  'post ~ 0 + sender + (1 | artist) + (1 | municipality)',
  'post ~ baseline + (1 + baseline | municipality)',
  'post ~ baseline + (baseline || municipality) + (1 | course)',
]

const anyStudy = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  municipalities: fc.integer({ min: 3, max: 7 }),
  courses: fc.integer({ min: 2, max: 5 }),
  size: fc.integer({ min: 4, max: 10 }),
})
const anyFormula = fc.constantFrom(...FORMULAS)

function fitted(formula: string, columns: MixedModelQuestion['columns']): MixedModelFit | undefined {
  const outcome = fitMixedModel({ formula, columns, reference: { sender: 'municipality' } })
  return outcome.kind === 'fitted' ? outcome : undefined
}

const relative = (a: number, b: number): number =>
  Math.abs(a - b) / Math.max(1e-300, Math.abs(a), Math.abs(b))

function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what: string,
): void {
  assert.equal(actual.length, expected.length, what)
  const size = Math.max(...Array.from(expected, Math.abs))
  for (let i = 0; i < expected.length; i += 1) {
    const off = Math.abs(actual[i] - expected[i])
    assert.ok(off <= tolerance * Math.max(size, 1e-12), `${what} ${i}: ${actual[i]} for ${expected[i]}`)
  }
}

test('criterion, fixed effects, their covariance and random effects agree with V written out', () => {
  const property = fc.property(anyStudy, anyFormula, (plan, formula) => {
    const fit = fitted(formula, madeUpStudy(plan))
    if (!fit) return
    const dense = denseModel(fit)
    assert.ok(Math.abs(likelihoodSummary(fit).remlCriterion - dense.remlCriterion) < 1e-7)
    assertClose(fit.coefficients, dense.coefficients, 1e-7, 'coefficient')
    const covariance = fixedCovariance(fit, inferenceOf(fit, 'satterthwaite'))
    assertClose(covariance.values, dense.covariance.values, 1e-7, 'covariance')
    if (fit.terms.some(({ effects }) => effects.length > 1)) return
    const [first] = randomEffects(fit)
    assertClose(first.values, dense.firstEffects, 1e-6 + 1e-6 * fit.sigma, `effect of ${first.name}`)
  })
  fc.assert(property, { numRuns: 60, seed: 11 })
})

test('no variances nearby have a lower criterion', () => {
  const property = fc.property(anyStudy, anyFormula, (plan, formula) => {
    const fit = fitted(formula, madeUpStudy(plan))
    if (!fit) return
    const best = denseModel(fit).remlCriterion
    const count = fit.terms.length + 1
    for (let k = 0; k < count; k += 1) {
      for (const factor of [0.9, 1.1]) {
        const moved = Array.from({ length: count }, (_, i) => (i === k ? factor : 1))
        assert.ok(denseModel(fit, moved).remlCriterion >= best - 1e-8)
      }
    }
  })
  fc.assert(property, { numRuns: 25, seed: 12 })
})

function effectsOf(fit: MixedModelFit): FixedEffect[] {
  return [
    ...fixedEffects(fit, inferenceOf(fit, 'satterthwaite')),
    ...fixedEffects(fit, inferenceOf(fit, 'kenward-roger')),
  ]
}

function assertSameTests(a: MixedModelFit, b: MixedModelFit, scale = 1): void {
  effectsOf(a).forEach((effect, j) => {
    const other = effectsOf(b)[j]
    assert.ok(relative(effect.se * scale, other.se) < 1e-5, `se ${effect.se * scale} ${other.se}`)
    assert.ok(relative(effect.df, other.df) < 1e-4, `df ${effect.df} ${other.df}`)
  })
  assert.equal(isSingular(a), isSingular(b))
}

const mapPost = (study: Study, turn: (post: number, row: number) => number): Study => ({
  ...study,
  post: study.post.map((post, row) => (post === null ? null : turn(post, row))),
})

test('adding a constant moves the intercept only, and a multiple scales everything', () => {
  const property = fc.property(anyStudy, fc.double({ min: 0.01, max: 1000, noNaN: true }), (plan, factor) => {
    const study = madeUpStudy(plan)
    const fit = fitted(FORMULAS[1], study)
    const moved = fitted(
      FORMULAS[1],
      mapPost(study, (post) => factor * (post + 1000)),
    )
    if (!fit || !moved) return
    const expected = fit.coefficients.map((value, j) => factor * (j === 0 ? value + 1000 : value))
    assertClose(moved.coefficients, expected, 1e-7, 'coefficient')
    assert.ok(relative(moved.sigma, factor * fit.sigma) < 1e-7)
    assertSameTests(fit, moved, factor)
  })
  fc.assert(property, { numRuns: 30, seed: 13 })
})

test('the order of rows and the names of courses do not matter', () => {
  const property = fc.property(anyStudy, fc.integer({ min: 1, max: 1e6 }), (plan, shift) => {
    const study = madeUpStudy(plan)
    const order = study.participant.map((_, row) => (row * 7919 + shift) % study.participant.length)
    const isPermutation = new Set(order).size === order.length
    const rows = isPermutation ? order : study.participant.map((_, row) => study.participant.length - 1 - row)
    const turned = Object.fromEntries(
      Object.entries(study).map(([name, column]) => [
        name,
        rows.map((row) => (column as readonly (number | string | null)[])[row]),
      ]),
    )
    const renamed = {
      ...turned,
      course: turned.course.map((course) => `hold ${(Number(course) * 37) % 1009}`),
    }
    const [fit, other] = [fitted(FORMULAS[1], study), fitted(FORMULAS[1], renamed)]
    assert.equal(fit === undefined, other === undefined)
    if (!fit || !other) return
    assertClose(other.coefficients, fit.coefficients, 1e-7, 'coefficient')
    assertSameTests(fit, other)
  })
  fc.assert(property, { numRuns: 30, seed: 14 })
})

test('courses numbered anew in each municipality are the same courses by the nested formula', () => {
  const study = madeUpStudy({ seed: 5, municipalities: 8 })
  const [one, two] = ['(1 | municipality) + (1 | course)', '(1 | municipality/localCourse)'].map((random) =>
    fitted(`post ~ baseline + sender + ${random}`, study),
  )
  assert.ok(one && two)
  assertClose(two.coefficients, one.coefficients, 1e-9, 'coefficient')
  assert.deepEqual(
    varianceComponents(two).map(({ levels }) => levels),
    varianceComponents(one).map(({ levels }) => levels),
  )
})

test('balanced one-way data have the variances and df of the analysis of variance', () => {
  const groups = [
    [3, 5, 8],
    [9, 12, 11],
    [20, 15, 18],
    [7, 6, 9],
  ]
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const means = groups.map(mean)
  const within =
    groups.flatMap((group, g) => group.map((value) => (value - means[g]) ** 2)).reduce((a, b) => a + b, 0) / 8
  const between = (3 * means.map((value) => (value - mean(means)) ** 2).reduce((a, b) => a + b, 0)) / 3
  const fit = fitted('y ~ 1 + (1 | group)', {
    y: groups.flat(),
    group: groups.flatMap((group, g) => group.map(() => g)),
  })
  assert.ok(fit)
  assert.ok(relative(fit.sigma ** 2, within) < 1e-10)
  assert.ok(relative(varianceComponents(fit)[0].covariance.values[0], (between - within) / 3) < 1e-9)
  for (const { df, se } of effectsOf(fit)) {
    assert.ok(Math.abs(df - 3) < 1e-8)
    assert.ok(relative(se, Math.sqrt(between / 12)) < 1e-10)
  }
})
