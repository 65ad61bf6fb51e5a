import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import type { CountedCourse } from '../../door/reading.ts'
import type { LogLine } from '../../release/history.ts'
import { makeRelease, type ReleaseContent } from '../../release/make.ts'
import { population } from '../../release/testing.ts'
import type { SnapshotContent } from '../../snapshots/queries.ts'
import { countedSet } from './counted.ts'
import { snapshotFigures, snapshotProof } from './snapshot.ts'

const packages = ['lme4', 'lmerTest', 'pbkrtest', 'numDeriv', 'clubSandwich']
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

/** Two releases, so that some numbers stand unchanged since the first. */
function twoReleases(): { content: SnapshotContent; courses: CountedCourse[] } {
  const courses = population({ courses: 32, releases: 2, seed: 7 })
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

test('every number that a snapshot tells has a way to be worked out again', () => {
  const { content, courses } = twoReleases()
  const { figures, without } = snapshotFigures(content, countedSet(courses, 'd'))
  assert.equal(without, 0)
  assert.ok(figures.length > 60, `${figures.length} figures`)
  assert.ok(figures.some(({ id }) => id.endsWith('.afsender')))
  assert.ok(figures.some(({ id }) => id.endsWith('.ensomhed')))
  assert.ok(figures.some(({ id }) => id.endsWith('.svar')))
})

test('R finds every number of a snapshot from the data that go with it', { skip: noR }, () => {
  const { content, courses } = twoReleases()
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
  const { courses } = twoReleases()
  const set = countedSet(courses, 'd')
  const text = JSON.stringify(set.rows)
  for (const { course } of courses) assert.ok(!text.includes(`"${course}"`))
  assert.deepEqual(countedSet(courses, 'd'), set)
})
