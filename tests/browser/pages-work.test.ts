import assert from 'node:assert/strict'
import { allPagesWereWell, journeyWithScript } from '../support/chromium/journey.ts'
import { stops, tour } from '../support/chromium/tour.ts'

const parts: readonly (readonly [name: string, who: 'mette' | 'ida', pattern: RegExp])[] = [
  ['the agreement', 'mette', /\/aftalen/],
  ['projects and needs', 'mette', /\/(projekter|behov)/],
  ['meetings, bodies and decisions', 'mette', /\/(moeder|organer|beslutninger)/],
  ['actors and persons', 'mette', /\/(aktoerer|personer|befolkning)/],
  ['the running of the platform', 'ida', /\/opsaetning/],
]
const isElsewhere = (address: string): boolean => parts.every(([, , pattern]) => !pattern.test(address))

for (const [name, who, pattern] of parts) {
  journeyWithScript(`every page of ${name}, in the workspace`, async (journey) => {
    const addresses = (await stops(journey, true)).filter((address) => pattern.test(address))
    assert.ok(addresses.length > 3, `only ${addresses.length} pages were found`)
    assert.deepEqual(await tour(await journey.as(who), addresses), [])
  })
}

journeyWithScript('every other page of the workspace', async (journey) => {
  const addresses = (await stops(journey, true)).filter(isElsewhere)
  assert.ok(addresses.length > 3, `only ${addresses.length} pages were found`)
  assert.deepEqual(await tour(await journey.as('mette'), addresses), [])
})

allPagesWereWell()
