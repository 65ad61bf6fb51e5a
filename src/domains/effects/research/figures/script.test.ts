import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { inventedRows } from '../../../../../tests/support/research-rows.ts'
import { anonymised } from '../anonymise/anonymise.ts'
import { dataSetOf } from '../datasets/build.ts'
import type { DataSet } from '../datasets/model.ts'
import { csvForMachines } from '../formats/csv.ts'
import { pseudonymised } from '../pseudonymise/pseudonymise.ts'
import { figuresFrom } from './compute.ts'
import type { ScriptFigure } from './model.ts'
import { figureScript } from './script.ts'
import { standardFigures } from './standard.ts'

const packages = ['lme4', 'lmerTest', 'pbkrtest', 'numDeriv', 'clubSandwich', 'metafor', 'psych']
const there = spawnSync('Rscript', [
  '-e',
  `for (p in c("${packages.join('","')}")) stopifnot(requireNamespace(p))`,
])
const noR = there.status === 0 ? false : `skipped: R with ${packages.join(', ')} is not installed`
const folder = mkdtempSync(join(tmpdir(), 'figures-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const raw = dataSetOf(inventedRows(40, 'figures'), { instruments: ['who5', 'tils'], items: true, areas: [] })
const data = pseudonymised(raw, 'k'.repeat(32))

function run(set: DataSet, figures: readonly ScriptFigure[]) {
  writeFileSync(join(folder, 'data.csv'), csvForMachines(set))
  writeFileSync(join(folder, 'figures.R'), figureScript('Øjebliksbillede "æøå"', figures, set.variables))
  const { stdout, stderr, status } = spawnSync('Rscript', ['figures.R'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  return { stdout, stderr, status, wrong: stdout.split('\n').filter((line) => line.includes('DIFFERENT')) }
}

test('R works out every standard figure of a delivery and finds the same', { skip: noR }, () => {
  const figures = standardFigures(data)
  const { stdout, stderr, status, wrong } = run(data, figures)
  assert.deepEqual(wrong, [], stderr)
  assert.equal(status, 0, stdout + stderr)
  assert.match(stdout, new RegExp(`${figures.length} of ${figures.length} figures agree`))
  assert.ok(figures.length > 150)
})

test('R agrees on every other kind of figure, and on parts of the data', { skip: noR }, () => {
  const change = { before: 'who5_before', after: 'who5_after' }
  const items = ['happy', 'calm', 'active', 'rested', 'interest'].map((item) => `who5_${item}_before`)
  const figures = [
    ...figuresFrom(data, 'alpha', { kind: 'alpha', where: {}, columns: items }),
    ...figuresFrom(data, 'mean', {
      kind: 'mean',
      where: { area: ['health', 'music'] },
      column: 'who5_after',
    }),
    ...figuresFrom(data, 'severe', {
      kind: 'proportion',
      where: { sender: 'peer' },
      column: 'tils_before',
      atLeast: 7,
    }),
    ...figuresFrom(data, 'two levels', { kind: 'mixed', where: {}, municipality: true, ...change }),
    ...figuresFrom(data, 'adjusted', {
      kind: 'ancova',
      where: {},
      ...change,
      factors: [
        { column: 'sender', reference: 'municipality' },
        { column: 'target_group', reference: 'stress' },
        { column: 'level', reference: 'separate' },
      ],
      term: { column: 'sender', key: 'peer' },
    }),
    ...figuresFrom(data, 'peers', { kind: 'mixed', where: { sender: 'peer', area: 'health' }, ...change }),
  ]
  const { stdout, stderr, status, wrong } = run(data, figures)
  assert.deepEqual(wrong, [], stderr)
  assert.equal(status, 0, stdout + stderr)
})

test('R agrees on the figures of an anonymised delivery', { skip: noR }, () => {
  for (const keep of ['courses', 'background'] as const) {
    const result = anonymised(raw, { k: 5, l: 2, coursesAlike: 2, keep, seed: 's' })
    assert.ok(result.ok)
    const { stderr, status, wrong } = run(result.data, standardFigures(result.data))
    assert.deepEqual(wrong, [], stderr)
    assert.equal(status, 0, stderr)
  }
})

test('R agrees where the variation between courses cannot be told from zero', { skip: noR }, () => {
  const at = raw.variables.findIndex(({ name }) => name === 'who5_after')
  const flat: DataSet = {
    ...raw,
    rows: raw.rows.map((row, index) =>
      row.map((cell, place) => (place === at ? 40 + ((index * 37) % 41) : cell)),
    ),
  }
  const change = { where: {}, before: 'who5_before', after: 'who5_after' }
  const figures = [
    ...figuresFrom(flat, 'flat', { kind: 'mixed', ...change }),
    ...figuresFrom(flat, 'flat in two levels', { kind: 'mixed', municipality: true, ...change }),
  ]
  assert.ok(figures.some(({ statistic, value }) => statistic === 'varCourse' && value === 0))
  const { stderr, wrong } = run(flat, figures)
  assert.deepEqual(wrong, [], stderr)
})

test('R agrees on what little can be said of very few, or of changes that are all the same', {
  skip: noR,
}, () => {
  for (const [courses, size] of [
    [1, 2],
    [2, 2],
    [3, 3],
  ] as const) {
    const few = dataSetOf(inventedRows(courses, `few ${courses}`, size), {
      instruments: ['who5', 'tils'],
      items: false,
      areas: [],
    })
    const change = { where: {}, before: 'who5_before', after: 'who5_after' }
    const at = (name: string) => few.variables.findIndex((variable) => variable.name === name)
    const rows = few.rows.map((row) =>
      row.map((cell, place) => (place === at('who5_before') ? 40 : place === at('who5_after') ? 52 : cell)),
    )
    const same = { ...few, rows }
    const figures = [
      ...figuresFrom(same, 'same', { kind: 'paired', ...change }),
      ...figuresFrom(same, 'same courses', { kind: 'courseMeans', ...change }),
    ]
    assert.deepEqual(run(same, figures).wrong, [])
    assert.deepEqual(run(few, standardFigures(few)).wrong, [])
  }
})

test('R agrees on shares of very many people, where a product of whole numbers would overflow', {
  skip: noR,
}, () => {
  const many: DataSet = { ...data, rows: Array.from({ length: 8 }, () => data.rows).flat() }
  const figures = figuresFrom(many, 'many', {
    kind: 'pairedProportion',
    where: {},
    before: 'tils_before',
    after: 'tils_after',
    atLeast: 6,
  })
  const n = figures.find(({ statistic }) => statistic === 'n')?.value ?? 0
  assert.ok(n > 800, `${n} pairs`)
  assert.deepEqual(run(many, figures).wrong, [])
})

test('canary: a figure that is off by a millionth is found', { skip: noR }, () => {
  const [figure] = figuresFrom(data, 'x', { kind: 'mean', where: {}, column: 'who5_before' }).filter(
    ({ statistic }) => statistic === 'mean',
  )
  assert.ok(figure?.value)
  const { status, stdout } = run(data, [{ ...figure, value: figure.value * (1 + 3e-6) }, figure])
  assert.equal(status, 1)
  assert.match(stdout, /1 of 2 figures agree/)
})
