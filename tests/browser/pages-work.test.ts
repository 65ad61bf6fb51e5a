import assert from 'node:assert/strict'
import { cast } from '../../db/seed/cast.ts'
import { allPagesWereWell, type Journey, journeyWithScript } from '../support/chromium/journey.ts'
import { stops, stopsBelow, tour } from '../support/chromium/tour.ts'
import { signedIn } from '../support/program.ts'

let found: Promise<readonly string[]> | undefined

/** All journeys of a file are in one house: its pages are looked for once. */
function everyStop(journey: Journey): Promise<readonly string[]> {
  found ??= stops(journey, true)
  return found
}

const parts: readonly (readonly [name: string, who: 'mette' | 'ida', pattern: RegExp])[] = [
  ['the agreement', 'mette', /\/aftalen/],
  ['projects and needs', 'mette', /\/(projekter|behov)/],
  ['meetings, bodies and decisions', 'mette', /\/(moeder|organer|beslutninger)/],
  ['courses and their models', 'mette', /\/(forloeb|grundmodeller|maalgrupper)/],
  ['questionnaires', 'mette', /\/spoergeskemaer/],
  ['results and research', 'mette', /\/(effekt|forskning)/],
  ['personal data', 'mette', /\/persondata/],
  ['actors and persons', 'mette', /\/(aktoerer|personer|befolkning)/],
  ['the running of the platform', 'ida', /\/opsaetning/],
]
const isElsewhere = (address: string): boolean => parts.every(([, , pattern]) => !pattern.test(address))

for (const [name, who, pattern] of parts) {
  journeyWithScript(`every page of ${name}, in the workspace`, async (journey) => {
    const addresses = (await everyStop(journey)).filter((address) => pattern.test(address))
    assert.ok(addresses.length > 3, `only ${addresses.length} pages were found`)
    assert.deepEqual(await tour(await journey.as(who), addresses), [])
  })
}

journeyWithScript('every other page of the workspace', async (journey) => {
  const addresses = (await everyStop(journey)).filter(isElsewhere)
  assert.ok(addresses.length > 3, `only ${addresses.length} pages were found`)
  assert.deepEqual(await tour(await journey.as('mette'), addresses), [])
})

/** Pages about people are there for those who carry a course; whoever works for the region does not find them. */
const carried: readonly (readonly [name: string, who: 'sofie' | 'jonas' | 'fatima', start: string])[] = [
  ['the people of a course', 'sofie', '/arbejde/forloeb/ord-liv-skriv-farum-bibliotek'],
  ['the people of a course for the young', 'jonas', '/arbejde/forloeb/skriv-en-sang-ishoej'],
  ['referrals', 'fatima', '/arbejde/henvisninger'],
]

const seen: string[] = []

for (const [name, who, start] of carried) {
  journeyWithScript(`every page about ${name}`, async (journey) => {
    const browser = await signedIn(journey.program, cast[who])
    const addresses = await stopsBelow(browser, start, [...(await everyStop(journey)), ...seen])
    assert.ok(addresses.length > 0, 'no page was found')
    seen.push(...addresses)
    assert.deepEqual(await tour(await journey.as(who), addresses), [])
  })
}

allPagesWereWell()
