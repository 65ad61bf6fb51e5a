import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { organisationKinds } from '../tables.ts'
import { corners, type OrganisationInput } from './model.ts'
import { changedFields, cornerOf, freeSlug, isFixedKind, kindsOfCorner, mayBecome } from './rules.ts'

test('an address is given once: the wish, else the lowest free number', () => {
  assert.equal(freeSlug('gimle', []), 'gimle')
  assert.equal(freeSlug('gimle', ['gimle', 'gimle-2']), 'gimle-3')
  assert.equal(freeSlug('ny', []), 'ny-2')
  fc.assert(
    fc.property(fc.array(fc.constantFrom<string>('a', 'a-2', 'a-3', 'b', 'hent')), (taken: string[]) => {
      const free = freeSlug('a', taken)
      return !taken.includes(free) && free.startsWith('a')
    }),
  )
})

test('the four corners of the square are filled by their kinds and by no others', () => {
  const filling = organisationKinds.filter((kind) => cornerOf(kind) !== undefined)
  assert.deepEqual([...filling].sort(), [...corners].sort())
  for (const corner of corners) for (const kind of kindsOfCorner(corner)) assert.equal(cornerOf(kind), corner)
})

test('a venue may turn out to be an institution, but nothing becomes a municipality', () => {
  assert.equal(mayBecome('venue', 'institution'), true)
  assert.equal(mayBecome('venue', 'municipality'), false)
  assert.equal(mayBecome('cultureRegion', 'association'), false)
  for (const kind of organisationKinds) assert.equal(mayBecome(kind, kind), true)
  assert.equal(isFixedKind('administration'), true)
})

test('the audit learns which fields changed, and that an empty field is the same as none', () => {
  const before: OrganisationInput = {
    name: 'Gimle',
    kind: 'venue',
    field: 'music',
    municipalityCode: '0265',
    descriptionDa: undefined,
    descriptionEn: undefined,
    email: undefined,
    phone: undefined,
    website: undefined,
    address: undefined,
  }
  assert.deepEqual(changedFields(before, { ...before, descriptionDa: '' }), [])
  assert.deepEqual(changedFields(before, { ...before, name: 'GIMLE', phone: '46 37 19 82' }), [
    'name',
    'phone',
  ])
})
