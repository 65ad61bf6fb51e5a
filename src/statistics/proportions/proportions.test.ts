import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Interval } from '../summary/moments.ts'
import { clopperPearsonInterval, wilsonInterval } from './one-proportion.ts'
import {
  bonettPriceInterval,
  discordantOddsRatio,
  mcNemar,
  newcombePairedInterval,
  type PairedTable,
  pairedRiskRatio,
} from './paired-proportions.ts'
import { tangoInterval } from './tango.ts'
import { fisherExactP, newcombeInterval, riskRatio } from './two-proportions.ts'

const near = (actual: number | null, expected: number, tolerance: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`)

const spans = (interval: Interval, low: number, high: number) => {
  near(interval[0], low, 6e-5)
  near(interval[1], high, 6e-5)
}

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const cell = fc.integer({ min: 0, max: 60 })
const tables: fc.Arbitrary<PairedTable> = fc
  .record({ yesYes: cell, yesNo: cell, noYes: cell, noNo: cell })
  .filter(({ yesYes, yesNo, noYes, noNo }) => yesYes + yesNo + noYes + noNo > 0)

const turned = (table: PairedTable): PairedTable => ({ ...table, yesNo: table.noYes, noYes: table.yesNo })

test('published: Fagerland, Lydersen and Laake (2014), 59 6 16 80', () => {
  const table = { yesYes: 59, yesNo: 6, noYes: 16, noNo: 80 }
  near(mcNemar(table).exactP, 0.0525, 6e-5)
  near(mcNemar(table).midP, 0.0347, 6e-5)
  spans(newcombePairedInterval(table), 0.0046, 0.1186)
  spans(tangoInterval(table), 0.0054, 0.124)
  spans(bonettPriceInterval(table), 0.0032, 0.1195)
})

test('published: Newcombe (1998), 56 of 70 against 48 of 80, and 81 of 263 by Wilson', () => {
  spans(newcombeInterval({ x1: 56, n1: 70, x2: 48, n2: 80 }), 0.0524, 0.3339)
  spans(wilsonInterval(81, 263), 0.2553, 0.3662)
})

test('one proportion: inside 0 to 1, around the estimate, mirrored with the complement', () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      for (const interval of [wilsonInterval(x, n), clopperPearsonInterval(x, n)]) {
        const [low, high] = interval
        assert.ok(low !== null && high !== null && 0 <= low && low <= x / n && x / n <= high && high <= 1)
      }
      const [low, high] = wilsonInterval(x, n)
      const [mirroredLow, mirroredHigh] = wilsonInterval(n - x, n)
      near(mirroredLow, 1 - (high ?? 0), 1e-13)
      near(mirroredHigh, 1 - (low ?? 0), 1e-13)
    }),
  )
  assert.deepEqual(wilsonInterval(0, 0), [null, null])
  assert.throws(() => wilsonInterval(3, 2), RangeError)
})

test('paired: swapping before and after turns every interval', () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const interval of [newcombePairedInterval, tangoInterval, bonettPriceInterval]) {
        const [low, high] = interval(table)
        const [turnedLow, turnedHigh] = interval(turned(table))
        near(turnedLow, -(high ?? 0), 1e-9)
        near(turnedHigh, -(low ?? 0), 1e-9)
        assert.ok((low ?? 0) >= -1 - 1e-12 && (high ?? 0) <= 1 + 1e-12 && (low ?? 0) <= (high ?? 0))
      }
      near(mcNemar(table).exactP, mcNemar(turned(table)).exactP, 1e-14)
      const { exactP, midP } = mcNemar(table)
      assert.ok(exactP > 0 && exactP <= 1 && midP <= exactP)
    }),
    { numRuns: 60 },
  )
})

test('paired: nobody changes, nobody says yes', () => {
  const same = { yesYes: 20, yesNo: 0, noYes: 0, noNo: 30 }
  assert.deepEqual(
    [mcNemar(same).exactP, mcNemar(same).chiSquared, mcNemar(same).chiSquaredP],
    [1, null, null],
  )
  assert.deepEqual(discordantOddsRatio(same), { ratio: null, interval: [null, null] })
  const none = { yesYes: 0, yesNo: 0, noYes: 4, noNo: 20 }
  assert.equal(pairedRiskRatio(none).ratio, null)
  assert.equal(discordantOddsRatio(none).ratio, Number.POSITIVE_INFINITY)
  assert.equal(discordantOddsRatio(none).interval[1], Number.POSITIVE_INFINITY)
  assert.deepEqual(newcombePairedInterval({ yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 }), [null, null])
})

test('two groups: Fisher as in the lady tasting tea; zero counts have no log ratio', () => {
  near(fisherExactP({ x1: 3, n1: 4, x2: 1, n2: 4 }), 34 / 70, 1e-12)
  assert.deepEqual(riskRatio({ x1: 0, n1: 5, x2: 2, n2: 5 }), { ratio: 0, interval: [null, null] })
  assert.equal(riskRatio({ x1: 2, n1: 5, x2: 0, n2: 5 }).ratio, null)
  assert.equal(fisherExactP({ x1: 0, n1: 0, x2: 1, n2: 4 }), null)
})
