import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { at, fromColumns, fromRows } from '../linear/index.ts'
import { ancova } from './ancova.ts'
import { clusterRobust } from './cluster-robust.ts'
import { equivalenceTest } from './equivalence.ts'
import { linearModel, standardErrors } from './linear-model.ts'
import { welchComparison } from './welch.ts'

const near = (actual: number | null | undefined, expected: number, tolerance = 1e-8) =>
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * (1 + Math.abs(expected)),
    `${actual} is not ${expected}`,
  )

const rows = fc.array(
  fc.record({
    before: fc.integer({ min: 0, max: 100 }),
    after: fc.integer({ min: 0, max: 100 }),
    course: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 12, maxLength: 30 },
)

test('Welch: swapping the groups turns the sign; shift and scale act as they should', () => {
  const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 })
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const plain = welchComparison(first, second)
      if (plain.t === null || plain.d === null || plain.df === null) return
      const swapped = welchComparison(second, first)
      near(swapped.t, -plain.t)
      const moved = welchComparison(
        first.map((x) => 3 * x + 7),
        second.map((x) => 3 * x + 7),
      )
      near(moved.t, plain.t)
      near(moved.df, plain.df)
      near(moved.d, plain.d)
      near(moved.difference, 3 * (plain.difference ?? 0))
    }),
    { numRuns: 40 },
  )
})

test('Welch: a single value and groups without variance', () => {
  assert.deepEqual(
    [welchComparison([1, 2, 3], [4]).gap, welchComparison([1, 2, 3], [4]).difference],
    ['group-too-small', -2],
  )
  const flat = welchComparison([4, 4, 4], [0, 0])
  assert.deepEqual([flat.gap, flat.difference, flat.se, flat.p], ['no-variance', 4, null, null])
  assert.equal(welchComparison([], [1, 2]).difference, null)
})

test('ANCOVA: post and change give the same group difference; units do not matter', () => {
  fc.assert(
    fc.property(rows, (people) => {
      const before = people.map((person) => person.before)
      const second = people.map((_, index) => index % 2 === 0)
      const fit = ancova(
        people.map((person) => person.after),
        before,
        second,
      )
      const change = ancova(
        people.map((person) => person.after - person.before),
        before,
        second,
      )
      if (typeof fit === 'string' || typeof change === 'string' || fit.group.se === null) return
      near(change.group.estimate, fit.group.estimate, 1e-7)
      near(change.group.se, fit.group.se, 1e-7)
      near(change.baseline.estimate, fit.baseline.estimate - 1, 1e-7)
      const [reference, other] = fit.adjustedMeans
      near(other.estimate - reference.estimate, fit.group.estimate, 1e-7)
    }),
    { numRuns: 60 },
  )
})

test('ANCOVA says why it cannot be made, and keeps the coefficients of a perfect fit', () => {
  assert.equal(ancova([1, 2], [3, 4], [true, true]), 'one-group')
  assert.equal(ancova([1, 2, 5], [3, 3, 3], [true, false, true]), 'constant-baseline')
  assert.equal(ancova([1, 2], [3, 4], [true, false]), 'not-estimable')
  const perfect = ancova(
    [44, 48, 64, 52, 36, 20],
    [40, 44, 60, 52, 36, 20],
    [true, true, true, false, false, false],
  )
  assert.ok(typeof perfect !== 'string')
  near(perfect.group.estimate, 4)
  assert.deepEqual([perfect.group.se, perfect.group.p, perfect.model.sigma], [null, null, 0])
})

test('cluster-robust: with one person a cluster it is HC2', () => {
  const x = [1, 4, 2, 8, 5, 7, 3]
  const y = [2, 3, 4, 9, 5, 11, 1]
  const model = linearModel(fromColumns([x.map(() => 1), x]), y)
  assert.ok(model)
  const robust = clusterRobust(
    model,
    x.map((_, index) => `c${index}`),
  )
  let variance = 0
  x.forEach((value, i) => {
    const leverage = at(model.q, i, 0) ** 2 + at(model.q, i, 1) ** 2
    const weight = at(model.unscaledCovariance, 1, 0) + at(model.unscaledCovariance, 1, 1) * value
    variance += (weight * weight * model.residuals[i] ** 2) / (1 - leverage)
  })
  near(robust?.se[1], Math.sqrt(variance), 1e-12)
})

test('cluster-robust: clusters of equal size and an intercept are a t test of the cluster means', () => {
  const values = [1, 5, 3, 8, 2, 4, 9, 6]
  const model = linearModel(fromRows(values.map(() => [1])), values)
  assert.ok(model)
  const robust = clusterRobust(model, ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'])
  const means = [3, 5.5, 3, 7.5]
  const spread = means.reduce((sum, mean) => sum + (mean - 4.75) ** 2, 0) / 3
  near(robust?.se[0], Math.sqrt(spread / 4), 1e-12)
  near(robust?.df[0], 3, 1e-12)
  near(robust?.intervals[0][1], 4.75 + 3.182446305284263 * Math.sqrt(spread / 4), 1e-9)
})

test('cluster-robust: names and order of the clusters do not matter; one cluster is not enough', () => {
  fc.assert(
    fc.property(rows, (people) => {
      const order = people.map((_, index) => people.length - 1 - index)
      const fit = (indices: readonly number[]) =>
        linearModel(
          fromColumns([indices.map(() => 1), indices.map((index) => people[index].before)]),
          indices.map((index) => people[index].after),
        )
      const plain = fit(people.map((_, index) => index))
      const turned = fit(order)
      if (plain === null || turned === null || standardErrors(plain) === null) return
      const one = clusterRobust(
        plain,
        people.map((person) => `${person.course}`),
      )
      const two = clusterRobust(
        turned,
        order.map((index) => `x${people[index].course}`),
      )
      if (one === null || one.se[1] === null || one.df[1] === null) return
      near(two?.se[1], one.se[1], 1e-6)
      near(two?.df[1], one.df[1], 1e-6)
      assert.equal(
        clusterRobust(
          plain,
          people.map(() => 'all'),
        ),
        null,
      )
    }),
    { numRuns: 60 },
  )
})

test('equivalence: the four verdicts, and the interval inside the margin exactly when equivalent', () => {
  assert.equal(equivalenceTest(0.4, 2, 30, 5).verdict, 'equivalent')
  assert.equal(equivalenceTest(1.2, 4, 14, 5).verdict, 'undecided')
  assert.equal(equivalenceTest(9, 2, 30, 5).verdict, 'different')
  assert.equal(equivalenceTest(2, 0.5, 60, 5).verdict, 'different-but-negligible')
  const number = fc.double({ min: -10, max: 10, noNaN: true })
  fc.assert(
    fc.property(number, fc.double({ min: 0.1, max: 5, noNaN: true }), (estimate, se) => {
      const result = equivalenceTest(estimate, se, 12, 5)
      const [low, high] = result.equivalenceInterval
      assert.equal(result.p < 0.05, (low ?? 0) > -5 && (high ?? 0) < 5)
    }),
  )
  assert.throws(() => equivalenceTest(1, 0, 10, 5), RangeError)
})
