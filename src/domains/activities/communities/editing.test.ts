import assert from 'node:assert/strict'
import { communityIds } from '../../../../db/seed/activities.ts'
import { cast } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { choir } from '../../../../tests/support/whole-community.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const idOf = (slug: string): string => communityIds.get(slug) ?? 'none'
const zines = idOf('zineklubben-i-kaelderen')
const drawing = idOf('animationsklub-paa-vej')

onBothEngines('what is wrong comes back with what was typed', async (town) => {
  const sofie = await town.as('sofie')
  const form = wholeForm(await sofie.get(paths.newCommunity()), paths.newCommunity())
  const nothing = await sofie.sendRaw(paths.newCommunity(), { ...form, title: 'Uden noget' })
  assert.equal(nothing.status, 422)
  assert.ok(nothing.html.includes('Uden noget'))
  const { weekdays: _days, ...noDay } = choir
  assert.match((await sofie.sendRaw(paths.newCommunity(), { ...form, ...noDay })).text, /Vælg mindst én dag/)
  const backwards = await sofie.sendRaw(paths.newCommunity(), { ...form, ...choir, ends: '18.30' })
  assert.match(backwards.text, /Det skal slutte, efter det begynder/)
  const nasty = {
    ...form,
    title: `x\0${'a'.repeat(100_000)}`,
    starts: '99.99',
    price: '9'.repeat(60),
    bridgeId: '%00',
  }
  assert.equal((await sofie.sendRaw(paths.newCommunity(), nasty)).status, 422)
  const foreign = { ...form, ...choir, ownerId: organisations.gimle }
  assert.equal((await sofie.sendRaw(paths.newCommunity(), foreign)).status, 422)
})

onBothEngines('two who write at once see both wordings', async (town) => {
  const jonas = await town.as('jonas')
  const edit = paths.editCommunity(zines)
  const form = wholeForm(await jonas.get(edit), edit)
  assert.equal((await jonas.sendRaw(edit, { ...form, summary: 'Vi klipper.' })).status, 303)
  const stale = await jonas.sendRaw(edit, { ...form, summary: 'Vi limer.' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Vi klipper.') && stale.text.includes('Vi limer.'))
  const overwrite = wholeForm(stale, edit)
  assert.equal((await jonas.sendRaw(edit, overwrite)).status, 303)
  assert.match((await town.visitor().get(paths.community('zineklubben-i-kaelderen'))).text, /Vi limer/)
})

onBothEngines('others see it and change nothing; drafts do not exist for them', async (town) => {
  const edit = paths.editCommunity(zines)
  for (const [who, page] of [
    ['sofie', 403],
    ['bent', 403],
    ['aliya', 403],
    ['mette', 200],
  ] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(edit)).status, page, who)
    assert.equal((await browser.get(paths.workCommunity(zines))).status, 200, who)
  }
  for (const who of ['bent', 'aliya', 'grethe'] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(paths.workCommunity(drawing))).status, 404, who)
    assert.ok(!(await browser.get(paths.workCommunities())).text.includes('Animationsklubben'))
  }
  const sofie = await town.as('sofie')
  const sent = await sofie.send(paths.moveCommunity(zines, 'ended'), {}, paths.newCommunity())
  assert.equal(sent.status, 403)
  for (const id of ['x', '%00', 'findes-ikke'])
    assert.equal((await sofie.get(`/arbejde/faellesskaber/${id}`)).status, 404)
})

onBothEngines('nobody is named before saying yes, and only the one who is asked can say it', async (town) => {
  const sofie = await town.as('sofie')
  assert.match((await sofie.get('/arbejde')).text, /Animationsklubben Må folk skrive til dig\?/)
  const jonas = await town.as('jonas')
  const path = paths.agreeToBridge(drawing)
  await jonas.send(path, { answer: 'yes' }, paths.newCommunity())
  const move = () => sofie.send(paths.moveCommunity(drawing, 'published'), {}, paths.workCommunity(drawing))
  assert.match((await sofie.follow(await move())).text, /Skriv, hvem man spørger/)
  await sofie.send(path, { answer: 'yes' }, paths.workCommunity(drawing))
  await move()
  assert.match(
    (await town.visitor().get(paths.community('animationsklub-paa-vej'))).text,
    /Spørg Sofie Thorup/,
  )
  await sofie.send(path, { answer: 'no' }, paths.workCommunity(drawing))
  assert.ok(
    !(await town.visitor().get(paths.community('animationsklub-paa-vej'))).text.includes('Sofie Thorup'),
  )
  const edit = paths.editCommunity(drawing)
  const form = wholeForm(await sofie.get(edit), edit)
  await sofie.sendRaw(edit, { ...form, bridgeId: cast.jonas.id, contactFunction: 'Huset' })
  assert.ok(!(await town.visitor().get(paths.community('animationsklub-paa-vej'))).text.includes('Jonas Bak'))
})

onBothEngines('a municipality is a host only when its own people said yes', async (town) => {
  const mette = await town.as('mette')
  const jonas = await town.as('jonas')
  const beats = idOf('beats-i-kaelderen')
  assert.match((await jonas.get('/arbejde')).text, /Beats i kælderen Skal Ishøj være vært med\?/)
  const answer = paths.answerCoHost(beats, organisations.ishoej)
  const shown = async () =>
    (await town.visitor().get(`${paths.communities()}?kommune=ishoej`)).text.includes('Beats i kælderen')
  assert.equal(await shown(), false)
  const sofie = await town.as('sofie')
  assert.equal((await sofie.send(answer, { answer: 'yes' }, paths.newCommunity())).status, 403)
  await jonas.send(answer, { answer: 'yes' }, paths.workCommunity(beats))
  assert.equal(await shown(), true)
  await jonas.send(answer, { answer: 'no' }, paths.workCommunity(beats))
  assert.equal(await shown(), false)
  const ask = paths.askCoHost(beats)
  const asked = await mette.send(ask, { municipality: organisations.ishoej }, paths.workCommunity(beats))
  assert.match((await mette.follow(asked)).text, /Kommunen er spurgt/)
  const own = await mette.send(ask, { municipality: organisations.roskilde }, paths.workCommunity(beats))
  assert.match((await mette.follow(own)).text, /er vært i forvejen/)
})
