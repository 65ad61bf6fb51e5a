import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equation, primaryReason, RowSpace, VALUE } from '../../../statistics/index.ts'
import { cellId } from '../door/cells.ts'
import type { CountedCourse } from '../door/reading.ts'
import type { LogLine } from './history.ts'
import { coursesByCell, thresholdsOf, unitOf } from './inputs.ts'
import { contentText, type MadeRelease, makeRelease } from './make.ts'
import { population } from './testing.ts'

const plan = {
  id: 'p',
  number: 1,
  outcome: 'who5',
  margin: 5,
  covariates: ['before'],
  lockedOn: '2026-01-10',
  decisionNumber: '1/2026',
} as const

/** Releases one after the other, each with the courses counted in by then. */
function history(courses: readonly CountedCourse[], releases: number): MadeRelease[] {
  const made: MadeRelease[] = []
  const log: LogLine[] = []
  for (let number = 1; number <= releases; number += 1) {
    const now = courses.filter(({ fromRelease }) => fromRelease <= number)
    const release = makeRelease({ number, courses: now, log, before: made.at(-1) ?? null, plan })
    log.push(...release.lines)
    made.push(release)
  }
  return made
}

/** What somebody who kept every release can write down: mean times people, for every group told anew. */
function writtenDown(courses: readonly CountedCourse[], made: readonly MadeRelease[]) {
  const places = new Map(courses.map(({ course }, index) => [course, index]))
  const byCell = coursesByCell(courses)
  const space = new RowSpace()
  made.forEach(({ readings }, index) => {
    for (const { cell, change } of readings) {
      const told = change.who5.after
      if (told.state !== 'shown' || told.since !== index + 1) continue
      const within = (byCell.get(cellId(cell)) ?? []).filter(({ fromRelease }) => fromRelease <= index + 1)
      const sum = Math.round((told.value.reading.meanBefore ?? 0) * told.value.reading.pairs)
      const vector = new Map(equation(within.flatMap(({ course }) => places.get(course) ?? [])))
      space.add(sum === 0 ? vector : vector.set(VALUE, BigInt(sum)))
    }
  })
  return { space, places, byCell }
}

test('nobody who keeps every release can work out a course, or a group kept back', () => {
  for (const seed of [1, 2]) {
    const courses = population({ courses: 36, municipalities: 4, releases: 3, seed })
    const made = history(courses, 3)
    const { space, places, byCell } = writtenDown(courses, made)
    for (const { course } of courses)
      assert.equal(space.contains(equation([places.get(course) ?? -2])), false, course)
    const hidden =
      made.at(-1)?.lines.filter((line) => line.measure === 'who5.after' && line.outcome === 'hidden') ?? []
    assert.ok(hidden.length > 0, 'there is something to hide')
    for (const { cell } of hidden) {
      const within = byCell.get(cell) ?? []
      if (
        !primaryReason(
          within.map((course) => unitOf(course, 'who5.after')),
          thresholdsOf('who5.after'),
        )
      )
        continue
      assert.equal(
        space.contains(equation(within.flatMap(({ course }) => places.get(course) ?? []))),
        false,
        cell,
      )
    }
  }
})

test('canary: with every group told, single courses are worked out to the last point', () => {
  const courses = population({ courses: 12, municipalities: 4, seed: 9 })
  const places = new Map(courses.map(({ course }, index) => [course, index]))
  const space = new RowSpace()
  const sumOf = ({ answers }: CountedCourse) =>
    answers.who5.reduce((sum, [before, after]) => sum + (after === null ? 0 : (before ?? 0)), 0)
  for (const [, within] of coursesByCell(courses)) {
    const sum = within.reduce((total, course) => total + sumOf(course), 0)
    const vector = new Map(equation(within.flatMap(({ course }) => places.get(course) ?? [])))
    space.add(vector.set(VALUE, BigInt(sum)))
  }
  const found = courses.filter(
    (course) => space.valueOf(equation([places.get(course.course) ?? -2])) === sumOf(course),
  )
  assert.ok(found.length >= 6, `${found.length} courses`)
})

test('a group is told anew only when ten more people have come', () => {
  const courses = population({ courses: 40, releases: 1, seed: 4 })
  const [first, ...rest] = courses
  assert.ok(first)
  const late = [...rest, { ...first, fromRelease: 2 }]
  const [one, two] = history(late, 2)
  const region = (made: MadeRelease | undefined) => made?.readings[0]?.change.who5.after
  const pairsOf = (course: CountedCourse) => course.answers.who5.filter(([, after]) => after !== null).length
  assert.ok(pairsOf(first) < 17)
  assert.deepEqual(region(two), region(one))
})

test('without a locked plan nothing is told by sender', () => {
  const made = makeRelease({
    number: 1,
    courses: population({ courses: 60 }),
    log: [],
    before: null,
    plan: null,
  })
  assert.equal(made.senders.state, 'none')
  for (const { cell, change } of made.readings) {
    if (cell.kind === 'sender')
      assert.deepEqual([change.who5.after.state, change.tils.after.state], ['none', 'none'])
  }
  const opened = makeRelease({ number: 1, courses: population({ courses: 60 }), log: [], before: null, plan })
  assert.equal(opened.senders.state, 'shown')
})

test('the same inputs give the same bytes, in whatever order they come', () => {
  const courses = population({ courses: 50, seed: 7 })
  const text = (given: readonly CountedCourse[]) =>
    contentText(makeRelease({ number: 1, courses: given, log: [], before: null, plan }))
  assert.equal(text(courses.toReversed()), text(courses))
})

test('a later time is not told where those who left in between could be worked out', () => {
  const early = population({ courses: 30, municipalities: 2, seed: 3 })
  const later = (leaving: number) =>
    early.map((course): CountedCourse => {
      let left = leaving
      const rows = course.answers.who5.map(
        ([before, after]): readonly [number | null, number | null, number | null] => {
          const leaves = after !== null && left > 0
          if (leaves) left -= 1
          return [before, leaves ? null : after, after]
        },
      )
      return { ...course, part: 'followup3', answers: { who5: rows, tils: [] } }
    })
  const told = (leaving: number, first: number) => {
    const courses = [...early, ...later(0).slice(0, -first), ...later(leaving).slice(-first)]
    const made = makeRelease({ number: 1, courses, log: [], before: null, plan: null })
    return made.readings[0]?.change.who5.followup3.state
  }
  assert.equal(told(0, 1), 'shown')
  assert.equal(told(2, 1), 'hidden', 'two people left one course')
  assert.equal(told(2, 20), 'shown', 'forty people left, from twenty courses')
})

test('small groups: flows of parts go in fives, and say so', () => {
  const made = makeRelease({
    number: 1,
    courses: population({ courses: 60 }),
    log: [],
    before: null,
    plan: null,
  })
  const flows = made.readings.filter(({ cell }) => cell.kind !== 'region').flatMap(({ flow }) => flow ?? [])
  assert.ok(flows.length > 10)
  for (const { isRounded, steps } of flows) {
    assert.equal(isRounded, true)
    for (const { count } of steps) assert.equal(count % 5, 0)
  }
})
