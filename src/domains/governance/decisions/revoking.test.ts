import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { bodyIds, decisionIds } from '../../../../db/seed/governance.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'

/** A steering group meeting that is held, with everybody there and as many items for decision as there are titles. */
async function heldWith(
  browser: Browser,
  titles: readonly string[],
): Promise<{ path: string; items: string[] }> {
  const wish = { body: bodyIds.steering, way: 'sitting', day: '23-11-2026', from: '8.00', to: '12.00' }
  const { location: path } = await browser.send('/arbejde/moeder/nyt', wish)
  for (const title of titles) await browser.send(`${path}/punkter/nyt`, { kind: 'decision', title })
  await browser.send(`${path}/send`, {}, path)
  await browser.send(`${path}/afholdt`, {}, path)
  const page = await browser.get(`${path}/fremmoede`)
  const seats = [...page.html.matchAll(/name="(seat-[0-9a-f-]{36})"/g)].map(([, name]) => name ?? '')
  await browser.send(`${path}/fremmoede`, Object.fromEntries(seats.map((name) => [name, 'present'])))
  const { html } = await browser.get(path)
  return {
    path,
    items: [...html.matchAll(/punkter\/([0-9a-f-]{36})\/beslutning/g)].map(([, item]) => item ?? ''),
  }
}

const wish = { outcome: 'adopted', how: 'agreed' }

onBothEngines('only a new decision of the same body revokes one, and only once', async (town) => {
  const mette = await town.as('mette')
  const { path, items } = await heldWith(mette, ['Samarbejdet stopper', 'Endnu engang'])
  const [first, second] = items.map((item) => `${path}/punkter/${item}/beslutning`)
  const revokes = decisionIds.addendum2024
  const rejected = { ...wish, outcome: 'rejected', title: 'Nej', revokes }
  assert.match((await mette.send(first ?? '', rejected)).text, /kun ved at vedtage det/)
  assert.equal(
    (await mette.send(first ?? '', { ...wish, title: 'Samarbejdet stopper', revokes })).status,
    303,
  )
  assert.equal((await mette.send(second ?? '', { ...wish, title: 'Igen', revokes })).status, 422)
  const visitor = town.visitor()
  assert.match((await visitor.get('/om/beslutninger/2024-1')).text, /Ophævet ved beslutning 2026-3/)
  assert.match(
    (await visitor.get('/om/beslutninger/2026-3')).text,
    /Ophæver beslutning 2024-1: De ni kommuner/,
  )
  const tables = tablesOf<GovernanceTables>(await town.context('system'))
  const told = await sql`select content from platform.event where name = 'governance.revoked'`.execute(tables)
  assert.equal(told.rows.length, 1)
  assert.match(JSON.stringify(told.rows), /agreement\.addendum/)
})

onBothEngines('a postponed matter waits for another meeting', async (town) => {
  const mette = await town.as('mette')
  const list = await mette.get('/arbejde/moeder')
  const matter = /name="matter" value="([^"]+)"/.exec(list.html)?.[1]
  assert.ok(matter, 'the example data have a matter that waits')
  const { path } = await heldBeforeSending(mette, matter)
  const page = await mette.get(path)
  const item = /punkter\/([0-9a-f-]{36})\/beslutning/.exec(page.html)?.[1] ?? ''
  const done = await mette.send(`${path}/punkter/${item}/beslutning`, {
    ...wish,
    outcome: 'postponed',
    title: 'Udsat',
  })
  assert.equal(done.status, 303)
  assert.match((await mette.get('/arbejde/moeder')).html, new RegExp(`name="matter" value="${matter}"`))
})

async function heldBeforeSending(browser: Browser, matter: string): Promise<{ path: string }> {
  const plan = { body: bodyIds.steering, way: 'sitting', day: '23-11-2026', from: '8.30', to: '12.00' }
  const { location: path } = await browser.send('/arbejde/moeder/nyt', plan)
  await browser.send(`${path}/sager`, { matter }, path)
  await browser.send(`${path}/send`, {}, path)
  await browser.send(`${path}/afholdt`, {}, path)
  const page = await browser.get(`${path}/fremmoede`)
  const seats = [...page.html.matchAll(/name="(seat-[0-9a-f-]{36})"/g)].map(([, name]) => name ?? '')
  await browser.send(`${path}/fremmoede`, Object.fromEntries(seats.map((name) => [name, 'present'])))
  return { path }
}
