import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueSessions, nextReminder } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const sessions = [
  { id: 'b', starts: at('2026-12-07T10:00:00Z') },
  { id: 'a', starts: at('2026-11-30T10:00:00Z') },
]

test('a reminder is due from the set hours before a session until it begins', () => {
  const due = (now: string) => dueSessions(sessions, 24, at(now)).map(({ id }) => id)
  assert.deepEqual(due('2026-11-29T09:59:59Z'), [])
  assert.deepEqual(due('2026-11-29T10:00:00Z'), ['a'])
  assert.deepEqual(due('2026-11-30T09:59:59Z'), ['a'])
  assert.deepEqual(due('2026-11-30T10:00:00Z'), [])
  assert.deepEqual(dueSessions(sessions, 0, at('2026-11-30T00:00:00Z')), [])
})

test('the next reminder is the nearest that is still to come', () => {
  assert.equal(nextReminder(sessions, 24, at('2026-11-20T00:00:00Z'))?.toString(), '2026-11-29T10:00:00Z')
  assert.equal(nextReminder(sessions, 24, at('2026-11-29T10:00:00Z'))?.toString(), '2026-12-06T10:00:00Z')
  assert.equal(nextReminder(sessions, 24, at('2026-12-06T10:00:00Z')), undefined)
  assert.equal(nextReminder(sessions, 0, at('2026-11-20T00:00:00Z')), undefined)
})

test('going from reminder to reminder leaves no session out', () => {
  const days = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 168 }), (offsets, hours) => {
      const start = at('2026-01-01T00:00:00Z')
      const list = offsets.map((offset, index) => ({
        id: String(index),
        starts: start.add({ hours: 200 + offset * 7 }),
      }))
      const reminded = new Set<string>()
      let now: Temporal.Instant | undefined = start
      while (now) {
        for (const { id } of dueSessions(list, hours, now)) reminded.add(id)
        now = nextReminder(list, hours, now)
      }
      assert.equal(reminded.size, list.length)
    }),
  )
})
