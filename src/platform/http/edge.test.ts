import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { onlyReading } from '../../../tests/support/engines.ts'
import type { House } from '../actions/context.ts'
import { readConfig } from '../config/config.ts'
import { cookieHeader, formToken, formTokenFits } from './cookies.ts'
import { readSentForm } from './form.ts'
import { languageOf, toLanguage } from './frame.ts'
import { comesFromUs } from './security.ts'

const house = (baseUrl: string) =>
  ({ config: readConfig({ BASE_URL: baseUrl }), secret: 's'.repeat(32) }) as House

test('a form token fits its holder only, and looks different on every page', () => {
  const here = house('http://a.example')
  const [one, two] = [formToken(here, 'holder'), formToken(here, 'holder')]
  assert.notEqual(one, two)
  assert.ok(formTokenFits(here, 'holder', one) && formTokenFits(here, 'holder', two))
  for (const wrong of ['', 'x', one.slice(1), undefined, ['a']])
    assert.equal(formTokenFits(here, 'holder', wrong), false)
  assert.equal(formTokenFits(here, 'another', one), false)
  assert.equal(formTokenFits(here, undefined, one), false)
})

test('over https cookies are secure and bound to the host', () => {
  assert.match(
    cookieHeader(house('https://a.example'), { name: 'km_session', value: 'x' }),
    /^__Host-km_session=x; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  assert.doesNotMatch(
    cookieHeader(house('http://localhost:3000'), { name: 'km_session', value: 'x' }),
    /Secure|__Host/,
  )
})

test('forms from elsewhere are not ours', () => {
  const from = (headers: Record<string, string>) => comesFromUs(new Headers(headers), 'a.example')
  assert.equal(from({ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://a.example' }), true)
  assert.equal(from({ Origin: 'https://a.example' }), true)
  assert.equal(from({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://a.example' }), false)
  assert.equal(from({ 'Sec-Fetch-Site': 'same-site' }), false)
  assert.equal(from({ Origin: 'https://evil.example' }), false)
  assert.equal(from({ Origin: 'null' }), false)
})

test('English is the same address under /en', () => {
  assert.deepEqual(languageOf('/en/projekter'), { language: 'en', here: '/projekter' })
  assert.deepEqual(languageOf('/en'), { language: 'en', here: '/' })
  assert.deepEqual(languageOf('/energi'), { language: 'da', here: '/energi' })
  assert.equal(toLanguage('en', '/'), '/en')
  assert.equal(toLanguage('en', 'https://a.example/x'), 'https://a.example/x')
})

test('a sent form keeps every text as typed but for NUL, files apart, and knows its version', async () => {
  const data = new FormData()
  data.append('title', 'a')
  data.append('many', '1')
  data.append('many', '2')
  data.append('version', '7')
  data.append('__proto__', 'x')
  data.append('file', new File(['æ'], 'a\0.txt'))
  data.append('nul', 'a\0b')
  data.append('none', new File([], ''))
  const sent = await readSentForm(data)
  assert.equal(sent.typed['title'], 'a')
  assert.deepEqual(sent.typed['many'], ['1', '2'])
  assert.equal(sent.typed['nul'], 'ab')
  assert.equal(sent.version, 7)
  assert.equal(sent.files['file']?.[0]?.name, 'a.txt')
  assert.equal(sent.files['none'], undefined)
  assert.equal((await readSentForm(new FormData())).version, 0)
})

onlyReading('every answer carries the security headers, and pages travel packed', async (town) => {
  const answer = await town.app.request('http://kulturmetropolen.test/log-ind', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  assert.equal(answer.headers.get('content-encoding'), 'gzip')
  assert.match(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString('utf8'), /^<!doctype html>/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /script-src 'self';/)
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /unsafe/)
  const asset = await town.app.request('http://kulturmetropolen.test/assets/nothing.css')
  assert.equal(asset.status, 404)
  assert.equal(asset.headers.get('x-content-type-options'), 'nosniff')
  for (const path of ['/assets/..%2fpackage.json', '/assets/%2e%2e%2f.git', '/assets/']) {
    assert.equal((await town.app.request(`http://kulturmetropolen.test${path}`)).status, 404, path)
  }
})

onlyReading('an address that forms are sent to leads to its page when somebody opens it', async (town) => {
  const open = async (path: string) => {
    const { status, headers } = await town.app.request(`http://kulturmetropolen.test${path}`)
    return [status, headers.get('location')]
  }
  const member = '/arbejde/forloeb/et/deltagere/00000000-0000-4000-8000-000000060006'
  assert.deepEqual(await open(`${member}/frafald`), [303, member])
  assert.deepEqual(await open(`/en${member}/frafald`), [303, `/en${member}`])
  assert.deepEqual((await open(`${member}/findes-ikke`))[0], 404)
})

onlyReading('bodies that are too large, broken or no form are told so', async (town) => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    town.app.request('http://kulturmetropolen.test/log-ind', { method: 'POST', body, headers })
  assert.equal(
    (await send('x', { 'content-length': '99999999', 'content-type': 'application/x-www-form-urlencoded' }))
      .status,
    413,
  )
  assert.equal(
    (await send('x'.repeat(1_100_000), { 'content-type': 'application/x-www-form-urlencoded' })).status,
    413,
  )
  assert.equal((await send('{"a":1}', { 'content-type': 'application/json' })).status, 400)
  assert.equal((await send('--x', { 'content-type': 'multipart/form-data; boundary=x' })).status, 400)
  assert.equal((await send('email=a', { 'content-type': 'application/x-www-form-urlencoded' })).status, 403)
})

onlyReading(
  'an address with a slash too many leads to the one without, and never elsewhere',
  async (town) => {
    const visitor = town.visitor()
    const english = await visitor.get('/en/')
    assert.equal(english.status, 200)
    assert.match(english.html, /<html lang="en">/)
    for (const [asked, led] of [
      ['/projekter/?omraade=music', '/projekter?omraade=music'],
      ['/en/projekter//', '/en/projekter'],
      ['/arbejde/', '/arbejde'],
    ] as const) {
      const answer = await visitor.get(asked)
      assert.equal(answer.status, 308)
      assert.equal(answer.location, led)
    }
    for (const odd of ['//evil.example/', '/%5Cevil.example/', '/%2F%2Fevil.example/', '/\\evil.example/'])
      assert.doesNotMatch((await visitor.get(odd)).location, /^(\/\/|\/\\|https?:)/)
  },
)
