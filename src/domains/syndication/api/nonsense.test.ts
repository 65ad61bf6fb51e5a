import assert from 'node:assert/strict'
import { onlyReading } from '../../../../tests/support/engines.ts'

const nasty = [
  '%00',
  '%ff%fe',
  '..%2f..%2fetc',
  'a'.repeat(5000),
  "'; drop table x",
  '🎺',
  '99999999999999~x',
  '-1',
]
const names = [
  'kommune',
  'fra',
  'ord',
  'after',
  'limit',
  'afterId',
  'afterTimestamp',
  'url',
  'resource',
  'page',
  'antal',
]
const lists = [
  ...[
    '/api/v1/activities',
    '/api/v1/projects',
    '/kalender.ics',
    '/nyt.atom',
    '/api/rpde/sessions',
    '/api/rpde/places',
  ],
  ...['/api/hsds/services', '/oembed', '/embed/kalender', '/.well-known/webfinger'],
]
const single = [
  ...[
    '/api/v1/activities/:x',
    '/api/v1/spaces/:x',
    '/projekter/:x/feed.atom',
    '/api/hsds/services/:x',
    '/det-sker/:x.ics',
  ],
  ...['/aktoerer/:x.vcf', '/aktoerer/:x/outbox', '/aktoerer/:x/followers', '/begivenheder/:x'],
]

onlyReading('nonsense never breaks an address for programs', async (town) => {
  const visitor = town.visitor()
  for (const one of nasty.map(encodeURI)) {
    for (const path of lists) {
      const address = `${path}?${names.map((name) => `${name}=${one}`).join('&')}`
      assert.ok((await visitor.get(address)).status < 500, address)
    }
    for (const path of single) {
      const address = path.replace(':x', one)
      assert.ok((await visitor.get(address)).status < 500, address)
    }
  }
})
