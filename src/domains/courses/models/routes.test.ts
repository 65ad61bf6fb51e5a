import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { modelIds, modelVersionIds } from '../../../../db/seed/courses.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const enough = {
  ...{ title: 'Syng med på torvet', summary: 'Otte torsdage med sang.', area: 'health', artForm: 'song' },
  ...{
    level: 'separate',
    sender: 'municipality',
    least: '4',
    most: '20',
    timesAWeek: '1',
    weeksBetween: '1',
  },
  ...{ plan_1_title: 'Den første sang', plan_1_minutes: '90' },
}

onlyReading('models in use for everybody inside; drafts only for those who run courses', async (town) => {
  const mette = await (await town.as('mette')).get(paths.models())
  assert.match(mette.text, /4 modeller/)
  assert.match(mette.text, /Kladder 1 model/)
  assert.match(mette.text, /Taget ud af brug 1 model/)
  const grethe = await (await town.as('grethe')).get(paths.models())
  assert.ok(grethe.text.includes('Kulturvitaminer') && !grethe.text.includes('Brug billedskolen'))
  assert.equal((await (await town.as('grethe')).get(paths.model('brug-billedskolen'))).status, 404)
  assert.match((await town.visitor().get(paths.models())).location, /^\/log-ind/)
  const jonas = await town.as('jonas')
  assert.ok(!(await jonas.get(paths.models())).text.includes('Skriv en ny model'))
  assert.equal((await jonas.get(paths.newModel())).status, 403)
})

onlyReading('the list is searched and narrowed, and nonsense narrows nothing', async (town) => {
  const mette = await town.as('mette')
  const found = async (query: string) => (await mette.get(`${paths.models()}?${query}`)).text
  assert.match(await found('q=skriv'), /2 modeller/)
  assert.match(await found('omraade=youth'), /1 model/)
  assert.match(await found('q=findesikke'), /Ingen modeller passer/)
  assert.match(await found('maalgruppe=x&q=%25%00'), /4 modeller/)
})

onlyReading('a version tells what was changed in it, and the older one that it is older', async (town) => {
  const mette = await town.as('mette')
  const page = await mette.get(paths.model('ord-liv-skriv'))
  assert.match(page.text, /Udgave 2, udgivet 15\. juni 2026/)
  assert.match(page.text, /Antal mødegange Før: 6 Nu: 7/)
  assert.match(page.text, /7 mødegange, i alt 17 timer og 30 minutter/)
  assert.match(page.text, /I alt med 10 deltagere 21\.850,00 kr\./)
  const older = await mette.get(paths.modelVersion('ord-liv-skriv', '1'))
  assert.match(older.text, /Du ser en tidligere udgave\. Nu gælder udgave 2/)
  assert.ok(!older.text.includes('Start et forløb'))
  for (const number of ['3', '0', 'x', '1%00']) {
    const { status } = await mette.get(paths.modelVersion('ord-liv-skriv', number))
    assert.equal(status, 404, number)
  }
  const english = await mette.get(`/en${paths.model('ord-liv-skriv')}`)
  assert.match(english.text, /Version 2, published 15 June 2026/)
})

onBothEngines('a model is written, published and then stays as it was', async (town) => {
  const mette = await town.as('mette')
  const form = await mette.get(paths.newModel())
  const sent = { ...mette.hidden(form, paths.newModel()), ...enough }
  const [first, again] = [
    await mette.sendRaw(paths.newModel(), sent),
    await mette.sendRaw(paths.newModel(), sent),
  ]
  assert.equal(first.location, '/arbejde/grundmodeller/syng-med-paa-torvet')
  assert.equal(again.location, first.location)
  const page = await mette.follow(first)
  assert.match(page.text, /Det her er en kladde/)
  assert.equal((await mette.get(paths.start('syng-med-paa-torvet'))).status, 404)
  await mette.send(paths.publishModel('syng-med-paa-torvet'), {}, paths.model('syng-med-paa-torvet'))
  assert.match((await mette.get(paths.model('syng-med-paa-torvet'))).text, /Start et forløb/)
  const { database } = await town.context('system')
  const change = sql`update courses.model_version set title = 'x' where id = ${modelVersionIds.writing2}`
  await assert.rejects(change.execute(database), /never changes/)
  const removal = sql`delete from courses.model where id = ${modelIds.writing}`
  await assert.rejects(removal.execute(database))
})

