import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEditable, isOpen, isPartial, stateToday } from './rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const study = { state: 'approved', endsOn: day('2026-12-31') } as const

test('access holds through the last day and is over on the next, by itself', () => {
  assert.equal(isOpen(study, day('2026-12-31')), true)
  assert.equal(isOpen(study, day('2027-01-01')), false)
  assert.equal(stateToday(study, day('2027-01-01')), 'ended')
})

test('nothing but an approval opens the data', () => {
  for (const state of ['draft', 'requested', 'refused', 'ended'] as const)
    assert.equal(isOpen({ ...study, state }, day('2026-01-01')), false)
})

test('a study that waits or runs is not changed', () => {
  assert.deepEqual(
    (['draft', 'requested', 'approved', 'refused', 'ended'] as const).map((state) => isEditable({ state })),
    [true, false, false, true, false],
  )
})

test('whoever asked, wrote or takes part does not decide; nor does somebody unknown', () => {
  const asked = { requestedBy: 'nadia', createdBy: 'ida' }
  assert.equal(isPartial('nadia', asked, []), true)
  assert.equal(isPartial('ida', asked, []), true)
  assert.equal(isPartial('mette', asked, ['mette']), true)
  assert.equal(isPartial(undefined, asked, []), true)
  assert.equal(isPartial('mette', asked, ['nadia']), false)
})
