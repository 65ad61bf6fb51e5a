import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { answerReferenceFile } from './answer.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const REFERENCE = resolve(ROOT, '../shared/reference')
const missing = existsSync(join(REFERENCE, 'compare.mjs')) ? false : 'skipped: shared/reference is absent'

test('every core value of every reference case agrees', { skip: missing, timeout: 170_000 }, () => {
  const comparison = spawnSync(
    process.execPath,
    [
      join(REFERENCE, 'compare.mjs'),
      join(REFERENCE, 'statistics'),
      '--',
      process.execPath,
      join(ROOT, 'bin/statistics.js'),
    ],
    { encoding: 'utf8', cwd: ROOT },
  )
  assert.equal(comparison.status, 0, `${comparison.stdout}${comparison.stderr}`)
  assert.match(comparison.stdout, /\b[1-9]\d* passed, 0 failed/)
})

const resultsOf = (kind: string, spec: object, data: object | null = null) =>
  answerReferenceFile({ kind, cases: [{ id: 'one', spec, data }] }).cases[0].results

test('infinity is written as a text, what is not defined as null', () => {
  const odds = resultsOf('proportions', {
    type: 'paired_proportions',
    yes_yes: 0,
    yes_no: 0,
    no_yes: 4,
    no_no: 20,
  })
  assert.equal(odds.odds_ratio_mcnemar, 'Infinity')
  assert.equal(odds.risk_ratio, null)
  const grid = answerReferenceFile({
    kind: 'distributions',
    cases: [{ id: 'dist-qt', title: 'qt', spec: {}, data: { p: [0, 0.5, 2], df: [3, 3, 3] } }],
  })
  assert.deepEqual(grid.cases[0].results, { quantile: ['-Infinity', 0, null] })
})

test('a case that makes no sense gives a reason, not a crash', () => {
  const nonsense = resultsOf('proportions', { type: 'one_proportion', x: 7, n: 3 })
  assert.deepEqual(nonsense, { not_defined: ['7 of 3 is not a proportion'] })
  assert.ok(Array.isArray(resultsOf('paired_change', { pre: 'before', post: 'after' }, {}).not_defined))
})

test('files that are not in the format, and unknown kinds, are refused', () => {
  assert.throws(() => answerReferenceFile([]), TypeError)
  assert.throws(() => answerReferenceFile({ kind: 'astrology', cases: [] }), RangeError)
})

test('one group without answers: its mean is null, and nothing is compared', () => {
  const results = resultsOf(
    'two_groups',
    { outcome: 'post', baseline: 'baseline', group: 'sender', reference: 'municipality' },
    {
      sender: ['peer', 'peer', 'municipality'],
      baseline: [40, 44, 60],
      post: [44, 48, null],
      course: [1, 1, 2],
    },
  )
  const welch = results.welch as { mean: object; p: unknown }
  assert.deepEqual(welch.mean, { peer: 4, municipality: null })
  assert.deepEqual([welch.p, results.ancova], [null, null])
})
