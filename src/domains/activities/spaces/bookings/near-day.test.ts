import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearDay } from './near-day.ts'

const today = Temporal.PlainDate.from('2026-11-23')

test('a day without a year is the next such day', () => {
  for (const [typed, day] of [
    ['3/12', '2026-12-03'],
    ['03.12', '2026-12-03'],
    ['3-12', '2026-12-03'],
    ['2. dec', '2026-12-02'],
    ['2 december', '2026-12-02'],
    ['den 5. januar', '2027-01-05'],
    ['1/2', '2027-02-01'],
    ['23/11', '2026-11-23'],
    ['3 Dec', '2026-12-03'],
  ] as const)
    assert.equal(nearDay(typed, today), day, typed)
})

test('everything else stays as it was typed', () => {
  for (const typed of [
    '',
    '24-12-2026',
    '2026-12-24',
    '32/1',
    '3/13',
    'i morgen',
    '29. hej',
    'x'.repeat(9999),
  ])
    assert.equal(nearDay(typed, today), typed)
})
