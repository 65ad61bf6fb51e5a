import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equation, primaryReason, RowSpace } from '../../../statistics/index.ts'
import { cellId, type NamedCell } from '../door/cells.ts'
import type { ComparisonPlan, CountedCourse } from '../door/reading.ts'
import { chooseTold } from './choose.ts'
import type { LogLine } from './history.ts'
import { coursesByCell, thresholdsOf, unitOf } from './inputs.ts'
import { sideCells } from './sides.ts'
import { population } from './testing.ts'

const measure = 'who5.after'
const comparison = (number: number, afterRelease: number): ComparisonPlan => ({
  ...{ id: `c${number}`, number, outcome: 'who5', design: 'comparisonCourses', against: 'm1', afterRelease },
  ...{ lockedOn: '2026-01-10', decisionNumber: `${number}/2026` },
})
const [first, second] = [comparison(1, 1), comparison(2, 3)]

const cellsIn = (courses: readonly CountedCourse[]): NamedCell[] => [
  ...new Map(courses.flatMap(({ facts }) => facts.cells.map((cell) => [cellId(cell), cell]))).values(),
]

/** What is told in four releases: one comparison is in force until the third, another in the fourth. */
function toldOver(courses: readonly CountedCourse[], remembers: boolean): LogLine[] {
  const log: LogLine[] = []
  for (const number of [1, 2, 3, 4]) {
    const now = courses.filter(({ fromRelease }) => fromRelease <= number)
    const current = number === 1 ? [] : [number === 4 ? second : first]
    const comparisons = number === 4 && remembers ? [first, second] : current
    const cells = [...cellsIn(now), ...current.flatMap(sideCells)]
    log.push(...chooseTold(measure, { number, courses: now, cells, comparisons, log, closed: new Set() }))
  }
  return log.filter((line) => line.measure === measure && line.outcome === 'shown')
}

/** Single courses and small groups that follow from everything told, when the sides of both comparisons were heard. */
function recovered(courses: readonly CountedCourse[], told: readonly LogLine[]): string[] {
  const byCell = coursesByCell(courses, [first, second])
  const membersAt = (cell: string, release: number) =>
    (byCell.get(cell) ?? []).filter(({ fromRelease }) => fromRelease <= release)
  const rowOf = (members: readonly CountedCourse[]) =>
    equation(members.map((course) => courses.indexOf(course)))
  const space = new RowSpace()
  for (const { cell, release } of told) space.add(new Map(rowOf(membersAt(cell, release))))
  const groups = cellsIn(courses).flatMap((cell) => [1, 2, 3, 4].map((at) => membersAt(cellId(cell), at)))
  return [...courses.map((course) => [course]), ...groups]
    .filter((members) => members.length > 0)
    .filter((members) =>
      primaryReason(
        members.map((course) => unitOf(course, measure)),
        thresholdsOf(measure),
      ),
    )
    .filter((members) => space.contains(rowOf(members)))
    .map((members) => members.map(({ course }) => course).join(' '))
}

const seeds = Array.from({ length: 16 }, (_, index) => index + 1)
const populated = (seed: number): CountedCourse[] =>
  population({ courses: 22, people: [6, 12], municipalities: 3, releases: 4, seed })

test('what an older comparison told of its sides is not forgotten when another is registered', () => {
  const sidesTold = new Set<string>()
  for (const seed of seeds) {
    const courses = populated(seed)
    const told = toldOver(courses, true)
    assert.deepEqual(recovered(courses, told), [], `population ${seed}`)
    for (const { cell } of told) if (cell.startsWith('comparison')) sidesTold.add(cell)
  }
  assert.equal(sidesTold.size, 4, 'both sides of both comparisons are told somewhere')
})

test('canary: where the older comparison is forgotten, courses are worked out', () => {
  const found = seeds.flatMap((seed) => recovered(populated(seed), toldOver(populated(seed), false)))
  assert.ok(found.length > 0, `${found.length} groups`)
})
