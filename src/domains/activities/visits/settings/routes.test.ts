import assert from 'node:assert/strict'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { fillSignUp, seatsIn, visitTables } from '../../../../../tests/support/visits.ts'
import { wholeForm } from '../../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const { zineSwap, languageCafe, poetryRoom } = activityIds
const path = paths.rules(zineSwap)

onBothEngines('the owner opens, asks and closes; the programme says so', async (town) => {
  const jonas = await town.as('jonas')
  const form = wholeForm(await jonas.get(path), path)
  const asked = { question1: 'Hvad tager du med?', options1: 'Et zine\nEn saks\n', required1: 'on' }
  const saved = await jonas.sendRaw(path, { ...form, ...asked, seats: '', closesHours: '3' })
  assert.equal(saved.status, 303, saved.text)
  const page = await town.visitor().get(paths.signUp('zinebytte-i-kaelderen'))
  assert.match(page.text, /Hvad tager du med\?/)
  assert.doesNotMatch(page.text, /ledige pladser/)
  const { takesSignUps: _ticked, ...closed } = wholeForm(await jonas.get(path), path)
  await jonas.sendRaw(path, closed)
  const row = await visitTables(town)
    .selectFrom('programme.activity')
    .select('takes_sign_ups')
    .where('id', '=', zineSwap)
    .executeTakeFirstOrThrow()
  assert.equal(row.takes_sign_ups, false)
  assert.match(
    (await town.visitor().get(paths.signUp('zinebytte-i-kaelderen'))).text,
    /Her kan man ikke tilmelde sig/,
  )
})

onBothEngines('an age is never asked, and what is wrong comes back with what was typed', async (town) => {
  const jonas = await town.as('jonas')
  const form = wholeForm(await jonas.get(path), path)
  for (const question of [
    'Hvor gammel er du?',
    'Din alder',
    'Hvornår er du født?',
    'How old are you?',
    'Fødselsår',
  ]) {
    const seen = await jonas.sendRaw(path, { ...form, question1: question })
    assert.equal(seen.status, 422, question)
    assert.match(seen.text, /ikke spørges om alder/)
    assert.ok(seen.html.includes(question))
  }
  const wrong = {
    seats: '0',
    closesHours: '',
    offerHours: '9999',
    options2: 'Ét\nTo',
    question3: 'Hvad?',
    options3: 'Ét',
  }
  const seen = await jonas.sendRaw(path, { ...form, ...wrong })
  for (const sentence of [/mindst 1/, /højst 336/, /Skriv spørgsmålet/, /mindst to svar/])
    assert.match(seen.text, sentence)
})

onBothEngines('more seats are offered at once; what was saved meanwhile is shown', async (town) => {
  for (const name of ['Fem', 'Seks', 'Syv'])
    await fillSignUp(town, town.visitor(), 'zinebytte-i-kaelderen', { name, email: `${name}@proeve.example` })
  const jonas = await town.as('jonas')
  const form = wholeForm(await jonas.get(path), path)
  await jonas.sendRaw(path, { ...form, seats: '7' })
  assert.equal((await seatsIn(town, zineSwap)).at(-1)?.state, 'offered')
  const stale = await jonas.sendRaw(path, { ...form, seats: '9' })
  assert.equal(stale.status, 409)
  const overwrite = await jonas.sendRaw(path, wholeForm(stale, path))
  assert.equal(overwrite.status, 303)
  const dates = { ...wholeForm(await jonas.get(path), path), mode: 'dates' }
  assert.match((await jonas.sendRaw(path, dates)).text, /allerede tilmeldte/)
})

onBothEngines('others than those who arrange it find no such page', async (town) => {
  for (const who of ['sofie', 'bent', 'aliya'] as const) {
    const { status } = await (await town.as(who)).get(path)
    assert.ok(status === 403 || status === 404, `${who} ${status}`)
  }
  const jonas = await town.as('jonas')
  for (const id of [languageCafe, poetryRoom, 'x', '00000000-0000-4000-8000-00000000dead'])
    assert.equal((await jonas.get(paths.rules(id))).status, 404, id)
  assert.equal((await (await town.as('mette')).get(path)).status, 200)
})
