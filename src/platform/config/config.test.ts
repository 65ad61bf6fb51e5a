import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
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
