import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enrolmentStates } from '../places/model.ts'
import { statusIsOpen, statusOf } from './rules.ts'

test('a referrer never learns how somebody left, nor anything about who was there already', () => {
  for (const state of ['dropped', 'declined', 'expired', 'cancelled'] as const)
    assert.equal(statusOf(state, false), 'ended')
  for (const state of enrolmentStates) assert.equal(statusOf(state, true), 'received')
  assert.equal(statusOf('enrolled', false), 'enrolled')
})

test('the status page closes thirty days after the end', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  assert.ok(statusIsOpen(undefined, day('2026-12-01')))
  assert.ok(statusIsOpen(day('2026-11-01'), day('2026-12-01')))
  assert.ok(!statusIsOpen(day('2026-11-01'), day('2026-12-02')))
})
