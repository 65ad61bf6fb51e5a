import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phoneOf } from './rules.ts'

test('phone numbers are understood as people write them', () => {
  for (const typed of ['20304050', '20 30 40 50', '+45 20304050', '0045 20-30-40-50', '(20) 30.40.50'])
    assert.equal(phoneOf(typed), '20 30 40 50')
  assert.equal(phoneOf('+46 70 123 45 67'), '+46701234567')
  for (const typed of ['2030405', '10304050', '203040501', 'ring til mig', '+45 123', ''])
    assert.equal(phoneOf(typed), undefined)
})
