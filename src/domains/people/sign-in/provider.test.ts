import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { sql } from 'kysely'
import Provider from 'oidc-provider'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { Town } from '../../../../tests/support/town.ts'
import { signInPaths } from './paths.ts'

// A real identity provider on this machine. Its accounts are addresses; those at unverified.example it does not vouch for.
let server: Server
let issuer = ''
const returnAddress = `http://kulturmetropolen.test${signInPaths.providerReturn()}`

before(async () => {
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      { client_id: 'kulturmetropolen', client_secret: 'only for the test', redirect_uris: [returnAddress] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only for the test'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.endsWith('@unverified.example') }),
    }),
  })
  server.on('request', provider.callback())
})
after(() => server.close())

const withProvider = (town: Town): Town => {
  const oidc = { issuer, clientId: 'kulturmetropolen', clientSecret: 'only for the test' }
  return new Town(town.house.store, { ...town.house.config, oidc })
}

/** What the person does at the provider: type an account, say yes, and be sent back. */
async function atProvider(address: string, account: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  let form: Record<string, string> | undefined
  for (let steps = 0; steps < 20; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form && new URLSearchParams(form)
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const kept of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (kept.split(';')[0] ?? '').split('=', 2)
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location?.startsWith('http://kulturmetropolen.test'))
      return location.replace('http://kulturmetropolen.test', '')
    const html = location ? '' : await answer.text()
    next = location ? new URL(location, next).href : (/action="([^"]+)"/.exec(html)?.[1] ?? '')
    form = location
      ? undefined
      : html.includes('name="login"')
        ? { prompt: 'login', login: account, password: 'any' }
        : { prompt: 'consent' }
  }
  throw new Error('the provider did not send the person back')
}

async function signInThrough(town: Town, account: string) {
  const browser = withProvider(town).visitor()
  const leaving = await browser.get(`${signInPaths.provider()}?videre=/min-side`)
  assert.equal(leaving.status, 303)
  const seen = await browser.get(await atProvider(leaving.location, account))
  return { browser, seen }
}

onBothEngines(
  'a known person comes in through their organisation, and is known by the provider from then on',
  async (town) => {
    const { browser, seen } = await signInThrough(town, cast.jonas.email)
    assert.equal(seen.location, '/min-side')
    assert.match((await browser.get('/min-side')).text, /Jonas Bak/)
    await sql`update people.person set email = 'jonas.bak@ishoj.example' where id = ${cast.jonas.id}`.execute(
      town.house.store.database,
    )
    const again = await signInThrough(town, cast.jonas.email)
    assert.equal(again.seen.location, '/min-side')
  },
)

onBothEngines('unknown people, unvouched addresses and deactivated people stay outside', async (town) => {
  const unknown = await signInThrough(town, 'nobody@nowhere.example')
  assert.equal(unknown.seen.status, 422)
  assert.match(unknown.seen.text, /Vi kender dig ikke endnu/)
  await sql`update people.person set email = 'bent@unverified.example' where id = ${cast.bent.id}`.execute(
    town.house.store.database,
  )
  assert.equal((await signInThrough(town, 'bent@unverified.example')).seen.status, 422)
  await signInThrough(town, cast.sofie.email)
  await sql`update people.person set active = false where id = ${cast.sofie.id}`.execute(
    town.house.store.database,
  )
  assert.equal((await signInThrough(town, cast.sofie.email)).seen.status, 422)
})

onBothEngines('an answer that this browser did not ask for is refused', async (town) => {
  const leaving = await withProvider(town).visitor().get(signInPaths.provider())
  const answer = await atProvider(leaving.location, cast.jonas.email)
  const other = withProvider(town).visitor()
  assert.equal((await other.get(answer)).status, 422)
  await other.get(signInPaths.provider())
  const forged = await other.get(answer)
  assert.equal(forged.status, 422)
  assert.equal((await other.get('/min-side')).status, 303)
})
