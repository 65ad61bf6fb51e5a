import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zone } from '../../../kernel/day.ts'
import { easterSunday, holidayOn, holidaysOf } from './holidays.ts'
import { type FreeDays, layOnCalendar, momentsOf, skipOn, weekdaysFrom } from './laying.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const nothingFree: FreeDays = { choices: [], school: [] }
const someDay = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }))
const rhythm = fc.record({
  from: someDay,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  weeksBetween: fc.integer({ min: 1, max: 4 }),
})

test('Easter lies where the almanacs have it', () => {
  const known = [
    ...['1818-03-22', '1943-04-25', '1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21'],
    ...['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2035-03-25', '2038-04-25'],
    ...['2049-04-18', '2050-04-10'],
  ]
  for (const easter of known) assert.equal(easterSunday(day(easter).year).toString(), easter)
})

test('Easter is always a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1700, max: 2299 }), (year) => {
      const easter = easterSunday(year)
      assert.equal(easter.dayOfWeek, 7)
      const after = Temporal.PlainDate.from({ year, month: 3, day: 21 }).until(easter).days
      assert.ok(after >= 1 && after <= 35)
    }),
  )
})

test('the holidays of a year, and Store bededag no more', () => {
  const of2026 = holidaysOf(2026).map(({ on, key }) => `${on} ${key}`)
  assert.deepEqual(of2026, [
    ...['2026-01-01 newYearsDay', '2026-04-02 maundyThursday', '2026-04-03 goodFriday'],
    ...['2026-04-05 easterSunday', '2026-04-06 easterMonday', '2026-05-14 ascensionDay'],
    ...['2026-05-24 whitSunday', '2026-05-25 whitMonday', '2026-12-25 christmasDay', '2026-12-26 boxingDay'],
  ])
  assert.equal(holidayOn(day('2023-05-05')), 'prayerDay')
  assert.equal(holidayOn(day('2024-04-26')), undefined)
  assert.equal(holidaysOf(2023).length, 11)
  assert.equal(skipOn(day('2026-06-05'), nothingFree), undefined)
  assert.deepEqual(skipOn(day('2026-06-05'), { choices: ['constitutionDay'], school: [] }), {
    ...{ kind: 'holiday', key: 'constitutionDay' },
  })
})

test('seven Mondays from 2 November 2026, and the week without school is passed over', () => {
  const school = [{ name: 'Efterårsferie', from: day('2026-10-10'), to: day('2026-10-18') }]
  const mondays = { from: day('2026-10-05'), weekdays: [1], weeksBetween: 1 }
  const laid = layOnCalendar(mondays, 3, { choices: [], school })
  assert.deepEqual(laid.days.map(String), ['2026-10-05', '2026-10-19', '2026-10-26'])
  assert.deepEqual(laid.skipped, [{ on: day('2026-10-12'), why: { kind: 'school', name: 'Efterårsferie' } }])
  const seven = layOnCalendar({ ...mondays, from: day('2026-11-02') }, 7, nothingFree)
  assert.equal(String(seven.days.at(-1)), '2026-12-14')
})

test('every other week counts from the week of the first day', () => {
  const laid = layOnCalendar({ from: day('2026-11-26'), weekdays: [2, 4], weeksBetween: 2 }, 4, nothingFree)
  assert.deepEqual(laid.days.map(String), ['2026-11-26', '2026-12-08', '2026-12-10', '2026-12-22'])
})

test('sessions come on their weekdays, in order, one a day, never on a free day', () => {
  fc.assert(
    fc.property(rhythm, fc.integer({ min: 1, max: 30 }), someDay, (given, count, holidayFrom) => {
      const school = [{ name: 'Ferie', from: holidayFrom, to: holidayFrom.add({ days: 20 }) }]
      const free: FreeDays = { choices: ['christmasEve'], school }
      const { days, skipped } = layOnCalendar(given, count, free)
      assert.equal(days.length, count)
      for (const [index, on] of days.entries()) {
        assert.ok(given.weekdays.includes(on.dayOfWeek))
        assert.equal(skipOn(on, free), undefined)
        const before = days[index - 1] ?? given.from.subtract({ days: 1 })
        assert.equal(Temporal.PlainDate.compare(on, before), 1)
        const monday = given.from.subtract({ days: given.from.dayOfWeek - 1 })
        assert.equal(Math.floor(monday.until(on).days / 7) % given.weeksBetween, 0)
      }
      for (const { on } of skipped) assert.ok(skipOn(on, free))
    }),
  )
})

test('a calendar without a free day ends', () => {
  const school = [{ name: 'Altid', from: day('1900-01-01'), to: undefined }]
  const given = { from: day('2026-01-01'), weekdays: [1, 2, 3, 4, 5, 6, 7], weeksBetween: 1 }
  assert.deepEqual(layOnCalendar(given, 5, { choices: [], school }).days, [])
})

test('the clock on the wall says the same at every session, over both clock changes', () => {
  const hour = fc.record({ hour: fc.integer({ min: 4, max: 21 }), minute: fc.integer({ min: 0, max: 59 }) })
  fc.assert(
    fc.property(rhythm, hour, fc.integer({ min: 5, max: 119 }), (given, clock, minutes) => {
      const at = Temporal.PlainTime.from(clock)
      for (const on of layOnCalendar(given, 30, nothingFree).days) {
        const { starts, ends } = momentsOf(on, at, minutes)
        const local = starts.toZonedDateTimeISO(zone)
        assert.ok(local.toPlainTime().equals(at) && local.toPlainDate().equals(on))
        assert.equal(starts.until(ends).total('minutes'), minutes)
      }
    }),
    { numRuns: 60 },
  )
})

test('at the clock changes: 19.00 is an hour earlier or later for the sun, never for people', () => {
  const at = Temporal.PlainTime.from('19:00')
  const utc = (on: string) => momentsOf(day(on), at, 90).starts.toString()
  assert.equal(utc('2026-03-28'), '2026-03-28T18:00:00Z')
  assert.equal(utc('2026-03-29'), '2026-03-29T17:00:00Z')
  assert.equal(utc('2026-10-24'), '2026-10-24T17:00:00Z')
  assert.equal(utc('2026-10-25'), '2026-10-25T18:00:00Z')
  const leapt = momentsOf(day('2026-03-29'), Temporal.PlainTime.from('02:30'), 30)
  assert.equal(leapt.starts.toString(), '2026-03-29T01:30:00Z')
  assert.ok(Temporal.Instant.compare(leapt.ends, leapt.starts) > 0)
})

test('twice a week has a day between, and stays within the week', () => {
  assert.deepEqual(weekdaysFrom(day('2026-11-24'), 2), [2, 4])
  assert.deepEqual(weekdaysFrom(day('2026-11-23'), 3), [1, 3, 5])
  assert.deepEqual(weekdaysFrom(day('2026-11-27'), 4), [1, 5, 6, 7])
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 7 }), (first, times) => {
      const found = weekdaysFrom(first, times)
      assert.equal(found.length, times)
      assert.ok(found.includes(first.dayOfWeek) && found.every((one) => one >= 1 && one <= 7))
    }),
  )
})
