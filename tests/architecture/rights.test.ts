import assert from 'node:assert/strict'
import { mayPermit } from '../../src/kernel/permission.ts'
import type { Route } from '../../src/platform/rooms/room.ts'
import { onPostgres } from '../support/engines.ts'
import {
  allRoutes,
  type Caller,
  callers,
  faultOfPage,
  inventedAddress,
  realAddresses,
  rowCounts,
} from '../support/entry.ts'
import type { Town } from '../support/town.ts'

const pages = allRoutes.filter(({ method }) => method === 'GET')
const forms = allRoutes.filter(({ method }) => method === 'POST')
const barred: Route['permission'] = { name: 'canary.locked', rule: [] }
const locked = (path: string, method: Route['method']): Route[] =>
  allRoutes
    .filter((route) => route.path === path && route.method === method)
    .map((route) => ({ ...route, permission: barred }))

/** Opens the pages as everybody. */
async function openPages(town: Town, routes: readonly Route[], addressesOf: (route: Route) => string[]) {
  const faults: string[] = []
  const welcomed = new Set<Route>()
  for (const caller of await callers(town)) {
    for (const route of routes) {
      for (const address of addressesOf(route)) {
        const seen = await caller.browser.get(address)
        const fault = faultOfPage(route, caller, address, seen)
        if (fault) faults.push(fault)
        if (seen.status < 400) welcomed.add(route)
      }
    }
  }
  return { faults: [...new Set(faults)], welcomed }
}

/** Sends forms, with a token that fits, as everybody who may not. */
async function sendForms(town: Town, routes: readonly Route[], addressesOf: (route: Route) => string[]) {
  const faults: string[] = []
  let sent = 0
  const send = async (route: Route, { name, browser }: Caller, csrf: string) => {
    for (const address of addressesOf(route)) {
      const { status } = await browser.sendRaw(address, { csrf, name: 'Canary', title: 'Canary' })
      sent += 1
      if (status !== 403)
        faults.push(`${name} may not ${route.permission.name}, and POST ${route.path} answered ${status}`)
    }
  }
  for (const caller of await callers(town)) {
    const csrf = await tokenOf(caller)
    for (const route of routes)
      if (!mayPermit(route.permission, caller.actor)) await send(route, caller, csrf)
  }
  return { faults, sent }
}

/** The token in the forms of this browser. */
async function tokenOf({ name, actor, browser }: Caller): Promise<string> {
  const page = await browser.get(actor.kind === 'visitor' ? '/log-ind' : '/min-side')
  const { csrf } = browser.hidden(page)
  assert.ok(csrf, `no form token for ${name}`)
  return csrf
}

onPostgres('every page opens for exactly those whom the matrix names, and no page fails', async (town) => {
  const { addresses } = await realAddresses(town, 2)
  const invented = pages.filter(({ path }) => path.includes(':'))
  const addressesOf = (route: Route) => [
    ...[...(addresses.get(route) ?? [])].slice(0, 2),
    ...(invented.includes(route) ? [inventedAddress(route)] : []),
  ]
  const { faults, welcomed } = await openPages(town, pages, addressesOf)
  assert.deepEqual(faults, [])
  const never = pages.filter((route) => addresses.has(route) && !welcomed.has(route)).map(({ path }) => path)
  assert.deepEqual(
    never.filter(
      (path) => !['/kom-i-gang', '/log-ind/organisation', '/log-ind/organisation/retur'].includes(path),
    ),
    [],
    'pages that nobody is let in to',
  )
  const canary = await openPages(town, locked('/arbejde/aktoerer', 'GET'), ({ path }) => [path])
  assert.ok(canary.faults.length > 5, 'a page that lets in more than its matrix says is found')
})

onPostgres('a form of somebody who may not is refused, and nothing changes', async (town) => {
  const { addresses } = await realAddresses(town, 1)
  const addressesOf = (route: Route) => [
    ...[...(addresses.get(route) ?? [])].slice(0, 1),
    inventedAddress(route),
  ]
  await callers(town)
  const { faults, sent } = await unchanged(town, () => sendForms(town, forms, addressesOf))
  assert.deepEqual(faults, [])
  assert.ok(sent > 500, `only ${sent} forms were tried`)
  const canary = await sendForms(town, locked('/arbejde/behov/nyt', 'POST'), ({ path }) => [path])
  assert.ok(canary.faults.length > 5, 'a form that takes in more than its matrix says is found')
})

onPostgres('a form without its token, or sent from another site, does nothing', async (town) => {
  const { addresses } = await realAddresses(town, 1)
  const mette = (await callers(town)).filter(({ name }) => name === 'mette' || name === 'ida')
  await unchanged(town, async () => {
    for (const { browser } of mette) {
      for (const route of forms) {
        const [address = inventedAddress(route)] = addresses.get(route) ?? []
        const { status } = await browser.sendRaw(address, { name: 'Canary', csrf: 'of somebody else' })
        assert.equal(status, 403, `POST ${address} without a token answered ${status}`)
        const headers = { cookie: browser.cookieHeader, 'sec-fetch-site': 'cross-site' }
        const crossed = await town.app.request(address, { method: 'POST', headers, body: new FormData() })
        assert.equal(crossed.status, 403, `POST ${address} from another site answered ${crossed.status}`)
      }
    }
  })
})

async function unchanged<Result>(town: Town, work: () => Promise<Result>): Promise<Result> {
  const sessions = (counts: Readonly<Record<string, number>>) => ({ ...counts, 'platform.session': 0 })
  const before = await rowCounts(town)
  const result = await work()
  assert.deepEqual(sessions(await rowCounts(town)), sessions(before), 'rows appeared or vanished')
  return result
}
