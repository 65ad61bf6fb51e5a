import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Grant } from './actor.ts'
import { mayPermit, permits, policyOf } from './permission.ts'

const may = policyOf('projects', {
  read: 'everyone',
  propose: 'signedIn',
  edit: [
    { role: 'secretariat', at: 'region' },
    { role: 'projectLeader', at: 'project' },
    { role: 'consultant', at: 'organisation' },
  ],
})
const person = (...grants: Grant[]): Actor => ({ kind: 'person', id: 'p', name: 'P', language: 'da', grants })

test('a role held for the region holds everywhere', () => {
  assert.equal(
    permits(may.edit, person({ role: 'consultant', scope: { kind: 'region' } }), {
      organisations: ['ishoj'],
    }),
    true,
  )
})

test('a role held for one organisation holds only there', () => {
  const jonas = person({ role: 'consultant', scope: { kind: 'organisation', id: 'ishoj' } })
  assert.equal(permits(may.edit, jonas, { organisations: ['ishoj'] }), true)
  assert.equal(permits(may.edit, jonas, { organisations: ['koge'] }), false)
  assert.equal(permits(may.edit, jonas), false)
})

test('a role that must be held for the region is not held through an organisation', () => {
  const local = person({ role: 'secretariat', scope: { kind: 'organisation', id: 'ishoj' } })
  assert.equal(permits(may.edit, local, { organisations: ['ishoj'] }), false)
  assert.equal(mayPermit(may.edit, local), false)
})

test('visitors pass only what is for everyone', () => {
  assert.equal(permits(may.read, { kind: 'visitor' }), true)
  assert.equal(permits(may.propose, { kind: 'visitor' }), false)
})

test('a permission is named after its room', () => assert.equal(may.edit.name, 'projects.edit'))
