import assert from 'node:assert/strict'
import { targetGroupIds } from '../../../../db/seed/courses.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'
import { weightField } from './form.ts'

onlyReading('the list remembers what held when, and what the municipalities give weight to', async (town) => {
  const mette = await town.as('mette')
  const list = await mette.get(paths.targetGroups())
  assert.match(list.text, /På listen i dag Pårørende/)
  assert.match(
    list.text,
    /Ikke på listen mere Ældre Borgere over pensionsalderen\. 1\. januar 2021 til 31\. december 2024/,
  )
  assert.match(list.text, /Ishøj Ret Ishøj 0 % 20 % 60 % 20 %/)
  assert.match((await mette.get(`${paths.targetGroups()}?aar=2025`)).text, /Herlev Ret Herlev ikke sagt/)
  const group = await mette.get(paths.targetGroup('aeldre-der-er-meget-alene'))
  assert.match(group.text, /Kom efter Ældre/)
  assert.match(group.text, /Furesø 50 % · Halsnæs 40 %/)
  assert.match(group.text, /Ord\.Liv\.Skriv! på Farum Bibliotek/)
  assert.match((await mette.get(`/en${paths.targetGroup('paaroerende')}`)).text, /Relatives/)
  assert.equal((await mette.get(paths.targetGroup('findes-ikke'))).status, 404)
  assert.equal((await mette.get(`${paths.targetGroups()}?aar=99999`)).status, 200)
})

onBothEngines(
  'a group that means something new follows the old one, which is closed the day before',
  async (town) => {
    const mette = await town.as('mette')
    const from = `${paths.newTargetGroup()}?efter=paaroerende`
    const early = await mette.send(
      paths.newTargetGroup(),
      { nameDa: 'Nære pårørende', from: '1-1-2026' },
      from,
    )
    assert.match(early.text, /Den sidste dag ligger før den første/)
    const form = {
      ...mette.hidden(await mette.get(from), paths.newTargetGroup()),
      nameDa: 'Nære pårørende',
      from: '1-1-2027',
    }
    const both = await Promise.all([1, 2].map(() => mette.sendRaw(paths.newTargetGroup(), form)))
    assert.deepEqual(
      [...new Set(both.map(({ location }) => location))],
      [paths.targetGroup('naere-paaroerende')],
    )
    assert.match(
      (await mette.get(paths.targetGroup('paaroerende'))).text,
      /1\. januar 2026 til 31\. december 2026.*Afløst af Nære pårørende/,
    )
    assert.match((await mette.get(paths.targetGroups())).text, /På vej Nære pårørende/)
    const wrong = await mette.send(paths.newTargetGroup(), { nameDa: '', from: 'i går' })
    for (const field of ['nameDa', 'from']) assert.match(wrong.html, new RegExp(`href="#${field}"`))
  },
)

onBothEngines(
  'mistakes are corrected knowingly; a group is taken off the list and put on again',
  async (town) => {
    const mette = await town.as('mette')
    const path = paths.editTargetGroup('paaroerende')
    const form = wholeForm(await mette.get(path), path)
    assert.equal((await mette.sendRaw(path, { ...form, nameDa: 'Pårørende til syge' })).status, 303)
    const stale = await mette.sendRaw(path, { ...form, nameDa: 'De pårørende' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Pårørende til syge De pårørende/)
    const page = paths.targetGroup('paaroerende')
    await mette.send(paths.closeTargetGroup('paaroerende'), { last: '31-12-2026', button: 'close' }, page)
    assert.match((await mette.get(page)).text, /til 31\. december 2026/)
    await mette.send(paths.closeTargetGroup('paaroerende'), { button: 'open' }, page)
    assert.match((await mette.get(page)).text, /siden 1\. januar 2026/)
    const early = await mette.send(
      paths.closeTargetGroup('paaroerende'),
      { last: '1-1-2020', button: 'close' },
      page,
    )
    assert.match((await mette.follow(early)).text, /Den sidste dag ligger før den første/)
  },
)

onBothEngines('a municipality weighs for itself, and the shares must be a whole', async (town) => {
  const jonas = await town.as('jonas')
  const page = `${paths.weights()}?kommune=${organisations.ishoej}&aar=2027`
  const typed = { [weightField(targetGroupIds.youngAlone)]: '70', [weightField(targetGroupIds.older)]: '20' }
  const partly = await jonas.send(paths.weights(), typed, page)
  assert.equal(partly.status, 422)
  assert.match(partly.text, /Tallene giver tilsammen 90/)
  assert.match(partly.html, /value="70"/)
  const whole = { ...typed, [weightField(targetGroupIds.older)]: '30' }
  assert.equal((await jonas.send(paths.weights(), whole, page)).status, 303)
  assert.match(
    (await jonas.get(`${paths.targetGroups()}?aar=2027`)).text,
    /Ishøj Ret Ishøj 0 % 0 % 70 % 30 %/,
  )
  const nonsense = await jonas.send(paths.weights(), { [weightField(targetGroupIds.older)]: '101' }, page)
  assert.equal(nonsense.status, 422)
  assert.equal((await jonas.get(`${paths.weights()}?kommune=${organisations.koege}`)).status, 403)
  assert.equal((await jonas.get(`${paths.weights()}?kommune=x`)).status, 404)
  const token = jonas.hidden(await jonas.get('/min-side/oplysninger'))
  const other = { ...token, ...whole, kommune: organisations.koege, aar: '2027' }
  assert.equal((await jonas.sendRaw(paths.weights(), other)).status, 403)
  for (const path of [
    paths.newTargetGroup(),
    paths.editTargetGroup('paaroerende'),
    paths.closeTargetGroup('paaroerende'),
  ])
    assert.equal((await jonas.sendRaw(path, token)).status, 403, path)
})
