import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { clockBeginningAt } from '../clock/clock.ts'
import { ConfigError, readConfig } from './config.ts'
import { sameText, secretOf, sign } from './secret.ts'

test('nothing set is enough', () => {
  const config = readConfig({})
  assert.equal(config.port, 3000)
  assert.equal(config.baseUrl, 'http://localhost:3000')
  assert.equal(config.exampleData, true)
  assert.equal(config.databaseUrl, undefined)
})

test('an empty variable is a variable not set, and the address loses its last slash', () => {
  const config = readConfig({
    PORT: '8080',
    BASE_URL: 'https://kultur.example/',
    DATABASE_URL: '',
    EXAMPLE_DATA: 'none',
  })
  assert.equal(config.baseUrl, 'https://kultur.example')
  assert.equal(config.exampleData, false)
  assert.equal(config.databaseUrl, undefined)
})

const wrong: Readonly<Record<string, string>> = {
  PORT: 'three thousand',
  BASE_URL: 'kultur.example',
  DATABASE_URL: 'mysql://localhost/x',
  EXAMPLE_DATA: 'some',
  SMTP_URL: 'http://localhost',
  SECRET_KEY: 'short',
  RUN: 'all',
}

for (const [name, value] of Object.entries(wrong)) {
  test(`a wrong ${name} is named in one sentence`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (fault) =>
        fault instanceof ConfigError && fault.message.includes(name) && !fault.message.includes('\n'),
    )
  })
}

test('half a provider is no provider', () => {
  assert.throws(() => readConfig({ OIDC_ISSUER: 'https://id.example' }), ConfigError)
})

const provider = {
  municipality: '0183',
  issuer: 'https://id.ishoj.example',
  clientId: 'km',
  clientSecret: 'secret',
  emailDomains: ['Ishoj.dk'],
}

test('every municipality may have a sign-in of its own', () => {
  const other = { ...provider, municipality: '0259', claim: { name: 'cvr', value: '29189374' } }
  const config = readConfig({ OIDC_PROVIDERS: JSON.stringify([provider, other]) })
  assert.deepEqual(
    config.identityProviders.map(({ municipality, claim }) => [municipality, claim?.value]),
    [
      ['0183', undefined],
      ['0259', '29189374'],
    ],
  )
  assert.deepEqual(config.identityProviders[0]?.emailDomains, ['ishoj.dk'])
  assert.deepEqual(readConfig({}).identityProviders, [])
})

const wrongProviders: Readonly<Record<string, string>> = {
  'no list': 'https://id.ishoj.example',
  'a number that lost its zero': JSON.stringify([{ ...provider, municipality: 183 }]),
  'no address domains': JSON.stringify([{ ...provider, emailDomains: [] }]),
  'a word we do not know': JSON.stringify([{ ...provider, secret: 'x' }]),
  'a municipality twice': JSON.stringify([provider, provider]),
  'no address': JSON.stringify([{ ...provider, issuer: 'ishoj' }]),
}

for (const [what, text] of Object.entries(wrongProviders))
  test(`sign-ins of municipalities: ${what} is named in one sentence, without the secret`, () => {
    assert.throws(
      () => readConfig({ OIDC_PROVIDERS: text }),
      ({ message }: Error) => /^OIDC_PROVIDERS must be/.test(message) && !/\n|: secret/.test(message),
    )
  })

test('the key is made once, kept, and read by nobody else', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'secret-'))
  after(() => rmSync(dataFolder, { recursive: true, force: true }))
  const first = secretOf({ secretKey: undefined, dataFolder })
  assert.match(first, /^[0-9a-f]{64}$/)
  assert.equal(secretOf({ secretKey: undefined, dataFolder }), first)
  assert.equal(statSync(join(dataFolder, 'secret.key')).mode & 0o077, 0)
  assert.equal(secretOf({ secretKey: 'x'.repeat(32), dataFolder }), 'x'.repeat(32))
})

test('a signature for one purpose does not fit another', () => {
  assert.equal(sameText(sign('k', 'form', 'a'), sign('k', 'form', 'a')), true)
  assert.equal(sameText(sign('k', 'form', 'a'), sign('k', 'journey', 'a')), false)
  assert.equal(sameText('a', 'ab'), false)
})

test('a clock may begin at a moment of one’s choice, and only at a moment', () => {
  const { pretendNow } = readConfig({ PRETEND_NOW: '2026-11-23T09:00:00Z' })
  assert.ok(pretendNow)
  const ahead = clockBeginningAt(pretendNow).now().since(pretendNow).total('seconds')
  assert.ok(ahead >= 0 && ahead < 60)
  assert.throws(() => readConfig({ PRETEND_NOW: 'i morgen' }), /PRETEND_NOW/)
})
