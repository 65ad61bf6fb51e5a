import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '../../../kernel/day.ts'
import { layOnCalendar, momentsOf } from '../calendar/laying.ts'
import { dayForCopy, sessionsLike, titleForCopy } from '../copying/rules.ts'
import type { Session } from '../model.ts'
import { layRest, lengthOf, movable, restFrom, rhythmNow, timeOf } from './rules.ts'

const none = { choices: [], school: [] }
const day = (text: string) => Temporal.PlainDate.from(text)

const course = (from: string, weekdays: readonly number[], weeksBetween: number, count: number): Session[] =>
  layOnCalendar({ from: day(from), weekdays, weeksBetween }, count, none).days.map((on, index) => ({
    ...{ id: `s${index}`, courseId: 'c', number: index + 1, title: `T${index}`, content: '', placeName: '' },
    ...{ state: 'planned', notHeldReason: null, replacesId: null, sequence: 0, version: 1 },
    ...momentsOf(on, Temporal.PlainTime.from('19:00'), 60 + index * 15),
    changedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  }))

test('how a course lies in the week is read off its days', () => {
  assert.deepEqual(rhythmNow(course('2026-09-29', [2, 4], 1, 20)), { weekdays: [2, 4], weeksBetween: 1 })
  assert.deepEqual(rhythmNow(course('2027-01-12', [2], 2, 6)), { weekdays: [2], weeksBetween: 2 })
  assert.deepEqual(rhythmNow([]), { weekdays: [], weeksBetween: 1 })
})

test('the rest keeps its order, its lengths and the clock, wherever it is moved', () => {
  const start = fc.integer({ min: 0, max: 700 }).map((days) => day('2026-01-01').add({ days }))
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  fc.assert(
    fc.property(start, weekdays, fc.integer({ min: 1, max: 3 }), (firstDay, on, weeksBetween) => {
      const rest = course('2026-11-02', [1], 1, 7)
      const time = Temporal.PlainTime.from('17:30')
      const { moved } = layRest(rest, { firstDay, time, weekdays: on, weeksBetween }, none)
      assert.equal(moved.length, rest.length)
      for (const [index, { session, starts, ends }] of moved.entries()) {
        assert.equal(session.id, rest[index]?.id)
        assert.equal(lengthOf({ starts, ends }), lengthOf(session))
        assert.ok(timeOf({ starts }).equals(time))
        assert.ok(on.includes(dayOf(starts).dayOfWeek))
      }
    }),
    { numRuns: 60 },
  )
})

test('only what is planned and ahead can be moved', () => {
  const sessions = course('2026-11-02', [1], 1, 7).map((session, index) =>
    index === 5 ? { ...session, state: 'notHeld' as const } : session,
  )
  const ahead = movable(sessions, Temporal.Instant.from('2026-11-23T12:00:00Z'))
  assert.deepEqual(
    ahead.map(({ id }) => id),
    ['s3', 's4', 's6'],
  )
  assert.deepEqual(
    restFrom(ahead, 's4').map(({ id }) => id),
    ['s4', 's6'],
  )
  assert.deepEqual(restFrom(ahead, 's0'), [])
})

test('a copy lies on the same weekdays a year later', () => {
  const first = day('2026-11-02')
  const copy = dayForCopy(first, day('2026-11-23'))
  assert.equal(String(copy), '2027-11-01')
  assert.equal(copy.dayOfWeek, first.dayOfWeek)
  assert.equal(String(dayForCopy(day('2020-03-03'), day('2026-11-23'))), '2026-12-01')
  assert.equal(titleForCopy('Skriv 2026', first, copy), 'Skriv 2027')
  assert.equal(titleForCopy('1984 om igen, 20266', first, copy), '1984 om igen, 20266')
  const laid = sessionsLike(course('2026-11-02', [1], 1, 3), copy, none)
  assert.deepEqual(
    laid.map(({ starts }) => String(dayOf(starts))),
    ['2027-11-01', '2027-11-08', '2027-11-15'],
  )
  assert.deepEqual(
    laid.map(({ title }) => title),
    ['T0', 'T1', 'T2'],
  )
})
