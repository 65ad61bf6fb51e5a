import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { WaveSetting } from './model.ts'
import { isInside, isTimeToRemind, standingOn, windowsOf } from './rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const usual: WaveSetting = {
  ...{
    waitingWeeks: 4,
    beforeDays: 14,
    afterEarlyDays: 7,
    afterDays: 14,
    followup3Days: 21,
    followup6Days: 28,
  },
  ...{ lateDays: 30, reminders: 2, reminderGapDays: 5, relatives: 'process', staff: 'process' },
}

test('windows hang on the calendar of the course', () => {
  const days = { first: day('2026-11-02'), second: day('2026-11-09'), last: day('2026-12-14') }
  const text = windowsOf(days, usual).map(({ wave, opens, closes }) => `${wave} ${opens} ${closes}`)
  assert.deepEqual(text, [
    'waiting 2025-11-02 2026-10-05',
    'before 2026-10-19 2026-11-09',
    'after 2026-12-07 2026-12-28',
    'followup3 2027-02-21 2027-04-04',
    'followup6 2027-05-17 2027-07-12',
  ])
})

test('a course of one session is asked before until that session', () => {
  const only = day('2026-11-02')
  const before = windowsOf({ first: only, second: null, last: only }, usual).find(
    ({ wave }) => wave === 'before',
  )
  assert.equal(before?.closes.toString(), '2026-11-02')
})

const days = fc.integer({ min: 0, max: 4000 }).map((count) => day('2021-01-01').add({ days: count }))

test('every window has at least one day, whatever the calendar and the settings', () => {
  const setting = fc.record({
    ...{ waitingWeeks: fc.integer({ min: 1, max: 26 }), beforeDays: fc.integer({ min: 1, max: 60 }) },
    ...{ afterEarlyDays: fc.integer({ min: 0, max: 60 }), afterDays: fc.integer({ min: 1, max: 60 }) },
    ...{ followup3Days: fc.integer({ min: 7, max: 45 }), followup6Days: fc.integer({ min: 7, max: 60 }) },
  })
  fc.assert(
    fc.property(days, fc.nat(30), fc.nat(200), setting, (first, gap, more, given) => {
      const second = first.add({ days: gap })
      const calendar = { first, second, last: second.add({ days: more }) }
      for (const { opens, closes } of windowsOf(calendar, { ...usual, ...given }))
        assert.ok(Temporal.PlainDate.compare(opens, closes) <= 0)
    }),
  )
})

test('a wave is too early, open, late, then closed, and open is what counts as inside', () => {
  const window = { opens: day('2026-11-01'), closes: day('2026-11-10') }
  const on = (text: string) => standingOn(day(text), window, 30)
  assert.deepEqual(
    ['2026-10-31', '2026-11-01', '2026-11-10', '2026-11-11', '2026-12-10', '2026-12-11'].map(on),
    ['tooEarly', 'open', 'open', 'late', 'late', 'closed'],
  )
  fc.assert(
    fc.property(days, fc.nat(90), (today, late) => {
      assert.equal(standingOn(today, window, late) === 'open', isInside(today, window))
    }),
  )
})

test('reminded at most twice, never too soon, never after the end', () => {
  const silent = {
    invitedOn: day('2026-11-01'),
    remindedOn: null,
    reminders: 0,
    isDone: false,
    closes: day('2026-11-30'),
  }
  assert.equal(isTimeToRemind(silent, day('2026-11-05'), usual), false)
  assert.equal(isTimeToRemind(silent, day('2026-11-06'), usual), true)
  assert.equal(isTimeToRemind({ ...silent, isDone: true }, day('2026-11-06'), usual), false)
  assert.equal(isTimeToRemind({ ...silent, invitedOn: null }, day('2026-11-06'), usual), false)
  assert.equal(isTimeToRemind(silent, day('2026-12-01'), usual), false)
  const once = { ...silent, reminders: 1, remindedOn: day('2026-11-06') }
  assert.equal(isTimeToRemind(once, day('2026-11-06'), usual), false)
  assert.equal(isTimeToRemind(once, day('2026-11-11'), usual), true)
  assert.equal(isTimeToRemind({ ...once, reminders: 2 }, day('2026-11-20'), usual), false)
})
