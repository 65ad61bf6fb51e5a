import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canJoin, endsBeforeItBegins, overlapsOneOf } from './rules.ts'

const start = Temporal.PlainDate.from('2021-01-01')
const day = (offset: number) => start.add({ days: offset })
const offsets = fc.integer({ min: 0, max: 40 })

test('two periods overlap exactly when they share a day', () => {
  fc.assert(
    fc.property(offsets, offsets, offsets, offsets, (a, b, c, d) => {
      const held = { from: day(Math.min(a, b)), to: day(Math.max(a, b)) }
      const wish = { from: day(Math.min(c, d)), to: day(Math.max(c, d)) }
      const days = Array.from({ length: 41 }, (_, offset) => offset)
      const isIn = (one: typeof held, offset: number) =>
        Temporal.PlainDate.compare(one.from, day(offset)) <= 0 &&
        Temporal.PlainDate.compare(day(offset), one.to) <= 0
      const shared = days.some((offset) => isIn(held, offset) && isIn(wish, offset))
      return overlapsOneOf([held], wish) === shared
    }),
  )
})

test('a membership without an end overlaps everything after its start', () => {
  const open = [{ from: day(10), to: null }]
  assert.equal(overlapsOneOf(open, { from: day(9), to: day(9) }), false)
  assert.equal(overlapsOneOf(open, { from: day(9), to: undefined }), true)
  assert.equal(overlapsOneOf(open, { from: day(4000), to: undefined }), true)
})

test('municipalities, Regions and bodies abroad can be parties; nobody leaves before joining', () => {
  assert.equal(canJoin('municipality'), true)
  assert.equal(canJoin('foreignBody'), true)
  assert.equal(canJoin('venue'), false)
  assert.equal(endsBeforeItBegins({ from: day(5) }, day(4)), true)
  assert.equal(endsBeforeItBegins({ from: day(5) }, day(5)), false)
})
