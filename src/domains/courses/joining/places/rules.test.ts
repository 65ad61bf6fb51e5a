import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { InLine, SeatRules } from './model.ts'
import {
  fits,
  getsSeatAtOnce,
  givesSeats,
  groupsInLine,
  inForce,
  isOutside,
  keptFree,
  leavingState,
  nextOffers,
  offerUntil,
  openSeats,
  ownPlace,
  stands,
  wentThrough,
} from './rules.ts'

const towns = ['furesoe', 'herlev', 'ishoej', 'koege'] as const
const town = fc.constantFrom(...towns)
const reserved = fc.uniqueArray(
  fc.record({
    municipalityId: town,
    seats: fc.integer({ min: 1, max: 6 }),
    releaseOn: fc.constant(undefined),
  }),
  { selector: ({ municipalityId }) => municipalityId, maxLength: 4 },
)
const rulesOf: fc.Arbitrary<SeatRules> = fc.record({
  capacity: fc.integer({ min: 1, max: 14 }),
  reservations: reserved,
})
/** People in the order they came; every third or so brings somebody. */
const people = fc
  .array(fc.record({ town, withFriend: fc.boolean(), friendTown: town, passed: fc.boolean() }), {
    maxLength: 20,
  })
  .map((list) =>
    list.flatMap((one, index): InLine[] => {
      const base = { passedOver: one.passed && index % 4 === 0, lineNumber: index * 2 + 1 }
      const pairId = one.withFriend && index % 3 === 0 ? `pair-${index}` : undefined
      const first = { ...base, enrolmentId: `e${index}`, municipalityId: one.town, pairId }
      return pairId === undefined
        ? [first]
        : [
            first,
            {
              ...first,
              enrolmentId: `f${index}`,
              municipalityId: one.friendTown,
              lineNumber: index * 2 + 2,
            },
          ]
    }),
  )
const placesOf = (group: { members: readonly InLine[] }) =>
  group.members.map(({ municipalityId }) => municipalityId)

test('never more than the capacity, and reserved seats stay for those they are kept for', () => {
  fc.assert(
    fc.property(rulesOf, people, (rules, waiting) => {
      const total = rules.reservations.reduce((sum, { seats }) => sum + seats, 0)
      const offered = nextOffers(rules, [], groupsInLine(waiting)).flatMap(placesOf)
      assert.ok(offered.length <= rules.capacity)
      if (total <= rules.capacity)
        assert.ok(offered.length + keptFree(rules.reservations, offered) <= rules.capacity)
    }),
    { numRuns: 2000 },
  )
})

test('who has seats never loses any, however people come and go', () => {
  const steps = fc.array(fc.record({ leaves: fc.boolean(), who: fc.nat(30), town }), { maxLength: 60 })
  fc.assert(
    fc.property(rulesOf, steps, (rules, list) => {
      const taken: string[] = []
      for (const { leaves, who, town: home } of list) {
        if (leaves && taken.length > 0) taken.splice(who % taken.length, 1)
        else if (fits(rules, taken, [home])) taken.push(home)
        assert.ok(taken.length <= rules.capacity)
      }
    }),
  )
})

test('the order is kept: nobody is served before somebody in front who would have fitted', () => {
  fc.assert(
    fc.property(rulesOf, people, (rules, waiting) => {
      const line = groupsInLine(waiting)
      const offered = new Set(nextOffers(rules, [], line).map(({ key }) => key))
      const held: string[] = []
      for (const group of line) {
        const could = !group.passedOver && fits(rules, held, placesOf(group))
        assert.equal(offered.has(group.key), could)
        if (could) held.push(...placesOf(group))
      }
    }),
  )
})

test('a pair is served whole or not at all', () => {
  fc.assert(
    fc.property(rulesOf, people, (rules, waiting) => {
      for (const group of nextOffers(rules, [], groupsInLine(waiting)))
        assert.equal(
          group.members.length,
          waiting.filter((one) => (one.pairId ?? one.enrolmentId) === group.key).length,
        )
    }),
  )
})

test('newcomers get a seat at once only when all who wait and fit could have theirs too', () => {
  fc.assert(
    fc.property(rulesOf, people, town, (rules, waiting, home) => {
      const line = groupsInLine(waiting)
      if (!getsSeatAtOnce(rules, [], line, [home])) return
      const promised = nextOffers(rules, [], line).flatMap(placesOf)
      assert.ok(promised.length + 1 <= rules.capacity)
    }),
  )
})

