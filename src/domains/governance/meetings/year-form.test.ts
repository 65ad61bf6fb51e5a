import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYear } from './year-form.ts'

const typed = { from: '10.00', to: '12.30', host: '' }

test('a year of meetings is one date a line, with the place after it', () => {
  const read = readYear(
    { ...typed, dates: '12-03-2027 Roskilde Rådhus\n\n4. juni 2027, Ishøj\n2027-09-10\n' },
    'da',
  )
  assert.ok(read.ok)
  assert.deepEqual(
    read.value.map(({ startsAt, place }) => [startsAt.toString(), place]),
    [
      ['2027-03-12T09:00:00Z', 'Roskilde Rådhus'],
      ['2027-06-04T08:00:00Z', 'Ishøj'],
      ['2027-09-10T08:00:00Z', ''],
    ],
  )
})

test('a line that is no date is named, and nothing is planned', () => {
  const read = readYear({ ...typed, dates: '12-03-2027\nengang i maj' }, 'da')
  assert.ok(!read.ok)
  assert.match(read.problems[0]?.text ?? '', /engang i maj/)
})

test('the same date twice is one meeting; backwards times and hundreds of lines are told', () => {
  const twice = readYear({ ...typed, dates: '12-03-2027\n12.03.2027' }, 'da')
  assert.equal(twice.ok && twice.value.length, 1)
  assert.equal(readYear({ ...typed, from: '14', dates: '12-03-2027' }, 'da').ok, false)
  assert.equal(readYear({ ...typed, dates: '12-03-2027\n'.repeat(61) }, 'en').ok, false)
})
