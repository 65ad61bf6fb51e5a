import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { numberTyped, readNumber } from './form.ts'
import { isReached, type ResultTarget } from './model.ts'

test('numbers are read as people write them, never guessed', () => {
  assert.equal(readNumber('12'), '12')
  assert.equal(readNumber(' 12,5 %'), '12.5')
  assert.equal(readNumber('1.200'), '1200')
  assert.equal(readNumber('−3'), '-3')
  for (const typed of ['', '12.5', '1,2,3', 'tolv', '1e9', '1.2000', '9'.repeat(13)])
    assert.equal(readNumber(typed), undefined, typed)
})

test('a number in a field is read back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, hundredths) => {
        const value = whole + hundredths / 100
        assert.equal(
          Number(readNumber(numberTyped(Math.round(value * 100) / 100))),
          Math.round(value * 100) / 100,
        )
      },
    ),
  )
})

test('a target can lie above or below where it began', () => {
  const day = Temporal.PlainDate.from('2026-01-01')
  const target = (baseline: number, goal: number, value?: number) =>
    ({
      baseline,
      target: goal,
      values: value === undefined ? [] : [{ onDay: day, value, note: '' }],
    }) as unknown as ResultTarget
  assert.equal(isReached(target(3, 9, 8)), false)
  assert.equal(isReached(target(3, 9, 9)), true)
  assert.equal(isReached(target(40, 20, 25)), false)
  assert.equal(isReached(target(40, 20, 20)), true)
  assert.equal(isReached(target(0, 1)), undefined)
})
