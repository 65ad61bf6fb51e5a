import assert from 'node:assert/strict'
import { allPagesWereWell, journeyWithScript } from '../support/chromium/journey.ts'
import { stops, tour } from '../support/chromium/tour.ts'

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

allPagesWereWell()
