import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { type CastName, cast } from '../../db/seed/cast.ts'
import type { Route } from '../../src/platform/rooms/room.ts'
import { onPostgres } from '../support/engines.ts'
import { allRoutes, realAddresses } from '../support/entry.ts'
import { type DrawnForm, formsIn } from '../support/html.ts'
import type { Town } from '../support/town.ts'
import { type Attempt, asked, bent, brokenBody, encoded, filled, oddHeaders } from './attempt.ts'
import { Chance } from './chance.ts'

/** Another seed, or fewer requests: FUZZ_SEED=7 FUZZ_REQUESTS=1000 npm test -- endurance/fuzz */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_123)
const requests = Number(process.env.FUZZ_REQUESTS ?? 10_000)
const host = 'http://kulturmetropolen.test'

interface Sender {
  readonly name: string
  readonly cookie: string
  readonly csrf: string
  readonly forms: readonly DrawnForm[]
}

interface Field {
  readonly pages: readonly string[]
  readonly filters: readonly string[]
}

const isDoor = (action: string): boolean => /^\/(en\/)?(log-ind|kom-i-gang|invitation)/.test(action)

/** The senders must stay who they are, signed in and known: their own doors are left out. */
const keepsSenders = (action: string): boolean =>
  !/^\/(en\/)?(log-ud|min-side\/(log-ud|session))/.test(action) &&
  !['mette', 'ida', 'jonas'].some((name) => action.includes(`/personer/${cast[name as CastName].id}/`))

async function sender(town: Town, name: CastName, all: readonly DrawnForm[]): Promise<Sender> {
  const browser = await town.as(name)
  const { csrf = '' } = browser.hidden(await browser.get('/min-side'))
  const forms = all.filter(({ action }) => !isDoor(action) && keepsSenders(action))
  return { name, cookie: browser.cookieHeader, csrf, forms }
}

async function knocker(town: Town): Promise<Sender> {
  const browser = town.visitor()
  const page = await browser.get('/log-ind')
  const { csrf = '' } = browser.hidden(page)
  return { name: 'visitor', cookie: browser.cookieHeader, csrf, forms: formsIn(page.html) }
}

function formAttempt(who: Sender, chance: Chance): Attempt {
  const form = chance.one(who.forms)
  const data = filled(form, who.csrf, chance)
  const own = { origin: host, cookie: who.cookie }
  if (chance.happens(0.8)) return { path: form.action, method: 'POST', headers: own, body: data }
  const headers = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
  return { path: form.action, method: 'POST', headers, body: encoded(data, chance) }
}

function pathAttempt(who: Sender, chance: Chance): Attempt {
  const { path, method }: Route = chance.one(allRoutes.filter((route) => route.path.includes(':')))
  const headers = { origin: host, cookie: who.cookie }
  if (method === 'GET') return { path: bent(path, chance), method, headers }
  return { path: bent(path, chance), method, headers, body: filled(chance.one(who.forms), who.csrf, chance) }
}

function bodyAttempt(who: Sender, chance: Chance): Attempt {
  const { headers, body } = brokenBody(chance)
  const own = { origin: host, cookie: who.cookie, ...headers }
  return {
    path: chance.one(who.forms).action,
    method: 'POST',
    headers: own,
    ...(body === undefined ? {} : { body }),
  }
}

function attempt(field: Field, who: Sender, chance: Chance): Attempt {
  const kind = chance.next()
  const headers = { cookie: who.cookie }
  if (kind < 0.5) return formAttempt(who, chance)
  if (kind < 0.68)
    return { path: chance.one(field.pages) + asked(field.filters, chance), method: 'GET', headers }
  if (kind < 0.85) return pathAttempt(who, chance)
  if (kind < 0.93) return bodyAttempt(who, chance)
  const method = chance.one(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])
  return { path: chance.one(field.pages), method, headers: { ...headers, ...oddHeaders(chance, who.cookie) } }
}

const shown = ({ path, method, body }: Attempt): string => {
  const sent =
    body instanceof FormData
      ? JSON.stringify(
          [...body].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
        )
      : String(body ?? '')
  return `${method} ${path.slice(0, 300)} ${sent.slice(0, 1200)}`
}

/** Sends one request. @returns its status, or what went wrong before there was one */
async function send(town: Town, { path, method, headers, body }: Attempt): Promise<number> {
  if (!URL.canParse(host + path)) return 0
  const init = { method, headers, ...(body === undefined ? {} : { body }) }
  const response = await town.app.request(host + path, init)
  await response.arrayBuffer()
  return response.status
}

onPostgres(`${requests} nasty requests (seed ${seed}) give no fault`, async (town) => {
  const chance = new Chance(seed)
  const { forms: drawn, addresses } = await realAddresses(town, 3)
  const pages = [...addresses].filter(([{ method }]) => method === 'GET').flatMap(([, found]) => [...found])
  const field: Field = {
    pages,
    filters: [
      ...new Set(
        drawn
          .filter(({ method }) => method === 'GET')
          .flatMap(({ fields }) => fields.map(({ name }) => name)),
      ),
    ],
  }
  const sent = drawn.filter(({ method }) => method === 'POST')
  const people = (['mette', 'mette', 'mette', 'ida', 'jonas'] as const).map((name) =>
    sender(town, name, sent),
  )
  const senders = await Promise.all([...people, knocker(town)])
  const answers = new Map<number, number>()
  const faults: string[] = []
  let left = requests
  const work = async () => {
    while (left > 0) {
      left -= 1
      const who = chance.one(senders)
      const one = attempt(field, who, chance)
      const status = await send(town, one)
      answers.set(status, (answers.get(status) ?? 0) + 1)
      if (status >= 500) faults.push(`${who.name}: ${status} ${shown(one)}`)
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  const told = [...answers].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  assert.deepEqual(faults.slice(0, 40), [], `${faults.length} faults; answers ${told.join(', ')}`)
  // The requests really got inside: pages were drawn, forms understood and things done.
  for (const [status, least] of [
    [200, 1500],
    [303, 300],
    [422, 500],
    [404, 500],
  ] as const)
    assert.ok(
      (answers.get(status) ?? 0) > (least * requests) / 10_000,
      `too few answers ${status}: ${told.join(', ')}`,
    )
  await stillWell(town)
})

async function stillWell(town: Town): Promise<void> {
  const health = (await (await town.app.request(`${host}/healthz`)).json()) as { status: string }
  assert.equal(health.status, 'ok')
  assert.equal((await (await town.as('mette')).get('/arbejde/aktoerer')).status, 200)
  await town.work()
  const { rows } =
    await sql`select kind, state, last_fault from platform.job where last_fault is not null`.execute(
      town.house.store.database,
    )
  assert.deepEqual(rows, [], 'background tasks that failed')
}
