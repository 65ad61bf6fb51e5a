import assert from 'node:assert/strict'
import type { CastName } from '../../../../db/seed/cast.ts'
import { meetingId } from '../../../../db/seed/governance.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { governance } from '../index.ts'

const ballot = `/arbejde/moeder/${meetingId(6)}`

const itemOn = async (browser: Browser): Promise<string> =>
  /punkter\/([0-9a-f-]{36})/.exec((await browser.get(ballot)).html)?.[1] ?? ''

onBothEngines('a written procedure is decided when every vote is in', async (town) => {
  const bent = await town.as('bent')
  const item = await itemOn(bent)
  const vote = `${ballot}/punkter/${item}/stemme`
  const blank = await bent.send(vote, { comment: 'Enig' })
  assert.equal(blank.status, 422)
  assert.match(blank.html, />Enig<\/textarea>/)
  assert.equal((await bent.send(vote, { vote: 'for', comment: 'Enig' })).status, 303)
  assert.equal((await bent.send(vote, { vote: 'against', comment: 'Alligevel ikke' })).status, 303)
  const mette = await town.as('mette')
  const decide = `${ballot}/punkter/${item}/beslutning`
  const wish = { title: 'Vi støtter ansøgningen', outcome: 'adopted' }
  assert.match((await mette.send(decide, wish)).text, /Alle med stemmeret skal have stemt/)
  const page = await mette.get(vote)
  const seats = [...page.html.matchAll(/<option value="([0-9a-f-]{36})"/g)].map(([, seat]) => seat ?? '')
  assert.equal(seats.length, 9)
  for (const seat of seats) {
    const seen = await mette.send(vote, { member: seat, vote: seat === seats[0] ? 'neither' : 'for' })
    assert.equal(seen.status, 303)
  }
  const done = await mette.send(decide, wish)
  assert.equal(done.status, 303)
  assert.match((await mette.get('/arbejde/beslutninger/2026-3')).text, /8 for, 0 imod, 1 hverken/)
  assert.equal((await bent.send(vote, { vote: 'for' })).status, 422)
  assert.equal((await mette.send(`${ballot}/afholdt`, {}, ballot)).status, 303)
})

onBothEngines('nobody votes without a seat, and nobody but the secretariat for another', async (town) => {
  const bent = await town.as('bent')
  const item = await itemOn(bent)
  const vote = `${ballot}/punkter/${item}/stemme`
  for (const who of ['jonas', 'ida'] as const)
    assert.equal((await (await town.as(who)).get(vote)).status, 403, who)
  assert.equal((await (await town.as('villads')).get(vote)).status, 404)
  const mette = await town.as('mette')
  assert.match((await mette.send(vote, { vote: 'for' })).text, /ikke stemmeret/)
  const seats = [...(await mette.get(vote)).html.matchAll(/<option value="([0-9a-f-]{36})"/g)]
  const neighbour = seats[1]?.[1] ?? ''
  const seen = await bent.send(vote, { vote: 'against', member: neighbour })
  assert.equal(seen.status, 422)
  assert.match(seen.text, /ikke stemmeret/)
  assert.match((await mette.get(vote)).text, /Ingen har stemt endnu/)
})

onlyReading('everybody finds what waits for them', async (town) => {
  const waits = async (who: CastName) =>
    (await governance.waiting?.(await town.context(who)))?.map(({ title }) => title) ?? []
  assert.deepEqual(await waits('bent'), ['Din stemme mangler: Støtte til en fælles fondsansøgning'])
  const mette = await waits('mette')
  assert.ok(mette.includes('Send dagsordenen'))
  assert.ok(mette.includes('Godkend referatet'))
  assert.ok(mette.includes('Fortæl styregruppen, hvad de første hold viser'))
  assert.deepEqual(await waits('nadia'), [])
})

onlyReading('decisions are found by other forms of a word and inside longer ones', async (town) => {
  const visitor = town.visitor()
  for (const [words, number] of [
    ['kommunerne', '2024-1'],
    ['ensomhed', '2026-1'],
    ['pulje', '2024-2'],
    ['tekst 2021', '2020-1'],
    ['AFTALE forlaenge', ''],
    ['2019-1', '2019-1'],
  ] as const) {
    const seen = await visitor.get(`/om/beslutninger?q=${encodeURIComponent(words)}`)
    if (number) assert.match(seen.text, new RegExp(`${number} `), words)
    else assert.match(seen.text, /Ingen rækker passer/)
  }
  const found = await governance.search?.(await town.context('visitor'), 'ungepuljen', {
    workspace: false,
    most: 5,
  })
  assert.equal(found?.[0]?.path, '/om/beslutninger/2024-2')
  const closed = await governance.search?.(await town.context('visitor'), 'lejemål', {
    workspace: false,
    most: 5,
  })
  assert.deepEqual(closed, [])
  const inside = await governance.search?.(await town.context('bent'), 'lejemål', {
    workspace: true,
    most: 5,
  })
  assert.equal(inside?.length, 1)
})
