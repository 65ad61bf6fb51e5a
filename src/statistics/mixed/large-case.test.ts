import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { largeCaseResults } from './results.ts'
import { columnsOf, largeStudy } from './testing/large-study.ts'

const FILE = resolve(import.meta.dirname, '../../../../shared/reference/statistics/13-large-case.json')
const missing = existsSync(FILE) ? false : 'skipped: shared/reference is absent'

interface LargeResults {
  readonly n_obs: number
  readonly groups: Record<string, number>
  readonly fixed: Record<'estimate' | 'se' | 'df_satterthwaite' | 't', number[]>
  readonly variance: Record<string, number>
  readonly reml_criterion: number
}

function assertNear(
  actual: readonly number[],
  expected: readonly number[],
  relative: number,
  what: string,
): void {
  expected.forEach((value, i) => {
    assert.ok(
      Math.abs(actual[i] - value) <= relative * Math.abs(value),
      `${what} ${i}: ${actual[i]} for ${value}`,
    )
  })
}

test('100 000 participants: estimates, variances, df and criterion agree with R', { skip: missing }, () => {
  const { cases, generator } = JSON.parse(readFileSync(FILE, 'utf8'))
  const data = columnsOf(largeStudy(generator.seed))
  for (const { id, title, spec, results } of cases as {
    id: string
    title: string
    spec: Record<string, unknown>
    results: LargeResults
  }[]) {
    const found = largeCaseResults({ id, title, spec, data }) as unknown as LargeResults
    assert.deepEqual([found.n_obs, found.groups], [results.n_obs, results.groups])
    assertNear(found.fixed.estimate, results.fixed.estimate, 1e-6, 'estimate')
    assertNear(found.fixed.se, results.fixed.se, 1e-6, 'se')
    assertNear(found.fixed.t, results.fixed.t, 1e-5, 't')
    assertNear(found.fixed.df_satterthwaite, results.fixed.df_satterthwaite, 1e-3, 'df')
    const names = Object.keys(results.variance)
    assertNear(
      names.map((name) => found.variance[name]),
      names.map((name) => results.variance[name]),
      1e-5,
      'variance',
    )
    assert.ok(Math.abs(found.reml_criterion - results.reml_criterion) < 1e-4)
  }
})
