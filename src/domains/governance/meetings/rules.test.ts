import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  areMinutesPublic,
  isAgendaPublic,
  moved,
  whyAgendaIsNotSent,
  whyMinutesAreNotApproved,
  whyNotHeld,
} from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const stage = {
  state: 'sent',
  way: 'sitting',
  startsAt: at('2026-12-03T09:00:00Z'),
  endsAt: at('2026-12-03T12:00:00Z'),
} as const
const before = at('2026-12-01T09:00:00Z')
const during = at('2026-12-03T10:00:00Z')
const after = at('2026-12-03T12:00:00Z')

test('an agenda is sent with something on it, until the meeting was held', () => {
  assert.equal(whyAgendaIsNotSent({ state: 'planned', way: 'sitting' }, 0), 'agendaEmpty')
  assert.equal(whyAgendaIsNotSent({ state: 'planned', way: 'sitting' }, 1), undefined)
  assert.equal(whyAgendaIsNotSent({ state: 'sent', way: 'sitting' }, 1), undefined)
  assert.equal(whyAgendaIsNotSent({ state: 'sent', way: 'written' }, 1), 'closedForChanges')
  assert.equal(whyAgendaIsNotSent({ state: 'held', way: 'sitting' }, 1), 'closedForChanges')
  assert.equal(whyAgendaIsNotSent({ state: 'cancelled', way: 'sitting' }, 1), 'isCancelled')
})

test('no sitting was held before it began, or without its agenda sent', () => {
  assert.equal(whyNotHeld(stage, before, 0), 'notBegun')
  assert.equal(whyNotHeld(stage, during, 0), undefined)
  assert.equal(whyNotHeld({ ...stage, state: 'planned' }, during, 0), 'notSent')
  assert.equal(whyNotHeld({ ...stage, state: 'cancelled' }, during, 0), 'isCancelled')
  assert.equal(whyNotHeld({ ...stage, state: 'approved' }, during, 0), 'closedForChanges')
})

test('a written procedure is over when all is decided, or when its time is', () => {
  const written = { ...stage, way: 'written' } as const
  assert.equal(whyNotHeld(written, during, 1), 'notOver')
  assert.equal(whyNotHeld(written, during, 0), undefined)
  assert.equal(whyNotHeld(written, after, 1), undefined)
})

test('minutes are approved when nothing is left blank', () => {
  const items = [
    { minutes: 'Godkendt.', isDecided: false },
    { minutes: '', isDecided: true },
  ]
  assert.equal(whyMinutesAreNotApproved({ state: 'held' }, items), undefined)
  assert.equal(
    whyMinutesAreNotApproved({ state: 'held' }, [...items, { minutes: '', isDecided: false }]),
    'minutesMissing',
  )
  assert.equal(whyMinutesAreNotApproved({ state: 'sent' }, items), 'notHeld')
  assert.equal(whyMinutesAreNotApproved({ state: 'approved' }, items), 'closedForChanges')
})

test('nothing of a closed body is public, and no agenda before it was sent', () => {
  const body = { isOpen: true } as never
  assert.equal(isAgendaPublic({ state: 'planned', body, sentAt: undefined }), false)
  assert.equal(isAgendaPublic({ state: 'sent', body, sentAt: before }), true)
  assert.equal(isAgendaPublic({ state: 'sent', body: { isOpen: false } as never, sentAt: before }), false)
  assert.equal(areMinutesPublic({ state: 'held', body }), false)
  assert.equal(areMinutesPublic({ state: 'approved', body }), true)
})

test('moving keeps every item, and up undoes down', () => {
  const items = fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })
    .map((ids) => ids.map((id) => ({ id })))
  fc.assert(
    fc.property(items, fc.nat(), (all, pick) => {
      const { id } = all[pick % all.length] ?? { id: '' }
      const down = moved(all, id, 'down')
      assert.deepEqual(new Set(down), new Set(all))
      if (pick % all.length < all.length - 1) assert.deepEqual(moved(down, id, 'up'), all)
      else assert.deepEqual(down, all)
    }),
  )
  assert.deepEqual(moved([{ id: 'a' }], 'unknown', 'up'), [{ id: 'a' }])
})
