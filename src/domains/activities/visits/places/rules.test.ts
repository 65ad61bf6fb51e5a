import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultRules } from './activity.ts'
import type { ActivityAtDoor, DateAtDoor, SignUpRules } from './model.ts'
import { asksAge, capacityOf, closesAt, givesSeats, isOpen, linesOf, takesWalkIns } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const date = (id: string, day: string, state: DateAtDoor['state'] = 'on'): DateAtDoor => ({
  ...{ id, state, startsAt: at(`${day}T18:00:00Z`), endsAt: at(`${day}T20:00:00Z`), allDay: false },
  ...{ placeName: 'Salen', placeAddress: '', sequence: 0, modifiedAt: at('2026-11-01T00:00:00Z') },
})
const activity = (rules: Partial<SignUpRules>, dates: readonly DateAtDoor[]): ActivityAtDoor => ({
  ...{ id: 'a', slug: 'a', title: 'A', language: 'da', ownerId: 'o', municipalityId: 'm', version: 1 },
  ...{ placeName: 'Salen', placeAddress: '', isCancelled: false, isPublic: true, dates },
  rules: { ...defaultRules, takesSignUps: true, ...rules },
})
const dates = [date('1', '2026-12-01', 'cancelled'), date('2', '2026-12-02'), date('3', '2026-12-03')]

test('a series is one line, single dates are one each', () => {
  assert.deepEqual(
    linesOf(activity({}, dates)).map(({ id }) => id),
    ['a'],
  )
  assert.deepEqual(
    linesOf(activity({ mode: 'dates' }, dates)).map(({ id }) => id),
    ['1', '2', '3'],
  )
})

test('sign-up closes so long before the first date that takes place, and what is off takes nobody', () => {
  const series = activity({ closesHours: 5 }, dates)
  const [line] = linesOf(series)
  assert.ok(line)
  assert.equal(closesAt(series, line)?.toString(), '2026-12-02T13:00:00Z')
  assert.ok(isOpen(series, line, at('2026-12-02T12:59:59Z')))
  assert.ok(!isOpen(series, line, at('2026-12-02T13:00:00Z')))
  assert.ok(!isOpen({ ...series, isCancelled: true }, line, at('2026-12-01T00:00:00Z')))
  const single = activity({ mode: 'dates' }, dates)
  const open = linesOf(single).filter((one) => isOpen(single, one, at('2026-12-02T18:00:00Z')))
  assert.deepEqual(
    open.map(({ id }) => id),
    ['3'],
  )
})

test('seats are given until the last date begins, at the door until it ends', () => {
  const series = activity({}, dates)
  const [line] = linesOf(series)
  assert.ok(line)
  assert.ok(givesSeats(series, line, at('2026-12-03T17:59:59Z')))
  assert.ok(!givesSeats(series, line, at('2026-12-03T18:00:00Z')))
  assert.ok(takesWalkIns(series, line, at('2026-12-03T19:59:59Z')))
  assert.ok(!takesWalkIns(series, line, at('2026-12-03T20:00:00Z')))
})

test('places in all are those of all dates together, and never fewer than none', () => {
  const rules = activity({ mode: 'dates', seats: 10, seatsEachDate: 6 }, dates)
  assert.deepEqual([capacityOf(rules, 0), capacityOf(rules, 7), capacityOf(rules, 12)], [6, 3, 0])
  assert.ok(capacityOf(activity({}, dates), 5000) > 100_000)
})

test('questions for an age are known in both languages, other questions pass', () => {
  for (const label of [
    'Hvor gammel er du?',
    'Alder',
    'hvad er din alder',
    'Fødselsdato',
    'Hvilket år er du født?',
    'CPR-nummer',
  ])
    assert.ok(asksAge(label), label)
  for (const label of ['Your age?', 'How old are you', 'Date of birth', 'When were you born?', 'Age group'])
    assert.ok(asksAge(label), label)
  for (const label of [
    'Hvad vil du synge?',
    'Har du et gammelt kamera med?',
    'Bagage',
    'Which stage?',
    'Allergier',
    'Language',
  ])
    assert.ok(!asksAge(label), label)
})
