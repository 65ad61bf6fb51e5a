import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Counted, type Mark, marks } from './model.ts'
import { belongsTo, mayMark, momentOfTap, replaces, sessionToShow } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)
const start = at('2026-11-23T10:00:00Z')

test('however the taps of one phone arrive, doubled and out of order, the last one made counts', () => {
  const taps = fc.array(fc.constantFrom<Mark>(...marks), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(taps, fc.infiniteStream(fc.nat(1000)), (list, chance) => {
      const made = list.map((mark, count) => ({
        id: String(count),
        mark,
        device: 'phone',
        count,
        tappedAt: start,
      }))
      const sent = [...made, ...made].toSorted(() => (chance.next().value ?? 0) - 500)
      const seen = new Set<string>()
      let counted: (Counted & { mark: Mark }) | undefined
      for (const tap of sent) {
        if (seen.has(tap.id)) continue
        seen.add(tap.id)
        if (replaces(counted, tap)) counted = tap
      }
      assert.equal(counted?.mark, list.at(-1))
    }),
  )
})

test('between two phones the later moment wins, whatever arrives first', () => {
  const early = { device: 'a', count: 9, tappedAt: start }
  const late = { device: 'b', count: 1, tappedAt: start.add({ seconds: 1 }) }
  assert.ok(replaces(early, late))
  assert.ok(!replaces(late, early))
  assert.ok(replaces({ device: '', count: 0, tappedAt: start }, { device: '', count: 0, tappedAt: start }))
})

test('a tap is placed by how long it waited, not by a clock that may be wrong', () => {
  assert.ok(momentOfTap(start, 60_000).equals(start.subtract({ minutes: 1 })))
  assert.ok(momentOfTap(start, -5_000_000).equals(start))
  assert.ok(momentOfTap(start, 1e15).equals(start.subtract({ hours: 24 * 30 })))
})

const sessions = [
  { id: 'a', number: 1, starts: at('2026-11-16T10:00:00Z'), isOff: false },
  { id: 'b', number: 2, starts: at('2026-11-23T10:00:00Z'), isOff: false },
  { id: 'c', number: 3, starts: at('2026-11-30T10:00:00Z'), isOff: true },
]

test('the session of today is shown, else the last one, else the first', () => {
  const shown = (today: string, asked?: number) => sessionToShow(sessions, day(today), asked)?.id
  assert.equal(shown('2026-11-23'), 'b')
  assert.equal(shown('2026-11-20'), 'a')
  assert.equal(shown('2026-11-01'), 'a')
  assert.equal(shown('2026-12-24'), 'b')
  assert.equal(shown('2026-11-23', 1), 'a')
  assert.equal(shown('2026-11-23', 99), 'b')
  assert.equal(sessionToShow([], day('2026-11-23'), undefined), undefined)
})

test('nothing is marked before the day, or of what was called off', () => {
  const [first, second, third] = sessions
  assert.ok(first && second && third)
  assert.ok(mayMark(first, day('2026-11-23')) && mayMark(second, day('2026-11-23')))
  assert.ok(!mayMark(second, day('2026-11-22')) && !mayMark(third, day('2026-12-24')))
})

test('the list of a day holds those who had a seat by then and had not left', () => {
  const on = day('2026-11-23')
  assert.ok(belongsTo(on, on, undefined) && belongsTo(on, on, on))
  assert.ok(!belongsTo(on, on.add({ days: 1 }), undefined))
  assert.ok(!belongsTo(on, on.subtract({ days: 9 }), on.subtract({ days: 1 })))
})
