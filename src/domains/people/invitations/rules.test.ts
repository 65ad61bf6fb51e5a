import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expiryOf, stateOf } from './rules.ts'

const sentAt = Temporal.Instant.from('2026-11-23T08:00:00Z')
const open = { acceptedAt: null, withdrawnAt: null, expiresAt: expiryOf(sentAt) }

test('a link holds for fourteen days, to the second', () => {
  assert.equal(stateOf(open, sentAt), 'open')
  assert.equal(stateOf(open, Temporal.Instant.from('2026-12-07T07:59:59Z')), 'open')
  assert.equal(stateOf(open, Temporal.Instant.from('2026-12-07T08:00:00Z')), 'expired')
})

test('what happened to a link counts before its age', () => {
  const late = Temporal.Instant.from('2027-01-01T00:00:00Z')
  assert.equal(stateOf({ ...open, acceptedAt: sentAt }, late), 'accepted')
  assert.equal(stateOf({ ...open, withdrawnAt: sentAt }, late), 'withdrawn')
})
