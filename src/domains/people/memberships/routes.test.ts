import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { organisations } from '../../../../db/seed/people.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'

const ours = '/arbejde/aktoerer/kulturmetropolen/medlemmer'

const idOf = async (browser: Browser, name: string): Promise<string> => {
  const { html } = await browser.get(ours)
  return new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}<`).exec(html)?.[1] ?? 'none'
}

onBothEngines('the nine are members today, with their inhabitants and the sum', async (town) => {
  const seen = await (await town.as('jonas')).get(ours)
  assert.match(seen.text, /Helsingør .*62\.695 indbyggere 1\. januar 2020/)
  assert.match(seen.text, /I alt: 404\.262/)
  assert.doesNotMatch(seen.html, /name="memberId"/)
  assert.equal((await (await town.as('jonas')).get('/arbejde/aktoerer/gimle/medlemmer')).status, 404)
})

onBothEngines(
  'a municipality joins, in two regions at once, never twice in the same, and leaves',
  async (town) => {
    const mette = await town.as('mette')
    const memberId = await idOf(mette, 'Lejre')
    const joined = await mette.send(ours, { memberId, from: '1-1-2026', to: '' })
    assert.match((await mette.follow(joined)).text, /Lejre er med/)
    assert.match((await town.visitor().get('/aktoerer')).html, /href="\/aktoerer\/lejre"/)
    const twice = await mette.send(ours, { memberId, from: '1-6-2026' })
    assert.equal(twice.status, 422)
    assert.match(twice.text, /allerede med i en del af den periode/)
    assert.match(twice.html, /value="1-6-2026"/)
    const { html } = await mette.get(ours)
    const leaving = /action="([^"]*\/forlad)"[^>]*aria-label="Lejre/.exec(html)?.[1] ?? 'none'
    const wrong = await mette.send(leaving, { lastDay: '31-12-2025' }, ours)
    assert.match((await mette.follow(wrong)).text, /kan ikke ligge før/)
    const left = await mette.send(leaving, { lastDay: '30-06-2026' }, ours)
    assert.match((await mette.follow(left)).text, /Lejre er med til og med 30\. juni 2026/)
    const again = await mette.send(ours, { memberId, from: '1-7-2026' })
    assert.equal(again.status, 303)
    const { rows } = await sql<{ name: string }>`select name from platform.event order by id`.execute(
      town.house.store.database,
    )
    assert.deepEqual(
      rows.map(({ name }) => name).filter((name) => name.startsWith('people.')),
      ['people.memberJoined', 'people.memberLeft', 'people.memberJoined'],
    )
  },
)

onBothEngines('only those who run the region change its members, and only parties can join', async (town) => {
  const mette = await town.as('mette')
  const venue = await mette.send(ours, { memberId: organisations.gimle, from: '1-1-2026' })
  assert.match(venue.text, /Vælg en kommune, en region eller en partner i udlandet/)
  assert.equal((await mette.send(ours, { memberId: 'x', from: '31-2-2026' })).status, 422)
  for (const who of ['jonas', 'bent', 'sofie', 'aliya'] as const) {
    const browser = await town.as(who)
    const token = browser.hidden(await browser.get('/min-side/oplysninger'))
    const sent = await browser.sendRaw(ours, { ...token, memberId: organisations.fyn, from: '1-1-2026' })
    assert.equal(sent.status, 403, who)
  }
})

onBothEngines('what is not confirmed is never shown as fact', async (town) => {
  const visitor = town.visitor()
  const ring = await visitor.get('/aktoerer/kulturring-oestjylland')
  assert.match(ring.text, /Listen er ikke bekræftet Medlemmerne er fra 2019/)
  assert.match(ring.text, /Syddjurs 1\. januar 2021 - 31\. december 2024/)
  const english = await visitor.get('/en/aktoerer/trekantomraadet')
  assert.match(english.text, /only partly confirmed/)
  const fyn = await visitor.get('/aktoerer/kulturregion-fyn')
  assert.doesNotMatch(fyn.text, /bekræftet/)
  // Haderslev is in two regions.
  const work = await (await town.as('mette')).get('/arbejde/aktoerer/haderslev')
  assert.match(work.text, /Sønderjylland-Schleswig Trekantområdet/)
})
