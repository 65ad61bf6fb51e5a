import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  beta,
  binomial,
  chiSquared,
  fDistribution,
  hedgesFactor,
  logGamma,
  noncentralityLimits,
  noncentralT,
  normal,
  studentT,
} from './index.ts'

const close = (actual: number, expected: number, relative: number) =>
  assert.ok(
    Math.abs(actual - expected) <= relative * Math.abs(expected),
    `${actual} should be within ${relative} of ${expected}`,
  )

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true })
const score = fc.double({ min: -30, max: 30, noNaN: true })

test('tables: values printed in statistical tables', () => {
  close(normal.upperQuantile(0.025), 1.959963984540054, 1e-15)
  close(studentT.upperQuantile(0.025, 10), 2.2281388519862744, 1e-14)
  close(chiSquared.upperQuantile(0.05, 1), 3.841458820694124, 1e-14)
  close(fDistribution.upperQuantile(0.05, 2, 10), 4.102821015130331, 1e-13)
  close(binomial.lower(2, 10, 0.5), 56 / 1024, 1e-14)
})

test('closed forms: t with 1 and 2 df, F with 2 and m, chi-squared with 2, beta with b = 1', () => {
  fc.assert(
    fc.property(score, (t) => {
      close(studentT.upper(t, 1), 0.5 - Math.atan(t) / Math.PI, 1e-12)
      close(studentT.lower(t, 2), 0.5 + t / (2 * Math.sqrt(2 + t * t)), 1e-9)
      close(chiSquared.upper(Math.abs(t), 2), Math.exp(-Math.abs(t) / 2), 1e-13)
      close(fDistribution.upper(Math.abs(t), 2, 7), (1 + (2 * Math.abs(t)) / 7) ** -3.5, 1e-12)
      close(beta.lower(0.3, Math.abs(t) + 0.1, 1), 0.3 ** (Math.abs(t) + 0.1), 1e-13)
    }),
  )
})

test('far tails stay exact in relative terms', () => {
  close(normal.upper(20), 2.7536241186062337e-89, 1e-14)
  close(studentT.upper(1e100, 1), 1 / (Math.PI * 1e100), 1e-13)
  close(studentT.upperQuantile(1e-300, 1), 1 / (Math.PI * 1e-300), 1e-12)
  close(chiSquared.lower(1e-12, 8), 1e-12 ** 4 / (2 ** 4 * 24), 1e-11)
})

test('quantile and tail undo each other, on both sides', () => {
  fc.assert(
    fc.property(probability, degrees, degrees, (p, df1, df2) => {
      close(studentT.lower(studentT.quantile(p, df1), df1), p, 1e-11)
      close(studentT.upper(studentT.upperQuantile(p, df1), df1), p, 1e-11)
      close(fDistribution.upper(fDistribution.upperQuantile(p, df1, df2), df1, df2), p, 1e-10)
      close(chiSquared.lower(chiSquared.quantile(p, df1), df1), p, 1e-11)
      close(normal.upper(normal.upperQuantile(p)), p, 1e-12)
    }),
  )
})

test('both tails add up to one, and t squared is F', () => {
  fc.assert(
    fc.property(score, degrees, (t, df) => {
      close(studentT.lower(t, df) + studentT.upper(t, df), 1, 1e-14)
      close(studentT.twoSided(t, df), fDistribution.upper(t * t, 1, df), 1e-9)
      close(studentT.lower(t, df), studentT.upper(-t, df), 1e-15)
    }),
  )
})

test('noncentral t: central at 0, mirrored, falling in the noncentrality, and normal for infinite df', () => {
  fc.assert(
    fc.property(score, fc.double({ min: 1, max: 500, noNaN: true }), score, (t, df, ncp) => {
      const upper = noncentralT.upper(t, df, ncp)
      close(upper + noncentralT.lower(t, df, ncp), 1, 1e-11)
      close(noncentralT.lower(-t, df, -ncp), upper, 1e-10)
      assert.ok(noncentralT.upper(t, df, ncp + 0.5) >= upper - 1e-13)
    }),
    { numRuns: 40 },
  )
  close(noncentralT.upper(1.7, 9, 0), studentT.upper(1.7, 9), 1e-15)
  close(noncentralT.upper(3, Number.POSITIVE_INFINITY, 2), normal.upper(1), 1e-15)
})

test('noncentrality limits contain t and mirror with its sign', () => {
  const [low, high] = noncentralityLimits(2.5, 20, 0.95)
  close(noncentralT.upper(2.5, 20, low), 0.025, 1e-10)
  close(noncentralT.lower(2.5, 20, high), 0.025, 1e-10)
  const [mirroredLow, mirroredHigh] = noncentralityLimits(-2.5, 20, 0.95)
  close(mirroredLow, -high, 1e-9)
  close(mirroredHigh, -low, 1e-9)
})

test('log gamma: recurrence, whole numbers and Hedges factor', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
      const difference = logGamma(x + 1) - logGamma(x) - Math.log(x)
      assert.ok(Math.abs(difference) <= 1e-14 * Math.max(10, Math.abs(logGamma(x))))
    }),
  )
  assert.equal(logGamma(1), 0)
  assert.equal(logGamma(2), 0)
  close(logGamma(11), Math.log(3628800), 1e-15)
  close(hedgesFactor(2) ?? 0, 1 / Math.sqrt(Math.PI), 1e-15)
  assert.equal(hedgesFactor(1), null)
})

test('ends: certain and impossible, and arguments out of range', () => {
  assert.equal(studentT.quantile(0, 5), Number.NEGATIVE_INFINITY)
  assert.equal(studentT.quantile(0.5, 5), 0)
  assert.equal(normal.quantile(1), Number.POSITIVE_INFINITY)
  assert.equal(beta.quantile(1, 2, 3), 1)
  assert.equal(fDistribution.quantile(0, 2, 3), 0)
  assert.equal(binomial.upper(5, 5, 0.3), 0)
  assert.equal(binomial.mass(0, 4, 0), 1)
  assert.throws(() => studentT.upper(1, 0), RangeError)
  assert.throws(() => chiSquared.quantile(1.2, 3), RangeError)
  assert.throws(() => logGamma(-1), RangeError)
})