test('a pair waits for two seats and keeps its place while a single goes before', () => {
  const one = (enrolmentId: string, lineNumber: number, pairId?: string): InLine => ({
    enrolmentId,
    lineNumber,
    pairId,
    municipalityId: 'furesoe',
    passedOver: false,
  })
  const line = groupsInLine([one('c', 3), one('a', 1, 'ab'), one('b', 2, 'ab')])
  const rules = { capacity: 3, reservations: [] }
  assert.deepEqual(
    nextOffers(rules, ['furesoe', 'furesoe'], line).map(({ key }) => key),
    ['c'],
  )
  assert.deepEqual(
    nextOffers(rules, ['furesoe'], line).map(({ key }) => key),
    ['ab'],
  )
  assert.equal(ownPlace(line, 'b'), 1)
  assert.equal(ownPlace(line, 'c'), 2)
  assert.equal(ownPlace(line, 'x'), undefined)
})

test('reserved seats are free for all from the day of release', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const kept = [{ municipalityId: 'herlev', seats: 2, releaseOn: day('2026-12-01') }]
  assert.equal(inForce(kept, day('2026-11-30')).length, 1)
  assert.equal(inForce(kept, day('2026-12-01')).length, 0)
  const rules = { capacity: 3, reservations: kept }
  assert.equal(openSeats(rules, []), 1)
  assert.ok(fits(rules, ['furesoe'], ['herlev', 'herlev']))
  assert.ok(!fits(rules, ['furesoe'], ['furesoe']))
  assert.ok(!fits(rules, ['furesoe'], ['herlev', 'furesoe']))
})

test('more reserved than there is: those it was promised to still come in, up to the capacity', () => {
  const rules = {
    capacity: 2,
    reservations: [{ municipalityId: 'herlev', seats: 5, releaseOn: undefined }],
  }
  assert.ok(fits(rules, ['herlev'], ['herlev']))
  assert.ok(!fits(rules, ['herlev'], ['furesoe']))
  assert.ok(!fits(rules, ['herlev', 'herlev'], ['herlev']))
})

test('no offers after the end, and none that outlives it', () => {
  const at = (text: string) => Temporal.Instant.from(text)
  const lastEnds = at('2026-12-14T12:30:00Z')
  assert.ok(givesSeats({ state: 'running', lastEnds }, at('2026-12-14T12:29:59Z')))
  assert.ok(!givesSeats({ state: 'running', lastEnds }, lastEnds))
  assert.ok(!givesSeats({ state: 'draft', lastEnds: undefined }, lastEnds))
  assert.ok(offerUntil(at('2026-12-13T12:30:00Z'), 48, lastEnds).equals(lastEnds))
  assert.ok(offerUntil(at('2026-12-01T00:00:00Z'), 48, lastEnds).equals(at('2026-12-03T00:00:00Z')))
  assert.ok(!stands({ state: 'open', expiresAt: lastEnds }, lastEnds))
  assert.ok(!stands({ state: 'expired', expiresAt: lastEnds }, at('2026-12-01T00:00:00Z')))
})

test('outside is who lives neither in the municipality of the course nor in one with seats of its own', () => {
  const kept = [{ municipalityId: 'herlev', seats: 2, releaseOn: undefined }]
  assert.ok(!isOutside('furesoe', 'furesoe', kept))
  assert.ok(!isOutside('herlev', 'furesoe', kept))
  assert.ok(isOutside('koege', 'furesoe', kept))
})

test('leaving after the beginning is a drop-out, before it a cancellation', () => {
  const at = (text: string) => Temporal.Instant.from(text)
  assert.equal(leavingState('enrolled', at('2026-11-02T10:00:00Z'), at('2026-11-03T10:00:00Z')), 'dropped')
  assert.equal(leavingState('enrolled', at('2026-11-02T10:00:00Z'), at('2026-11-01T10:00:00Z')), 'cancelled')
  assert.equal(leavingState('waiting', at('2026-11-02T10:00:00Z'), at('2026-11-03T10:00:00Z')), 'cancelled')
  assert.ok(wentThrough(0, 0) && wentThrough(3, 6) && !wentThrough(2, 6))
})
