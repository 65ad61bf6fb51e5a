import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zone } from '../../../kernel/day.ts'
import type { Plan, Repetition } from './model.ts'
import { layPlan, repeatedDays } from './plan.ts'

const recurring = (every: Repetition, from: string, until: string, except: readonly string[] = []) =>
  ({ kind: 'recurring', every, from, until, starts: '19:00', ends: '21:00', except }) as const

const local = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

test('a weekly 19.00 stays 19.00 over the last Sunday of March and of October', () => {
  const spring = layPlan(recurring('weekly', '2027-03-21', '2027-04-04'))
  assert.deepEqual(
    spring.map(({ starts }) => starts.toString()),
    ['2027-03-21T18:00:00Z', '2027-03-28T17:00:00Z', '2027-04-04T17:00:00Z'],
  )
  const autumn = layPlan(recurring('weekly', '2027-10-24', '2027-11-07'))
  assert.deepEqual(
    autumn.map(({ starts }) => starts.toString()),
    ['2027-10-24T17:00:00Z', '2027-10-31T18:00:00Z', '2027-11-07T18:00:00Z'],
  )
})

test('a whole day is as long as the day is: 23 hours in March, 25 in October', () => {
  const hours = (on: string) => {
    const [date] = layPlan({ kind: 'once', days: [{ on }] })
    return date?.starts.until(date.ends).total('hours')
  }
  assert.equal(hours('2027-03-28'), 23)
  assert.equal(hours('2027-10-31'), 25)
  assert.equal(hours('2027-05-01'), 24)
})

test('what ends before it begins ends the next morning', () => {
  const [ball] = layPlan({ kind: 'once', days: [{ on: '2027-02-06', starts: '19:00', ends: '00:30' }] })
  assert.equal(ball && local(ball.ends), '2027-02-07T00:30')
})

test('a time that the clock leaps over becomes the one after it', () => {
  const [night] = layPlan({ kind: 'once', days: [{ on: '2027-03-28', starts: '02:30', ends: '04:00' }] })
  assert.equal(night && local(night.starts), '2027-03-28T03:30')
})

test('monthly is the same weekday of the month, and the last one where a month has no fifth', () => {
  assert.deepEqual(repeatedDays(recurring('monthly', '2026-12-29', '2027-03-31')).map(String), [
    '2026-12-29',
    '2027-01-26',
    '2027-02-23',
    '2027-03-30',
  ])
})

test('exceptions are left out, and every other week counts on past them', () => {
  assert.deepEqual(
    repeatedDays(recurring('fortnightly', '2026-12-14', '2027-01-25', ['2026-12-28'])).map(String),
    ['2026-12-14', '2027-01-11', '2027-01-25'],
  )
})

test('two times on one day are two dates, in order of time, each with a key of its own', () => {
  const plan: Plan = {
    kind: 'series',
    days: [
      { on: '2027-01-10', starts: '14:00', ends: '15:00' },
      { on: '2027-01-10', starts: '10:00', ends: '11:00' },
    ],
  }
  const laid = layPlan(plan)
  assert.deepEqual(
    laid.map(({ starts }) => local(starts)),
    ['2027-01-10T10:00', '2027-01-10T14:00'],
  )
  assert.equal(new Set(laid.map(({ key }) => key)).size, 2)
})

test('whatever repeats keeps weekday and clock, never leaves its ends and never repeats a day', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 700 }),
      fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
      (from, length, every) => {
        const until = from.add({ days: length })
        const laid = layPlan(recurring(every, from.toString(), until.toString()))
        assert.ok(laid.length >= 1)
        for (const { starts, key } of laid) {
          const at = starts.toZonedDateTimeISO(zone)
          assert.equal(at.dayOfWeek, from.dayOfWeek)
          assert.equal(at.hour, 19)
          assert.equal(at.toPlainDate().toString(), key)
          assert.ok(key >= from.toString() && key <= until.toString())
        }
        assert.equal(new Set(laid.map(({ key }) => key)).size, laid.length)
      },
    ),
  )
})
