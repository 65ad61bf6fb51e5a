import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock, clockSpan, fullDay, longDay, momentText, period, shortDay } from './day.ts'
import { inOneSentence } from './list.ts'
import { crowns, money, moneyTyped } from './money.ts'
import { decimal, fileSize, percent, wholeNumber } from './number.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)

test('days are written out the Danish and the English way', () => {
  assert.equal(longDay(date('2021-11-01'), 'da'), '1. november 2021')
  assert.equal(longDay(date('2021-11-01'), 'en'), '1 November 2021')
  assert.equal(fullDay(date('2026-11-02'), 'da'), 'mandag 2. november 2026')
  assert.equal(shortDay(date('2026-01-02')), '02-01-2026')
})

test('spans of days are said as shortly as they can', () => {
  const span = (from: string, to?: string) =>
    period({ from: date(from), to: to ? date(to) : undefined }, 'da')
  assert.equal(span('2026-10-26', '2026-10-30'), '26.-30. oktober 2026')
  assert.equal(span('2026-10-30', '2026-11-02'), '30. oktober - 2. november 2026')
  assert.equal(span('2025-12-30', '2026-01-02'), '30. december 2025 - 2. januar 2026')
  assert.equal(span('2025-12-30', '2025-12-30'), '30. december 2025')
  assert.equal(span('2025-12-30'), 'fra 30. december 2025')
})

test('times follow the clocks of the region, also over a change of summer time', () => {
  assert.equal(clock({ hour: 9, minute: 5 }, 'da'), 'kl. 09.05')
  assert.equal(clockSpan({ hour: 11, minute: 0 }, { hour: 13, minute: 30 }, 'da'), 'kl. 11.00-13.30')
  assert.equal(clockSpan({ hour: 11, minute: 0 }, { hour: 13, minute: 30 }, 'en'), '11:00-13:30')
  const at = (iso: string) => momentText(Temporal.Instant.from(iso), 'da')
  assert.equal(at('2026-03-28T18:00:00Z'), '28. marts 2026 kl. 19.00')
  assert.equal(at('2026-03-30T17:00:00Z'), '30. marts 2026 kl. 19.00')
  assert.equal(momentText(Temporal.Instant.from('2026-03-30T17:00:00Z'), 'en'), '30 March 2026, 19:00')
})

test('money keeps its øre and its sign', () => {
  assert.equal(money(123456789n, 'da'), '1.234.567,89 kr.')
  assert.equal(money(123456789n, 'en'), 'DKK 1,234,567.89')
  assert.equal(money(-5n, 'da'), '−0,05 kr.')
  assert.equal(crowns(-49n, 'da'), '0 kr.')
  assert.equal(crowns(150n, 'da'), '2 kr.')
  assert.equal(moneyTyped(450000n), '4.500')
  assert.equal(moneyTyped(-450050n), '-4.500,50')
})

test('numbers, shares, sizes and lists', () => {
  assert.equal(wholeNumber(12345, 'da'), '12.345')
  assert.equal(decimal(-9.06, 'da'), '−9,1')
  assert.equal(decimal(-0.01, 'da'), '0,0')
  assert.equal(percent(0.349, 'da'), '35\u00a0%')
  assert.equal(percent(0.349, 'en'), '35%')
  assert.equal(fileSize(2_400_000, 'da'), '2,4 MB')
  assert.equal(inOneSentence(['Køge', 'Herlev', 'Ishøj'], 'da'), 'Køge, Herlev og Ishøj')
  assert.equal(inOneSentence(['a', 'b'], 'en', 'or'), 'a or b')
  assert.equal(inOneSentence([], 'da'), '')
})
