import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer } from '../../instruments/model.ts'
import { isSameAnswer } from '../filling/rules.ts'
import { dayField, differencesBetween, settled } from './rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom({ missing: 'unreadable' as const }, { missing: 'skipped' as const }),
)
const entry = fc.record({
  answers: fc.record({ a: answer, b: answer, c: answer }),
  filledOn: fc.constantFrom(day('2026-11-01'), day('2026-11-02')),
})

test('two typings of the same form differ exactly where they say different things', () => {
  fc.assert(
    fc.property(entry, entry, (first, second) => {
      const found = differencesBetween(first, second)
      for (const id of ['a', 'b', 'c'] as const)
        assert.equal(found.includes(id), !isSameAnswer(first.answers[id], second.answers[id]))
      assert.equal(found.includes(dayField), !first.filledOn.equals(second.filledOn))
      assert.deepEqual(differencesBetween(first, first), [])
    }),
  )
})

test('settling takes each difference from the typing that was right', () => {
  fc.assert(
    fc.property(entry, entry, (first, second) => {
      const all = { a: 'second', b: 'second', c: 'second', [dayField]: 'second' } as const
      assert.deepEqual(differencesBetween(settled(first, second, all), second), [])
      assert.deepEqual(differencesBetween(settled(first, second, {}), first), [])
    }),
  )
})
