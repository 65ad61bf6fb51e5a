import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../kernel/actor.ts'
import { policyOf } from '../../kernel/permission.ts'
import { get, post } from '../rooms/room.ts'
import { openerOf } from './opening.ts'

const may = policyOf('opening', { read: 'everyone', see: [{ role: 'secretariat', at: 'region' }] })
const none = async () => ({ kind: 'missing' }) as const
const opens = openerOf([
  get('/ting/:id', may.read, none),
  get('/arbejde/ting/:id.csv', may.see, none),
  post('/arbejde/send', may.read, none),
])

test('an address opens for those whom its first page lets in', () => {
  assert.equal(opens(visitor, '/ting/7?fra=liste#ned'), true)
  assert.equal(opens(visitor, '/arbejde/ting/7.csv'), false)
  assert.equal(opens(visitor, '/arbejde/ting/7xcsv'), false)
  assert.equal(opens(visitor, '/arbejde/send'), false, 'what is only sent to is no page')
  assert.equal(opens(visitor, '/ting/7/mere'), false)
})
