import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rhythms } from './model.ts'
import { horizonOf, nextLetter, toldIn } from './rules.ts'

const first = Temporal.PlainDate.from('2026-01-01')
const aDay = fc.integer({ min: 0, max: 1500 }).map((days) => first.add({ days }))

test('letters come on Thursdays, later than the day, and never skip one', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const next = nextLetter(day, 'weekly')
      assert.equal(next.dayOfWeek, 4)
      const days = day.until(next).days
      assert.ok(days >= 1 && days <= 7)
      const monthly = nextLetter(day, 'monthly')
      assert.ok(monthly.dayOfWeek === 4 && monthly.day <= 7 && day.until(monthly).days <= 35)
      assert.ok(Temporal.PlainDate.compare(day, monthly) < 0)
    }),
  )
})

test('a letter looks beyond the next one', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(...rhythms), (day, rhythm) => {
      assert.ok(Temporal.PlainDate.compare(nextLetter(day, rhythm), horizonOf(day, rhythm)) < 0)
    }),
  )
  assert.equal(horizonOf(Temporal.PlainDate.from('2026-11-26'), 'weekly').toString(), '2026-12-10')
  assert.equal(nextLetter(Temporal.PlainDate.from('2026-11-26'), 'monthly').toString(), '2026-12-03')
})

test('what was told is told again only when it comes before the next letter', () => {
  const date = (activityId: string, day: string) => ({ activityId, startsOn: Temporal.PlainDate.from(day) })
  const dates = [
    date('soon', '2026-11-28'),
    date('new', '2026-12-05'),
    date('later', '2026-12-06'),
    date('new', '2026-12-07'),
  ]
  const told = toldIn(dates, ['soon', 'later'], Temporal.PlainDate.from('2026-12-03'))
  assert.deepEqual(
    told.map(({ id, isNew, dates: own }) => [id, isNew, own.length]),
    [
      ['new', true, 2],
      ['soon', false, 1],
    ],
  )
  assert.deepEqual(toldIn([date('soon', '2026-12-03')], ['soon'], Temporal.PlainDate.from('2026-12-03')), [])
})
