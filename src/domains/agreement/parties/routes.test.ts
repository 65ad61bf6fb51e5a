import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/people.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'

const parties = '/arbejde/aftalen/kulturmetropolen-2021-24/parter'

onBothEngines('a party joins for a time, once', async (town) => {
  const mette = await town.as('mette')
  const page = await mette.get(parties)
  const ballerup = /<option value="([0-9a-f-]{36})"[^>]*>Ballerup/.exec(page.html)?.[1] ?? ''
  const wrong = await mette.send(parties, { organisation: ballerup, from: '1-1-2040', note: 'Velkommen' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /uden for aftalens periode/)
  assert.match(wrong.html, /value="Velkommen"/)
  assert.equal((await mette.send(parties, { organisation: ballerup, from: '1-1-2027' })).status, 303)
  const twice = await mette.send(parties, { organisation: ballerup, from: '1-1-2027' })
  assert.equal(twice.status, 422)
  assert.match(twice.text, /allerede med/)
  assert.equal((await mette.send(parties, { organisation: 'nonsense', from: '1-1-2027' })).status, 422)
  assert.doesNotMatch((await town.visitor().get('/om/parter')).text, /Ballerup/, 'not before its first day')
  town.clock.moveTo('2027-01-02T08:00:00Z')
  assert.match((await town.visitor().get('/om/parter')).text, /Ballerup med fra 1\. januar 2027/)
})

onBothEngines(
  'leaving shows the split by population with its arithmetic before anything is noted',
  async (town) => {
    const mette = await town.as('mette')
    const page = await mette.get(parties)
    const leave = /href="([^"]*traed-ud)"[^>]*>Træd ud<span[^>]*>: Roskilde/.exec(page.html)?.[1] ?? ''
    const looked = await mette.get(`${leave}?amount=1.000.000&populationDay=23-11-2026`)
    assert.match(looked.text, /Roskilde 87\.914 21,7 % 217\.467,88 kr\. 0,00 kr\. −217\.467,88 kr\./)
    assert.match(looked.text, /1\.000\.000,00 kr\. × 87\.914 ÷ 404\.262 = 217\.467,88 kr\./)
    assert.match(looked.text, /I alt 404\.262 100,0 % 1\.000\.000,00 kr\. 1\.000\.000,00 kr\. 0,00 kr\./)
    const early = await mette.get(`${leave}?amount=1000&populationDay=1-1-2000`)
    assert.match(early.text, /ingen indbyggertal fra 1\. januar 2000/)
    const garbled = await mette.get(`${leave}?amount=mange&populationDay=99`)
    assert.equal(garbled.status, 200)
    assert.match(garbled.text, /Skriv kun tal/)
    const late = await mette.send(leave, { lastDay: '1-1-2030', button: 'leave' })
    assert.equal(late.status, 422)
    assert.equal((await mette.send(leave, { lastDay: '31-12-2026', button: 'leave' })).status, 303)
    assert.equal((await mette.send(leave, { lastDay: '31-12-2026', button: 'leave' })).status, 422, 'twice')
    town.clock.moveTo('2027-01-02T08:00:00Z')
    assert.match((await town.visitor().get('/om/parter')).text, /Otte|8 parter/)
    assert.match(
      (await town.visitor().get('/om/parter')).text,
      /Ikke med mere Roskilde, ude 31\. december 2026/,
    )
    const later = await town.as('mette')
    assert.equal((await later.send(leave, { button: 'stay' })).status, 303)
    assert.match((await town.visitor().get('/om/parter')).text, /Ni kommuner/)
  },
)

onBothEngines('a municipality fills in its own engagement, nobody else’s', async (town) => {
  const jonas = await town.as('jonas')
  const own = '/arbejde/aftalen/engagement/ishoj/2026'
  const matrix = await jonas.get('/arbejde/aftalen/engagement?aar=2026')
  const mine = /href="(\/arbejde\/aftalen\/engagement\/[^"]*\/2026)"/.exec(matrix.html)?.[1] ?? own
  assert.equal(matrix.html.match(/\/engagement\/[a-z-]+\/2026"/g)?.length, 1, 'one row is his')
  const page = await jonas.get(mine)
  const fields = wholeForm(page, mine)
  const music = '00000000-0000-4000-8000-000000030102'
  const wrong = await jonas.sendRaw(mine, { ...fields, [`hours-${music}`]: 'mange' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="mange"/)
  const saved = await jonas.sendRaw(mine, {
    ...fields,
    [`hours-${music}`]: '1.234',
    [`level-${music}`]: 'high',
  })
  assert.equal(saved.status, 303)
  assert.match((await jonas.get('/arbejde/aftalen/engagement?aar=2026')).text, /1\.234 timer/)
  const stale = await jonas.sendRaw(mine, { ...fields, [`hours-${music}`]: '5' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /1234/)
  const others = mine.replace(/engagement\/[^/]+/, 'engagement/koege')
  assert.equal((await jonas.get(others)).status, 403)
  assert.equal((await jonas.sendRaw(others, fields)).status, 403)
  for (const nonsense of [
    '/arbejde/aftalen/engagement/ingen/2026',
    mine.replace('2026', '1999'),
    mine.replace('2026', 'x'),
  ])
    assert.equal((await jonas.get(nonsense)).status, 404)
  const mette = await town.as('mette')
  assert.equal((await mette.get(others)).status, 200)
  assert.equal((await (await town.as('bent')).get(mine)).status, 403)
})

onBothEngines('what a party gives is told to the rooms above', async (town) => {
  const { engagementAcross, engagementOf } = await import('../index.ts')
  const context = await town.context('jonas')
  const own = await engagementOf(context, organisations.ishoej, 2026)
  assert.deepEqual(
    own?.areas.map(({ engagement }) => engagement?.level),
    ['medium', 'medium', 'high'],
  )
  assert.equal(
    own?.together.hours,
    own?.areas.reduce((sum, { engagement }) => sum + (engagement?.hours ?? 0), 0),
  )
  const across = await engagementAcross(context, 2026)
  assert.deepEqual(across.map(({ name }) => name).slice(0, 3), ['Albertslund', 'Furesø', 'Halsnæs'])
  assert.equal(across.length, 9)
  assert.equal(await engagementOf(context, organisations.fyn, 2026), undefined)
})

onBothEngines('a consultant is asked for what the municipality has not decided', async (town) => {
  const { agreement } = await import('../room.ts')
  const waiting = await agreement.waiting?.(await town.context('jonas'))
  assert.deepEqual(waiting, [], 'Ishøj has answered for 2026')
  town.clock.moveTo('2027-02-01T08:00:00Z')
  const next = await agreement.waiting?.(await town.context('jonas'))
  assert.match(next?.[0]?.title ?? '', /2027/)
  assert.match(next?.[0]?.detail ?? '', /Et bedre liv med kultur, Musik, Unge/)
})
