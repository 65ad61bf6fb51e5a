import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { sql } from 'kysely'
import Provider from 'oidc-provider'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { Town } from '../../../../tests/support/town.ts'
import type { IdentityProvider } from '../../../platform/config/providers.ts'
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
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['cvr'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only for the test'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        ...{ sub: id, email: id, cvr: id.includes('ishoj') ? '11931316' : '29189404' },
        email_verified: !id.endsWith('@unverified.example'),
      }),
    }),
  })
  server.on('request', provider.callback())
})
after(() => server.close())

const client = () => ({ issuer, clientId: 'kulturmetropolen', clientSecret: 'only for the test' })
const forEverybody = () => ({ ...client(), municipality: undefined, emailDomains: [], claim: undefined })

const withProvider = (town: Town, providers: readonly IdentityProvider[] = [forEverybody()]): Town =>
  new Town(town.house.store, { ...town.house.config, identityProviders: providers })

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

async function signInThrough(town: Town, account: string, at: Town = withProvider(town), way = '') {
  const browser = at.visitor()
  const leaving = await browser.get(`${signInPaths.provider()}?videre=/min-side${way}`)
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

/** The sign-ins of Ishøj and Køge; Roskilde shares one with others and is known by a claim. */
const municipal = (): IdentityProvider[] => [
  { ...client(), municipality: '0259', emailDomains: ['koege.example'], claim: undefined },
  { ...client(), municipality: '0183', emailDomains: ['ishoej.example', 'koege.example'], claim: undefined },
  {
    ...{ ...client(), municipality: '0265', emailDomains: ['roskilde.example'] },
    claim: { name: 'cvr', value: '29189404' },
  },
]

onBothEngines('each municipality has its own sign-in, and it opens for its own people only', async (town) => {
  const [jonas, bent] = ['jonas@ishoej.example', 'bent@koege.example']
  for (const [who, email] of [
    [cast.jonas, jonas],
    [cast.bent, bent],
  ] as const)
    await sql`update people.person set email = ${email} where id = ${who.id}`.execute(
      town.house.store.database,
    )
  const at = withProvider(town, municipal())
  const page = (await at.visitor().get('/log-ind?videre=/min-side')).html
  assert.deepEqual(
    [...page.matchAll(/hos=(\d{4})[^>]*>([^<]*)</g)].map(([, code, name]) => `${code} ${name}`),
    ['0183 Log ind med Ishøj Kommune', '0259 Log ind med Køge Kommune', '0265 Log ind med Roskilde Kommune'],
  )
  const through = async (account: string, code: string) =>
    (await signInThrough(town, account, at, `&hos=${code}`)).seen
  assert.equal((await through(jonas, '0259')).status, 422, 'no domain of that municipality')
  assert.equal((await through(bent, '0183')).status, 422, 'a person of another municipality')
  assert.equal((await through(jonas, '0183')).location, '/min-side')
  assert.equal((await through(bent, '0259')).location, '/min-side')
  assert.equal((await through(bent, '0183')).status, 422, 'linked, and still of another municipality')
  assert.equal((await at.visitor().get(`${signInPaths.provider()}?hos=0101`)).status, 404)
  assert.equal((await at.visitor().get(signInPaths.provider())).status, 404, 'none speaks for everybody')
})

onBothEngines('a sign-in that several share is believed only about its own', async (town) => {
  const at = withProvider(town, municipal())
  const email = 'jonas@roskilde.example'
  await sql`update people.person set email = ${email}, organisation_id = (select id from people.organisation
    where municipality_code = '0265' and kind = 'municipality') where id = ${cast.jonas.id}`.execute(
    town.house.store.database,
  )
  const other = municipal().map((one) => ({ ...one, claim: { name: 'cvr', value: 'somebody else' } }))
  const refused = await signInThrough(town, email, withProvider(town, other), '&hos=0265')
  assert.equal(refused.seen.status, 422)
  assert.match(refused.seen.text, /Det lykkedes ikke at logge ind gennem din kommune/)
  assert.equal((await signInThrough(town, email, at, '&hos=0265')).seen.location, '/min-side')
})
