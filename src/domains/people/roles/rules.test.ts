import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Actor, type Role, roles, visitor } from '../../../kernel/actor.ts'
import type { HeldRole, PlacedRole } from './model.ts'
import {
  areWithinReach,
  endingOf,
  fitsAt,
  givableRoles,
  isHeldAlready,
  isRegionRole,
  mayGive,
} from './rules.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const holder = (role: Role, organisation?: string): Actor => ({
  kind: 'person',
  id: 'a',
  name: 'A',
  language: 'da',
  grants: [{ role, scope: organisation ? { kind: 'organisation', id: organisation } : { kind: 'region' } }],
})

const placed = (role: Role, organisation = 'x'): PlacedRole =>
  isRegionRole(role)
    ? { role, scopeKind: 'region', place: {} }
    : { role, scopeKind: 'organisation', place: { organisations: [organisation] } }

const anyRole = fc.constantFrom(...roles)

test('nobody gives more than they reach: only an administrator makes administrators, only the region gives region roles', () => {
  fc.assert(
    fc.property(anyRole, anyRole, (own, given) => {
      const may = mayGive(holder(own), placed(given))
      if (own === 'administrator') return may
      if (own === 'secretariat') return may === (given !== 'administrator')
      if (own === 'consultant') return true
      return !may
    }),
  )
  assert.equal(mayGive(holder('secretariat'), placed('administrator')), false)
  assert.equal(mayGive(visitor, placed('localHost')), false)
})

test('a consultant gives local roles in the own municipality and no others', () => {
  const jonas = holder('consultant', 'ishoej')
  for (const role of roles) {
    const local = ['institutionStaff', 'coordinator', 'courseLeader', 'linkWorker', 'localHost'].includes(
      role,
    )
    assert.equal(mayGive(jonas, placed(role, 'ishoej')), local, role)
    assert.equal(mayGive(jonas, placed(role, 'roskilde')), false, role)
  }
  assert.deepEqual(givableRoles(jonas), [
    'institutionStaff',
    'coordinator',
    'courseLeader',
    'linkWorker',
    'localHost',
  ])
  assert.deepEqual(givableRoles(holder('youngPerson')), [])
})

test('somebody with one role out of reach is out of reach', () => {
  const jonas = holder('consultant', 'ishoej')
  assert.equal(areWithinReach(jonas, [placed('localHost', 'ishoej')]), true)
  assert.equal(areWithinReach(jonas, [placed('localHost', 'ishoej'), placed('steeringMember')]), false)
  assert.equal(areWithinReach(jonas, []), true)
})

const held = (from: string, to: string | null): HeldRole => ({
  id: '1',
  role: 'localHost',
  scopeKind: 'organisation',
  scopeId: 'x',
  placeName: null,
  from: day(from),
  to: to ? day(to) : null,
})

test('the same role at the same place is held once at a time', () => {
  const wish = (from: string, to?: string) => ({
    role: 'localHost' as const,
    scopeId: 'x',
    period: { from: day(from), to: to ? day(to) : undefined },
  })
  assert.equal(isHeldAlready([held('2026-01-01', '2026-06-30')], wish('2026-06-30')), true)
  assert.equal(isHeldAlready([held('2026-01-01', '2026-06-30')], wish('2026-07-01')), false)
  assert.equal(isHeldAlready([held('2026-01-01', null)], wish('2030-01-01', '2030-01-02')), true)
  assert.equal(isHeldAlready([held('2026-01-01', null)], { ...wish('2026-01-01'), scopeId: 'y' }), false)
})

test('a role that ends before it began never was', () => {
  assert.deepEqual(endingOf(held('2026-11-23', null), day('2026-11-22')), { kind: 'neverBegan' })
  assert.deepEqual(endingOf(held('2026-11-01', null), day('2026-11-22')), {
    kind: 'ends',
    on: day('2026-11-22'),
  })
})

test('a consultant belongs to a municipality, another region to itself', () => {
  assert.equal(fitsAt('consultant', 'municipality'), true)
  assert.equal(fitsAt('consultant', 'venue'), false)
  assert.equal(fitsAt('otherRegion', 'cultureRegion'), true)
  assert.equal(fitsAt('localHost', 'venue'), true)
})
