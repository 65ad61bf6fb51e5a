import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOnCalendar, momentsOf } from '../calendar/laying.ts'
import { sessionsHeading, whenSaid } from './when.ts'

const laid = (from: string, weekdays: readonly number[], count: number, at = '11:00') =>
  layOnCalendar({ from: Temporal.PlainDate.from(from), weekdays, weeksBetween: 1 }, count, {
    choices: [],
    school: [],
  }).days.map((day) => momentsOf(day, Temporal.PlainTime.from(at), 150))

test('a course on one weekday is said as one would say it', () => {
  const seven = laid('2026-11-02', [1], 7)
  assert.deepEqual(whenSaid(seven, 'da'), ['Syv mandage fra 2. november 2026', 'kl. 11.00-13.30'])
  assert.deepEqual(whenSaid(seven, 'en'), ['Seven Mondays from 2 November 2026', '11:00-13:30'])
  assert.equal(sessionsHeading(seven, 'da'), 'De syv mandage')
})

test('several weekdays, one time, and times that differ', () => {
  const twice = laid('2026-09-29', [2, 4], 20, '10:00')
  assert.deepEqual(whenSaid(twice, 'da'), [
    '20 gange fra 29. september 2026 til 3. december 2026',
    'tirsdage og torsdage',
    'kl. 10.00-12.30',
  ])
  const mixed = [...laid('2026-11-02', [1], 2), ...laid('2026-11-16', [1], 1, '18:00')]
  assert.deepEqual(whenSaid(mixed, 'da'), ['Tre mandage fra 2. november 2026', 'Tiderne står herunder'])
  assert.deepEqual(whenSaid(laid('2026-11-02', [1], 1), 'da'), ['2. november 2026', 'kl. 11.00-13.30'])
  assert.deepEqual(whenSaid([], 'da'), [])
})
