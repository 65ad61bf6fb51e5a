import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Journey, journeyWithScript } from '../support/chromium/journey.ts'
import { stops } from '../support/chromium/tour.ts'

const mostBytes = 100 * 1024
const mostScript = 30 * 1024

interface Weight {
  readonly all: number
  readonly script: number
}

/** What travels over the network when somebody opens a page for the first time, headers included. */
async function weigh(page: Page, address: string): Promise<Weight> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const scripts = new Set<string>()
  const underWay = new Set<string>()
  let all = 0
  let script = 0
  network.on('Network.requestWillBeSent', ({ requestId }) => underWay.add(requestId))
  network.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId))
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    underWay.delete(requestId)
    all += encodedDataLength
    if (scripts.has(requestId)) script += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 100)))')
  for (let tries = 0; tries < 100 && underWay.size > 0; tries += 1) await page.waitForTimeout(50)
  return { all, script }
}

async function tooHeavy(journey: Journey, addresses: readonly string[], most: number): Promise<string[]> {
  const heavy: string[] = []
  for (const address of addresses) {
    const visitor = await journey.visitor()
    const { all, script } = await weigh(visitor.page, journey.program.url + address)
    if (all > most) heavy.push(`${address} weighs ${Math.round(all / 1024)} kB`)
    if (script > mostScript) heavy.push(`${address} has ${Math.round(script / 1024)} kB of script`)
    await visitor.page.context().close()
  }
  return heavy
}

journeyWithScript(
  'the first visit to any public page takes at most 100 kB, 30 kB of them script',
  async (trip) => {
    const addresses = (await stops(trip, false)).filter(
      (address) => !/^\/(en\/)?(log-ind|kom-i-gang)/.test(address),
    )
    assert.ok(addresses.length > 15)
    assert.deepEqual(await tooHeavy(trip, addresses, mostBytes), [])
    assert.equal((await tooHeavy(trip, ['/'], 5000)).length, 1, 'canary: a page that is too heavy is found')
  },
)
