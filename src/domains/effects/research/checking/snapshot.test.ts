import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { normalFrom, stream } from '../../analysis/testing.ts'
import type { CountedCourse, ScorePair } from '../../door/reading.ts'
import type { LogLine } from '../../release/history.ts'
import { makeRelease, type ReleaseContent } from '../../release/make.ts'
import { population } from '../../release/testing.ts'
import type { SnapshotContent } from '../../snapshots/queries.ts'
import { countedSet } from './counted.ts'
import { snapshotFigures, snapshotProof } from './snapshot.ts'

const packages = ['lme4', 'lmerTest', 'pbkrtest', 'numDeriv', 'clubSandwich', 'psych']
const there = spawnSync('Rscript', [
  '-e',
  `for (p in c("${packages.join('","')}")) stopifnot(requireNamespace(p))`,
])
const noR = there.status === 0 ? false : `skipped: R with ${packages.join(', ')} is not installed`
const folder = mkdtempSync(join(tmpdir(), 'proof-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const plan = {
  id: 'p',
  number: 1,
  outcome: 'who5',
  margin: 5,
  covariates: ['before', 'targetGroup', 'level'],
  lockedOn: '2026-01-01',
  decisionNumber: '1',
} as const

const step = (value: number) => Math.min(100, Math.max(0, 4 * Math.round(value / 4)))
const point = (value: number) => Math.min(9, Math.max(3, Math.round(value)))
const digits = (value: number, count: number, noise: () => number) =>
  Array.from({ length: count }, () => Math.min(3, Math.max(1, Math.round(value + noise())))).join('')

/** The same courses with a waiting time, whom people saw, answers to items, and a later time at which fewer answered. */
function withMore(courses: readonly CountedCourse[]): CountedCourse[] {
  const next = stream(11)
  const noise = (size: number) => size * normalFrom(next)
  return courses.flatMap((course): CountedCourse[] => {
    const onWave = noise(4)
    const more = (pairs: CountedCourse['answers']['who5'], size: number, fit: (value: number) => number) => ({
      after: pairs.map(
        ([before, after]): ScorePair => [
          before,
          after,
          null,
          before === null || next() < 0.4 ? null : fit(before + noise(size)),
          next() < 0.2 ? null : 1 + Math.floor(next() * 4),
        ],
      ),
      later: pairs.map(
        ([before, after]): ScorePair => [
          before,
          before === null || next() < 0.4
            ? null
            : fit((after ?? before) + (onWave * size) / 10 + noise(size)),
          after,
        ],
      ),
    })
    const [who5, tils] = [more(course.answers.who5, 10, step), more(course.answers.tils, 1, point)]
    const answersTo = (pairs: readonly ScorePair[], at: 0 | 1, count: number, unit: number) =>
      pairs.flatMap((pair) => (pair[at] === null ? [] : [digits(pair[at] / unit, count, () => noise(0.6))]))
    const itemsAt = (at: 0 | 1) => ({
      who5: answersTo(course.answers.who5, at, 5, 22),
      tils: answersTo(course.answers.tils, at, 3, 3),
    })
    const items = { before: itemsAt(0), after: itemsAt(1) }
    return [
      { ...course, answers: { who5: who5.after, tils: tils.after }, items },
      { ...course, part: 'followup3', answers: { who5: who5.later, tils: tils.later } },
    ]
  })
}

/** Two releases, so that some numbers stand unchanged since the first. */
function twoReleases(): { content: SnapshotContent; courses: CountedCourse[] } {
  const courses = withMore(population({ courses: 32, people: [5, 10], releases: 2, seed: 7 }))
  let before: ReleaseContent | null = null
  let log: readonly LogLine[] = []
  for (const number of [1, 2]) {
    const until = courses.filter(({ fromRelease }) => fromRelease <= number)
    const made = makeRelease({ number, courses: until, log, before, plan })
    log = [...log, ...made.lines]
    before = made
  }
  assert.ok(before)
  const release = {
    number: 2,
    isSimulated: true,
    madeOn: '2026-11-23',
    dataVersion: 'd',
    codeVersion: 'c',
    courses: 32,
  }
  const kinds = new Set(['region', 'area', 'sender', 'level'])
  const readings = before.readings.filter(({ cell }) => kinds.has(cell.kind))
  return { content: { release, readings, senders: before.senders }, courses }
}

const madeOnce = twoReleases()

test('every number that a snapshot tells has a way to be worked out again', () => {
  const { content, courses } = madeOnce
  const { figures, without } = snapshotFigures(content, countedSet(courses, 'd'))
  assert.equal(without, 0)
  assert.ok(figures.length > 60, `${figures.length} figures`)
  assert.ok(figures.some(({ id }) => id.endsWith('.afsender')))
  assert.ok(figures.some(({ id }) => id.endsWith('.ensomhed')))
  assert.ok(figures.some(({ id }) => id.endsWith('.svar')))
  for (const kind of ['joint', 'imputed', 'permutation', 'reliability', 'having'])
    assert.ok(
      figures.some(({ analysis }) => analysis.kind === kind),
      kind,
    )
  assert.ok(figures.some(({ analysis }) => 'value' in analysis))
})

test('R finds every number of a snapshot from the data that go with it', { skip: noR }, () => {
  const { content, courses } = madeOnce
  const { bytes, figures } = snapshotProof('Øjebliksbillede', content, courses)
  for (const [name, file] of Object.entries(unzipSync(bytes))) writeFileSync(join(folder, name), file)
  const { stdout, stderr, status } = spawnSync('Rscript', ['figures.R'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  const wrong = stdout.split('\n').filter((line) => line.includes('DIFFERENT'))
  assert.deepEqual(wrong, [], stderr)
  assert.equal(status, 0, stderr)
  assert.match(stdout, new RegExp(`${figures} of ${figures} figures agree`))
})

test('the data say nothing of who or when, and courses have other names than on the platform', () => {
  const { courses } = madeOnce
  const set = countedSet(courses, 'd')
  const text = JSON.stringify(set.rows)
  for (const { course } of courses) assert.ok(!text.includes(`"${course}"`))
  assert.deepEqual(countedSet(courses, 'd'), set)
})
