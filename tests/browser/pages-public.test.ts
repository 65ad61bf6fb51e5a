import assert from 'node:assert/strict'
import { cast } from '../../db/seed/cast.ts'
import { Browser } from '../support/browser.ts'
import { allPagesWereWell, journeyWithScript } from '../support/chromium/journey.ts'
import { stops, stopsBelow, tour } from '../support/chromium/tour.ts'
import { ownPages } from '../support/own-pages.ts'
import { signedIn } from '../support/program.ts'

const isOfAgreement = (address: string): boolean => /^(\/en)?\/om/.test(address)

journeyWithScript('a visitor sees every page about the agreement', async (journey) => {
  const addresses = (await stops(journey, false)).filter(isOfAgreement)
  assert.ok(addresses.length > 10, `only ${addresses.length} pages were found`)
  assert.deepEqual(await tour(await journey.visitor(), addresses), [])
})

journeyWithScript('a visitor sees every other public page', async (journey) => {
  const addresses = (await stops(journey, false)).filter((address) => !isOfAgreement(address))
  assert.ok(addresses.length > 10, `only ${addresses.length} pages were found`)
  assert.deepEqual(await tour(await journey.visitor(), addresses), [])
})

journeyWithScript('a participant sees every page behind the secret link', async (journey) => {
  const browser = new Browser(journey.program)
  const [placed = '', offered = ''] = await ownPages(journey)
  const offer = (await stopsBelow(browser, offered)).filter((address) => address.includes('/tilbud/'))
  const addresses = [...(await stopsBelow(browser, placed)), ...offer]
  assert.ok(addresses.length > 7, `only ${addresses.join(', ')}`)
  assert.equal(offer.length, 1)
  assert.deepEqual(await tour(await journey.visitor(), addresses), [])
})

journeyWithScript('who refers or answers in the room sees every page of it', async (journey) => {
  const sofie = await signedIn(journey.program, cast.sofie)
  const poster = await sofie.get('/arbejde/forloeb/ord-liv-skriv-farum-bibliotek/maaling/kode')
  const code = /\/tavle\/(\w+)/.exec(poster.html)?.[1]
  const slug = /href="\/henvis\/([^"]+)"/.exec(
    (await (await signedIn(journey.program, cast.fatima)).get('/arbejde/henvisninger')).html,
  )?.[1]
  const addresses = [
    ...[`/svar/${code}`, `/tavle/${code}`, `/tavle/${code}/tak`, `/svar/${code}/spoergsmaal`],
    ...[`/henvis/${slug}`, `/henvis/${slug}/tak`, `/forloeb/${slug}/tilmeld`, `/forloeb/${slug}/tilmeld/tak`],
  ]
  const visitor = await journey.visitor()
  assert.deepEqual(await tour(visitor, addresses), [])
  assert.equal(visitor.status, 200)
})

allPagesWereWell()
