import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deviceOf, safeOnward } from './rules.ts'

test('a sign-in leads only to pages of ours', () => {
  assert.equal(safeOnward('/arbejde/behov?kommune=0183'), '/arbejde/behov?kommune=0183')
  for (const wish of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a b',
    '',
    undefined,
    '/log-ind',
    '/log-ud',
  ]) {
    assert.equal(safeOnward(wish), '/arbejde', String(wish))
  }
})

test('whatever is wished, the browser stays with us', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      (wish) => new URL(safeOnward(wish), 'https://our.example').host === 'our.example',
    ),
  )
  fc.assert(
    fc.property(
      fc.string(),
      (wish) => new URL(safeOnward(wish), 'https://our.example').host === 'our.example',
    ),
  )
})

test('a device is told in a few words', () => {
  assert.equal(
    deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17 Safari/604'),
    'Safari · iPhone',
  )
  assert.equal(deviceOf('curl/8'), '')
})
