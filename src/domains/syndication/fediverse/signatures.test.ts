import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { isOutside, outsideUrl } from './remote.ts'
import { fits, isSound, readSignature, signedHeaders } from './signatures.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

test('only names of public servers over https are asked, and only at addresses everybody can reach', () => {
  for (const address of ['https://mastodon.social/users/x', 'https://a.dk/x?y=1'])
    assert.ok(outsideUrl(address), address)
  for (const address of [
    ...[
      'http://a.dk',
      'https://127.0.0.1/x',
      'https://[::1]/',
      'https://localhost',
      'https://a.dk:8443',
      'https://u:p@a.dk',
    ],
    ...[
      'https://0x7f.1',
      'https://2130706433',
      'https://printer.local',
      'https://db.internal',
      'file:///etc/passwd',
      'x',
      7,
    ],
  ])
    assert.equal(outsideUrl(address), undefined, String(address))
  for (const inside of [
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fd00::1',
    '100.64.0.1',
    '2002:7f00:1::',
  ])
    assert.equal(isOutside(inside), false, inside)
  for (const outside of ['93.184.216.34', '2606:2800:220:1::1']) assert.ok(isOutside(outside), outside)
})

test('what is signed is understood again, and nothing of it can be changed', () => {
  const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
  const url = new URL('https://a.dk/inbox?x=1')
  const headers = new Headers(signedHeaders(url, 'hello', { keyId: 'k', privatePem: privateKey, now }))
  const letter = { path: '/inbox?x=1', headers, body: Buffer.from('hello') }
  const signature = readSignature(headers.get('signature'))
  assert.ok(signature && isSound(letter, signature, now, 'a.dk') && fits(letter, signature, publicKey))
  assert.ok(!isSound({ ...letter, body: Buffer.from('hullo') }, signature, now, 'a.dk'))
  assert.ok(!isSound(letter, signature, now.add({ hours: 2 }), 'a.dk'))
  assert.ok(!isSound(letter, signature, now, 'b.dk'))
  assert.ok(!isSound(letter, { ...signature, names: ['date'] }, now, 'a.dk'))
  assert.ok(!fits({ ...letter, path: '/other' }, signature, publicKey))
  assert.ok(!fits(letter, signature, 'no key'))
})
