import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeSlug } from '../parts/slug.ts'
import { canMove, nextStates } from './machine.ts'
import { communityStates, type MeetingTime } from './model.ts'
import { whenSaid } from './when.ts'

const at = (text: string) => Temporal.PlainTime.from(text)
const time: MeetingTime = {
  rhythm: 'weekly',
  weekdays: [2, 4],
  starts: at('19:00'),
  ends: at('21:00'),
  note: '',
}

test('when people meet is said as one says it', () => {
  assert.equal(whenSaid(time, 'da'), 'Hver tirsdag og torsdag kl. 19.00-21.00')
  assert.equal(whenSaid(time, 'en'), 'Every Tuesday and Thursday 19:00-21:00')
  assert.equal(
    whenSaid({ ...time, rhythm: 'monthly', weekdays: [1], ends: undefined }, 'da'),
    'En mandag om måneden kl. 19.00',
  )
  assert.equal(
    whenSaid({ ...time, rhythm: 'byArrangement', weekdays: [], starts: undefined }, 'da'),
    'Efter aftale',
  )
  assert.equal(
    whenSaid({ ...time, rhythm: 'everyOtherWeek', weekdays: [3] }, 'da'),
    'Hver anden onsdag kl. 19.00-21.00',
  )
})

test('nothing becomes a draft again, and from everywhere there is a way to be shown', () => {
  for (const from of communityStates) {
    assert.equal(canMove(from, 'draft'), false)
    assert.equal(canMove(from, from), false)
    assert.ok(from === 'published' || nextStates[from].includes('published'))
  }
})

test('an address is given once', () => {
  assert.equal(freeSlug('kor', ['band']), 'kor')
  assert.equal(freeSlug('kor', ['kor', 'kor-2']), 'kor-3')
})
