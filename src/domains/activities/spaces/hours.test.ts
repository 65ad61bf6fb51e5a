import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zone } from '../../../kernel/day.ts'
import { isOpenAt, isOpenFor, momentAt, readSpans, saidSpans, spansOn, typedSpans } from './hours.ts'
import type { Hours, Span } from './model.ts'

const first = Temporal.PlainDate.from('2026-01-01')
const aDay = fc.integer({ min: 0, max: 1500 }).map((days) => first.add({ days }))
const aSpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }))
const always = (span: Span): Hours => ({
  week: Array.from({ length: 7 }, () => [span]),
  exceptions: [],
  closedOnHolidays: false,
})
/** In the night when the clocks go forward, 02.00-03.00 is not there. */
const isSkipped = (day: Temporal.PlainDate, minute: number): boolean =>
  minute >= 120 && minute < 180 && day.toZonedDateTime(zone).hoursInDay === 23

test('opening hours stand still on the wall while the clocks change, all year', () => {
  fc.assert(
    fc.property(aDay, aSpan, (day, { from }) => {
      fc.pre(!isSkipped(day, from))
      const local = momentAt(day, from).toZonedDateTimeISO(zone)
      assert.equal(local.hour * 60 + local.minute, from)
      assert.ok(local.toPlainDate().equals(day))
    }),
    { numRuns: 3000 },
  )
})

test('a space is open from its first minute to the one before its last, also when clocks change', () => {
  const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((day) =>
    Temporal.PlainDate.from(day),
  )
  fc.assert(
    fc.property(fc.oneof(aDay, fc.constantFrom(...changes)), aSpan, (day, span) => {
      fc.pre(!isSkipped(day, span.from) && !isSkipped(day, span.to % 1440))
      const hours = always(span)
      assert.equal(isOpenAt(momentAt(day, span.from), hours), true)
      assert.equal(isOpenAt(momentAt(day, span.to).subtract({ minutes: 1 }), hours), true)
      assert.equal(isOpenFor(day, span, hours), true)
      const isWhole = span.from === 0 && span.to === 1440
      assert.equal(isOpenAt(momentAt(day, span.to), hours), isWhole || (span.to === 1440 && span.from === 0))
    }),
    { numRuns: 3000 },
  )
})

test('a night of 23 or 25 hours is as long as it is', () => {
  const night = { from: 60, to: 300 }
  const long = (day: string) => {
    const on = Temporal.PlainDate.from(day)
    return momentAt(on, night.from).until(momentAt(on, night.to)).total('hours')
  }
  assert.deepEqual([long('2026-03-29'), long('2026-03-30'), long('2026-10-25')], [3, 4, 5])
})

test('what is typed about hours is what is said, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(aSpan, { maxLength: 3 }), (spans) => {
      const sorted = [...spans].sort((a, b) => a.from - b.from)
      const isApart = sorted.every((span, index) => index === 0 || (sorted[index - 1]?.to ?? 0) <= span.from)
      assert.deepEqual(readSpans(typedSpans(sorted)), isApart ? sorted : undefined)
    }),
  )
  assert.deepEqual(readSpans('kl. 10-12.30 og 19-24'), [
    { from: 600, to: 750 },
    { from: 1140, to: 1440 },
  ])
  assert.deepEqual(readSpans('lukket'), [])
  for (const wrong of ['10', '17-10', '10-25', '10.75-12', 'altid', '10-12, 11-13'])
    assert.equal(readSpans(wrong), undefined, wrong)
  assert.equal(saidSpans([{ from: 600, to: 1440 }], 'da'), 'kl. 10.00-24.00')
})

test('a day that is not like others is as it was said to be', () => {
  const christmas = Temporal.PlainDate.from('2026-12-24')
  const hours = {
    ...always({ from: 600, to: 1020 }),
    exceptions: [{ day: christmas, spans: [], note: 'Juleaften' }],
  }
  assert.deepEqual(spansOn(christmas, hours), [])
  assert.equal(isOpenAt(momentAt(christmas, 660), hours), false)
  assert.equal(isOpenAt(momentAt(christmas.add({ days: 1 }), 660), hours), true)
})
