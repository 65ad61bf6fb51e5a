import assert from 'node:assert/strict'
import { cast, neighbours } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/people.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'

const pageOf = (person: { readonly id: string }) => `/arbejde/personer/${person.id}`
const fatima = pageOf(cast.fatima)

/** The address that ends the first role on the page. */
const endingOn = (html: string): string => /action="([^"]*\/afslut)"/.exec(html)?.[1] ?? 'none'

/** Time passes. */
const pass = (town: Town, span: Temporal.DurationLike): void =>
  town.clock.moveTo(town.clock.now().add(span).toString())

onBothEngines('a role is given at a place, works at once, and is gone at once when it ends', async (town) => {
  const [mette, person] = [await town.as('mette'), await town.as('fatima')]
  const library = '/arbejde/aktoerer/helsingoer-bibliotek/ret'
  assert.equal((await person.get(library)).status, 403)
  const fields = { role: 'institutionStaff', organisationId: organisations.helsingoerBibliotek }
  const given = await mette.send(`${fatima}/roller`, fields, fatima)
  assert.match((await mette.follow(given)).text, /Rollen er givet: Medarbejder/)
  assert.equal((await person.get(library)).status, 200)
  const twice = await mette.send(`${fatima}/roller`, fields, fatima)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /har allerede rollen dér/)
  const ending = endingOn((await mette.get(fatima)).html)
  assert.equal((await mette.send(ending, {}, fatima)).status, 303)
  assert.equal((await person.get(library)).status, 403)
  assert.equal((await mette.send(ending, {}, fatima)).status, 404)
})

onBothEngines('a role with a last day holds through that day', async (town) => {
  const mette = await town.as('mette')
  const fields = {
    role: 'courseLeader',
    organisationId: organisations.kulturvaerftet,
    from: '1-12-2026',
    to: '2-12-2026',
  }
  assert.equal((await mette.send(`${fatima}/roller`, fields, fatima)).status, 303)
  const roles = async () => {
    const { actor } = await town.context('fatima')
    return actor.kind === 'person' ? actor.grants.map(({ role }) => role) : []
  }
  assert.ok(!(await roles()).includes('courseLeader'))
  pass(town, { hours: 24 * 9 })
  assert.ok((await roles()).includes('courseLeader'))
  pass(town, { hours: 24 })
  assert.ok(!(await roles()).includes('courseLeader'))
})

onBothEngines('a role needs the place it is held at, and the place must fit', async (town) => {
  const mette = await town.as('mette')
  const give = (fields: Record<string, string>) => mette.send(`${fatima}/roller`, fields, fatima)
  const nowhere = await give({ role: 'localHost' })
  assert.equal(nowhere.status, 422)
  assert.match(nowhere.html, /href="#organisationId"/)
  assert.match(
    (await give({ role: 'consultant', organisationId: organisations.gimle })).text,
    /hører til en kommune/,
  )
  assert.match((await give({ role: 'localHost', organisationId: cast.mette.id })).text, /passer ikke/)
  assert.equal((await give({ role: 'konge' })).status, 422)
  assert.equal((await give({ role: 'researcher', from: '3-3-2027', to: '2-3-2027' })).status, 422)
  const three = await give({ role: 'localHost', from: '3-3-2027', to: '2-3-2027' })
  assert.match(three.html, /href="#organisationId"[\s\S]*href="#to"[\s\S]*ikke er før 3\. marts 2027/)
  assert.equal((await give({ role: 'researcher', from: '31-02-99999' })).status, 422)
})

onBothEngines('a consultant gives local roles at home, and reaches nothing else', async (town) => {
  const jonas = await town.as('jonas')
  const person = pageOf(neighbours.ishoejChair)
  const give = (fields: Record<string, string>) => jonas.send(`${person}/roller`, fields, person)
  assert.equal((await give({ role: 'localHost', organisationId: organisations.arken })).status, 303)
  assert.match(
    (await give({ role: 'localHost', organisationId: organisations.gimle })).text,
    /rækker længere/,
  )
  for (const role of ['secretariat', 'administrator', 'steeringMember', 'consultant'])
    assert.equal((await give({ role, organisationId: organisations.ishoej })).status, 422, role)
  const html = (await jonas.get(person)).html
  assert.equal(html.match(/\/afslut"/g)?.length, 1)
  for (const who of ['sofie', 'bent', 'aliya', 'nadia'] as const) {
    const browser = await town.as(who)
    const token = browser.hidden(await browser.get('/min-side/oplysninger'))
    const sent = await browser.sendRaw(`${person}/roller`, { ...token, role: 'localHost' })
    assert.equal(sent.status, 403, who)
  }
})

onBothEngines('only an administrator makes administrators; the last ones stay', async (town) => {
  const [mette, ida] = [await town.as('mette'), await town.as('ida')]
  assert.equal((await mette.send(`${fatima}/roller`, { role: 'administrator' }, fatima)).status, 422)
  const own = pageOf(cast.ida)
  const last = await ida.send(endingOn((await ida.get(own)).html), {}, own)
  assert.match((await ida.follow(last)).text, /Det er den sidste med den rolle/)
  assert.equal((await ida.send(`${fatima}/roller`, { role: 'administrator' }, fatima)).status, 303)
  const now = await ida.send(endingOn((await ida.get(own)).html), {}, own)
  assert.equal(now.status, 303)
  assert.equal((await ida.get('/arbejde/personer')).status, 403)
})
