import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { organisations } from '../../../../db/seed/organisations.ts'
import { needIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const fields = {
  title: 'Korsang for dem, der arbejder om aftenen',
  missing: 'Alle kor øver klokken 19. Da er vi på arbejde.',
  municipalities: [organisations.ishoej],
  areas: ['music'],
}

onBothEngines(
  'anyone signed in registers a need, once, and it is on the board without an answer',
  async (town) => {
    const aliya = await town.as('aliya')
    const form = await aliya.get(paths.newNeed())
    const hidden = aliya.hidden(form, paths.newNeed())
    const first = await aliya.sendRaw(paths.newNeed(), { ...hidden, ...fields })
    assert.equal(first.status, 303)
    const second = await aliya.sendRaw(paths.newNeed(), { ...hidden, ...fields, button: 'anyway' })
    assert.equal(second.location, first.location)
    const board = await aliya.get(`${paths.needs()}?svar=unanswered&q=korsang`)
    assert.equal(board.text.split(fields.title).length, 2)
    assert.match((await aliya.follow(first)).text, /Aliya Demir/)
    assert.match((await aliya.get(`/en${first.location}`)).text, /The story of the need/)
  },
)

onBothEngines('a need like another is questioned before it is registered', async (town) => {
  const jonas = await town.as('jonas')
  const like = { ...fields, title: 'Øvelokaler, der er åbne om aftenen og natten' }
  const asked = await jonas.send(paths.newNeed(), like)
  assert.equal(asked.status, 200)
  assert.match(asked.text, /Ligner det et af disse\?/)
  assert.ok(asked.html.includes(paths.need(needIds.rehearsal)))
  assert.ok(asked.html.includes('og natten'))
  const hidden = jonas.hidden(asked, paths.newNeed())
  assert.equal((await jonas.sendRaw(paths.newNeed(), { ...hidden, ...like, button: 'anyway' })).status, 303)
})

onBothEngines('a need without a title comes back with everything that was typed', async (town) => {
  const aliya = await town.as('aliya')
  const seen = await aliya.send(paths.newNeed(), { ...fields, title: '', municipalities: ['nonsense'] })
  assert.equal(seen.status, 422)
  assert.ok(seen.html.includes('Alle kor øver klokken 19.'))
  assert.match(seen.text, /Skriv noget her/)
  assert.match(seen.text, /Vælg et af svarene på listen/)
})

onBothEngines(
  'a need is seconded once each, the word can be changed and the voice taken back',
  async (town) => {
    const fatima = await town.as('fatima')
    const path = paths.need(needIds.fortyPlus)
    await fatima.send(paths.second(needIds.fortyPlus), { word: 'Også hos os', organisation: '' }, path)
    await fatima.send(paths.second(needIds.fortyPlus), { word: 'Mere hos os', organisation: '' }, path)
    const seen = await fatima.get(path)
    assert.ok(!seen.text.includes('Også hos os'))
    assert.equal(seen.text.split('Fatima Rahimi Mere hos os').length, 2)
    await fatima.send(paths.unsecond(needIds.fortyPlus), {}, path)
    await fatima.send(paths.unsecond(needIds.fortyPlus), {}, path)
    assert.match((await fatima.get(path)).text, /Ingen støtter endnu/)
  },
)

onBothEngines('nobody seconds their own need', async (town) => {
  const villads = await town.as('villads')
  const path = paths.need(needIds.sayIt)
  assert.match((await villads.get(path)).text, /Det er dit eget behov/)
  const { csrf = '' } = villads.hidden(await villads.get(path))
  const seen = await villads.sendRaw(paths.second(needIds.sayIt), { csrf, word: 'Jeg igen' })
  assert.ok(!(await villads.follow(seen)).text.includes('Jeg igen'))
})

onBothEngines('only whoever registered a need, or the secretariat, rewrites it', async (town) => {
  const path = paths.editNeed(needIds.transport)
  for (const [who, status] of [
    ['aliya', 200],
    ['mette', 200],
    ['jonas', 403],
    ['grethe', 403],
  ] as const)
    assert.equal((await (await town.as(who)).get(path)).status, status, who)
  assert.match((await town.visitor().get(path)).location, /^\/log-ind/)
  const jonas = await town.as('jonas')
  const csrf = jonas.hidden(await jonas.get(paths.newNeed()))['csrf'] ?? ''
  assert.equal((await jonas.sendRaw(path, { csrf, ...fields, version: '1' })).status, 403)
})

onBothEngines('two people who rewrite a need see both wordings', async (town) => {
  const [aliya, mette] = [await town.as('aliya'), await town.as('mette')]
  const path = paths.editNeed(needIds.transport)
  const old = aliya.hidden(await aliya.get(path), path)
  assert.equal((await mette.send(path, { ...fields, title: 'Mettes titel' })).status, 303)
  const stale = await aliya.sendRaw(path, { ...old, ...fields, title: 'Aliyas titel' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Mettes titel') && stale.text.includes('Aliyas titel'))
  assert.ok(stale.text.includes('Ishøj'), 'choices are compared by name')
  const again = await aliya.sendRaw(path, {
    ...aliya.hidden(stale, path),
    title: 'Aliyas titel',
    missing: fields.missing,
  })
  assert.equal(again.status, 303)
  assert.match((await aliya.get(paths.need(needIds.transport))).text, /Aliyas titel/)
})

onBothEngines(
  'a need that something builds on is not withdrawn; another one is, and leaves the board',
  async (town) => {
    const mette = await town.as('mette')
    const used = await mette.send(paths.withdrawNeed(needIds.alone), {}, paths.need(needIds.alone))
    assert.match((await mette.follow(used)).text, /kan ikke trækkes tilbage/)
    await mette.send(paths.withdrawNeed(needIds.fortyPlus), {}, paths.need(needIds.fortyPlus))
    assert.ok(!(await mette.get(paths.needs())).html.includes(paths.need(needIds.fortyPlus)))
    assert.match((await mette.get(paths.need(needIds.fortyPlus))).text, /Dette behov er trukket tilbage/)
  },
)

onBothEngines('proposals that answer a need are named only to those who may read proposals', async (town) => {
  const path = paths.need(needIds.rehearsal)
  assert.match((await (await town.as('jonas')).get(path)).text, /Åbne øvelokaler Forslag/)
  const grethe = await (await town.as('grethe')).get(path)
  assert.equal(grethe.status, 200)
  assert.ok(!grethe.text.includes('Åbne øvelokaler'))
  assert.match(grethe.text, /et projekt, der er ved at blive til/)
})

onBothEngines('nonsense in the address narrows nothing and breaks nothing', async (town) => {
  const mette = await town.as('mette')
  const odd = '?svar=x&omraade=%00&tema=1&kommune=drop&side=99999999999&sorter=--&q=%25%00%ED%A0%80'
  assert.equal((await mette.get(paths.needs() + odd)).status, 200)
  assert.equal((await mette.get(`${paths.needs()}?side=9999`)).status, 200)
  for (const id of ['x', randomUUID(), '%00'])
    for (const path of [paths.need(id), paths.editNeed(id)])
      assert.equal((await mette.get(path)).status, 404, path)
  const { csrf = '' } = mette.hidden(await mette.get(paths.newNeed()))
  const huge = { csrf, title: 'x'.repeat(500_000), missing: '\0\ud800', areas: ['__proto__', 'music'] }
  assert.equal((await mette.sendRaw(paths.newNeed(), huge)).status, 422)
})

onBothEngines('a tab of the board is no filter, and stays when one filters', async (town) => {
  const jonas = await town.as('jonas')
  const unanswered = await jonas.get('/arbejde/behov?svar=unanswered')
  assert.ok(!unanswered.text.includes('Du ser kun'))
  assert.match(unanswered.html, /<input type="hidden" name="svar" value="unanswered"/)
  const narrowed = await jonas.get('/arbejde/behov?svar=unanswered&omraade=youth')
  assert.match(narrowed.text, /Du ser kun/)
  assert.match(narrowed.html, /href="\/arbejde\/behov\?svar=unanswered[^"]*"[^>]*>Vis alt/)
})
