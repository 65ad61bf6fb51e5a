import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../kernel/actor.ts'
import { policyOf } from '../../kernel/permission.ts'
import { get, post } from '../rooms/room.ts'
import { openerOf, pageAbove } from './opening.ts'

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

test('what is only sent to leads to the page above it, everything else nowhere', () => {
  const above = pageAbove([
    get('/', may.read, none),
    get('/ting/:id', may.read, none),
    post('/ting/:id', may.read, none),
    post('/ting/:id/stop', may.read, none),
    post('/ting/:id/del/:nr/stop', may.read, none),
    post('/send', may.read, none),
  ])
  assert.equal(above('/ting/7/stop'), '/ting/7')
  assert.equal(above('/ting/7/del/2/stop'), '/ting/7')
  assert.equal(above('/send'), '/')
  for (const path of ['/ting/7', '/ting/7/nowhere', '/findes-ikke'])
    assert.equal(above(path), undefined, path)
})
