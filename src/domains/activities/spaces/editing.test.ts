import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { spaceIds } from '../../../../db/seed/spaces.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { darkroom } from '../../../../tests/support/whole-space.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { paths } from './paths.ts'
import type { SpaceTables } from './tables.ts'

const workshop = spaceIds.get('vaerkstedet-paa-furesoe-bibliotek') ?? ''
const draft = spaceIds.get('kaelderen-under-biblioteket') ?? ''
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

onBothEngines('a space is written, shown and closed; sent twice it is one', async (town) => {
  const sofie = await town.as('sofie')
  const form = wholeForm(await sofie.get(paths.newSpace()), paths.newSpace())
  const id = String(form['id'])
  for (const _ of [1, 2])
    assert.equal(
      (await sofie.sendRaw(paths.newSpace(), { ...form, ...darkroom })).location,
      paths.workSpace(id),
    )
  const slug = paths.space('moerkekammeret')
  assert.equal((await town.visitor().get(slug)).status, 404)
  await sofie.send(paths.moveSpace(id, 'published'), {}, paths.workSpace(id))
  const page = await town.visitor().get(slug)
  assert.match(page.text, /Pris 25 kr\. i timen/)
  assert.match(page.text, /Onsdag kl\. 10\.00-12\.30 og kl\. 19\.00-24\.00/)
  const changes = () =>
    tablesOf<SpaceTables>({ database: town.house.store.database })
      .selectFrom('spaces.known_space')
      .select(['modified', 'is_public', 'was_public'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const before = await changes()
  await sofie.send(paths.moveSpace(id, 'closed'), {}, paths.workSpace(id))
  assert.match((await town.visitor().get(slug)).text, /lånes ikke ud/)
  const after = await changes()
  assert.deepEqual([after.is_public, after.was_public], [false, true])
  assert.ok(after.modified > before.modified)
  assert.match((await town.visitor().get('/steder')).text, /15 steder/)
})

onBothEngines('what is wrong comes back with what was typed', async (town) => {
  const sofie = await town.as('sofie')
  const form = { ...wholeForm(await sofie.get(paths.newSpace()), paths.newSpace()), ...darkroom }
  for (const [typed, why] of [
    [{ title: '' }, /Skriv/],
    [{ 'hours-2': '17-10' }, /Skriv tiden som 10-17/],
    [{ 'hours-2': '10-12, 11-13' }, /Skriv tiden som/],
    [{ hostId: '' }, /Vælg, hvem der svarer/],
    [{ hostId: '00000000-0000-4000-8000-000000000002' }, /skal arbejde for stedets ejer/],
    [{ ownerId: organisations.gimle }, /Vælg/],
    [{ price: '9'.repeat(60), roomFor: '-1' }, /./],
    [{ title: `x\0${'a'.repeat(100_000)}`, genres: '%00' }, /./],
  ] as const) {
    const seen = await sofie.sendRaw(paths.newSpace(), { ...form, ...typed })
    assert.equal(seen.status, 422, JSON.stringify(typed).slice(0, 80))
    assert.match(seen.text, why)
    assert.ok(seen.html.includes('Forstørrer'), 'what was typed is there')
  }
  const english = await sofie.sendRaw(`/en${paths.newSpace()}`, { ...form, 'hours-2': 'x' })
  assert.match(english.text, /Write the time as/)
})

onBothEngines('two who write at once see both wordings', async (town) => {
  const sofie = await town.as('sofie')
  const edit = paths.editSpace(workshop)
  const form = wholeForm(await sofie.get(edit), edit)
  assert.equal((await sofie.sendRaw(edit, { ...form, summary: 'Vi syr.' })).status, 303)
  const stale = await sofie.sendRaw(edit, { ...form, summary: 'Vi trykker.' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Vi syr.') && stale.text.includes('Vi trykker.'))
  assert.equal((await sofie.sendRaw(edit, wholeForm(stale, edit))).status, 303)
  assert.match((await town.visitor().get('/steder/vaerkstedet-paa-furesoe-bibliotek')).text, /Vi trykker/)
})

onBothEngines('others see it and change nothing; drafts do not exist for them', async (town) => {
  for (const [who, status] of [
    ['jonas', 403],
    ['bent', 403],
    ['aliya', 403],
    ['mette', 200],
    ['sofie', 200],
  ] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(paths.editSpace(workshop))).status, status, who)
    const moved = await browser.send(paths.moveSpace(workshop, 'published'), {}, paths.workSpaces())
    assert.equal(moved.status, status === 200 ? 303 : 403, who)
  }
  assert.equal((await (await town.as('bent')).get(paths.workSpace(draft))).status, 404)
  assert.equal((await (await town.as('sofie')).get(paths.workSpace(draft))).status, 200)
  const jonas = await town.as('jonas')
  for (const id of ['%00', 'x', '00000000-0000-4000-8000-000000000000'])
    assert.equal((await jonas.get(paths.workSpace(id))).status, 404)
  assert.equal((await town.visitor().get(paths.workSpaces())).status, 303)
})

onBothEngines('a day can be said to be otherwise, and as usual again', async (town) => {
  const sofie = await town.as('sofie')
  const page = paths.workSpace(workshop)
  const send = (fields: Record<string, string>) => sofie.send(paths.exceptionalDay(workshop), fields, page)
  await send({ as: 'special', day: '24-11-2026', from: '', to: '', note: 'Vi maler' })
  const space = '/steder/vaerkstedet-paa-furesoe-bibliotek'
  assert.match((await town.visitor().get(space)).text, /tirsdag 24\. november 2026 Lukket · Vi maler/)
  const wrong = await send({ as: 'special', day: '24-11-2026', from: '12', to: '', note: 'Sent' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes('value="Sent"'))
  await send({ as: 'usual', day: '24-11-2026', from: '', to: '', note: '' })
  assert.doesNotMatch((await town.visitor().get(space)).text, /Vi maler/)
})

onBothEngines('a picture needs words about what it shows; then everybody sees both', async (town) => {
  const sofie = await town.as('sofie')
  const page = paths.workSpace(workshop)
  const file = () => new File([Buffer.from(png, 'base64')], 'bord.png', { type: 'image/png' })
  const without = await sofie.send(paths.photos(workshop), { file: file(), altText: '' }, page)
  assert.equal(without.status, 422)
  assert.match(without.text, /Skriv, hvad billedet viser/)
  await sofie.send(paths.photos(workshop), { file: file(), altText: 'Et bord med fire symaskiner' }, page)
  const { html } = await town.visitor().get('/steder/vaerkstedet-paa-furesoe-bibliotek')
  const [, source = ''] = /<img src="(\/filer\/[^"]+)" alt="Et bord med fire symaskiner"/.exec(html) ?? []
  assert.equal((await town.visitor().get(source)).status, 200)
  const other = await town.as('jonas')
  const drop = paths.dropPhoto(workshop, source.split('/').at(-1) ?? '')
  assert.equal((await other.send(drop, {}, paths.workSpaces())).status, 403)
})