onBothEngines('everything that is wrong has its sentence, and what was typed stays', async (town) => {
  const mette = await town.as('mette')
  const typed = {
    ...{ title: '', summary: '', area: 'moon', artForm: 'writing', least: '12', most: '5' },
    ...{ level: 'separate', sender: 'peer', timesAWeek: '9', weeksBetween: '0', price: 'gratis' },
    ...{ plan_2_content: 'Kun indhold', plan_2_minutes: '2', cost_1_post: 'Kaffe', cost_1_amount: '' },
    ...{ staff_peerHost_people: 'to', originLink: 'javascript:x', originRegion: 'x', groups: 'x' },
  }
  const seen = await mette.send(paths.newModel(), typed)
  assert.equal(seen.status, 422)
  const fields = ['title', 'summary', 'area', 'timesAWeek', 'weeksBetween', 'price', 'plan_2_title']
  const more = [
    'plan_2_minutes',
    'cost_1_amount',
    'staff_peerHost_people',
    'originLink',
    'originRegion',
    'groups',
  ]
  for (const field of [...fields, ...more]) assert.match(seen.html, new RegExp(`href="#${field}"`), field)
  assert.ok(seen.html.includes('Kun indhold') && seen.html.includes('value="gratis"'))
  const across = await mette.send(paths.newModel(), {
    ...enough,
    least: '12',
    most: '5',
    area: 'youth',
    asksBirthYear: 'on',
  })
  assert.match(across.text, /Det største hold kan ikke være mindre end det mindste/)
  assert.match(across.text, /På ungeområdet spørger vi aldrig om alder/)
  const roomier = await mette.send(paths.newModel(), { ...enough, button: 'more' })
  assert.equal(roomier.status, 200)
  assert.match(roomier.html, /name="plan_7_title"/)
})

onBothEngines('two who rewrite the draft see both wordings; the second may go on', async (town) => {
  const mette = await town.as('mette')
  const path = paths.draftModel('brug-billedskolen')
  const sent = wholeForm(await mette.get(path), path)
  assert.equal((await mette.sendRaw(path, { ...sent, title: 'Brug pensler' })).status, 303)
  const stale = await mette.sendRaw(path, { ...sent, title: 'Brug hænderne' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Navn Brug pensler Brug hænderne/)
  const knowing = await mette.sendRaw(path, {
    ...mette.hidden(stale, path),
    ...sent,
    title: 'Brug hænderne',
    version: '2',
  })
  assert.equal(knowing.status, 303)
  assert.match((await mette.get(paths.model('brug-billedskolen'))).text, /Brug hænderne/)
})

onBothEngines('a new version begins as the old one and must say something new', async (town) => {
  const mette = await town.as('mette')
  const model = paths.model('samtalesalon')
  for (let clicks = 0; clicks < 2; clicks += 1) {
    const begun = await mette.send(paths.beginDraft('samtalesalon'), {}, model)
    assert.ok(begun.status === 303 || clicks === 1)
  }
  const same = await mette.send(
    paths.publishModel('samtalesalon'),
    {},
    paths.modelVersion('samtalesalon', '2'),
  )
  assert.match((await mette.follow(same)).text, /Der er ikke noget at udgive/)
  const path = paths.draftModel('samtalesalon')
  const sent = wholeForm(await mette.get(path), path)
  assert.equal((await mette.sendRaw(path, { ...sent, most: '15' })).status, 303)
  await mette.send(paths.publishModel('samtalesalon'), {}, paths.modelVersion('samtalesalon', '2'))
  assert.match((await mette.get(model)).text, /Flest på holdet Før: 20 Nu: 15/)
  await mette.send(paths.retireModel('samtalesalon'), { reason: 'Vi holder en pause' }, model)
  assert.match((await mette.get(model)).text, /Taget ud af brug 23\. november 2026\. Vi holder en pause/)
  assert.equal((await mette.get(paths.start('samtalesalon'))).status, 404)
  await mette.send(paths.retireModel('samtalesalon'), { again: 'on' }, model)
  assert.equal((await mette.get(paths.start('samtalesalon'))).status, 200)
})

onBothEngines('a draft is thrown away, and with it a model nobody ever used', async (town) => {
  const mette = await town.as('mette')
  const gone = await mette.send(paths.dropDraft('brug-billedskolen'), {}, paths.model('brug-billedskolen'))
  assert.equal(gone.location, paths.models())
  assert.equal((await mette.get(paths.model('brug-billedskolen'))).status, 404)
  const jonas = await town.as('jonas')
  const token = jonas.hidden(await jonas.get('/min-side/oplysninger'))
  for (const path of [
    paths.publishModel('samtalesalon'),
    paths.retireModel('samtalesalon'),
    paths.newModel(),
  ])
    assert.equal((await jonas.sendRaw(path, { ...token, ...enough })).status, 403, path)
})
