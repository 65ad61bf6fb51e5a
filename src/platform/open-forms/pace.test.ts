import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paceOf, quickest, slowest } from './pace.ts'

test('a form sent at once was not filled by a person, and one of yesterday is drawn anew', () => {
  assert.equal(paceOf(quickest - 1), 'tooQuick')
  assert.equal(paceOf(-5), 'tooQuick')
  assert.equal(paceOf(quickest), 'fine')
  assert.equal(paceOf(slowest), 'fine')
  assert.equal(paceOf(slowest + 1), 'tooOld')
})
