import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CourseState, courseStates } from '../model.ts'
import { isGoingOn, possibleSteps, type Standing, take, transitions } from './machine.ts'

const standing = (state: CourseState, more: Partial<Standing> = {}): Standing => ({
  ...{ state, sessions: 7, ahead: 0, placeName: 'Farum Bibliotek' },
  ...more,
})

test('a course is opened only with sessions and a place', () => {
  assert.deepEqual(take(standing('draft'), 'open'), { ok: true, value: 'open' })
  const reason = (more: Partial<Standing>) => {
    const outcome = take(standing('draft', more), 'open')
    return outcome.ok || outcome.refusal.kind !== 'refused' ? undefined : outcome.refusal.reason
  }
  assert.equal(reason({ sessions: 0 }), 'noSessions')
  assert.equal(reason({ placeName: '' }), 'noPlace')
})

test('a course is not completed while a session lies ahead', () => {
  assert.equal(take(standing('running', { ahead: 1 }), 'complete').ok, false)
  assert.equal(take(standing('running'), 'complete').ok, true)
})

test('what is over stays over', () => {
  for (const state of ['completed', 'cancelled', 'merged'] as const) {
    assert.deepEqual(possibleSteps(standing(state)), [])
    assert.equal(isGoingOn(state), false)
    for (const step of ['open', 'start', 'complete', 'cancel', 'merge'] as const)
      assert.equal(take(standing(state), step).ok, false)
  }
})

test('every state can be reached, and every course that goes on can be cancelled and merged', () => {
  const reached = new Set<CourseState>(['draft', ...transitions.map(({ to }) => to)])
  assert.deepEqual([...reached].sort(), [...courseStates].sort())
  for (const state of ['draft', 'open', 'running'] as const)
    for (const step of ['cancel', 'merge'] as const) assert.ok(take(standing(state), step).ok)
})
