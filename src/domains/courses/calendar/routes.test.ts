import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

onlyReading('holidays are shown by municipality; each writes down its own', async (town) => {
  const jonas = await town.as('jonas')
  const own = await jonas.get(`${paths.holidays()}?kommune=${organisations.ishoej}`)
  assert.match(own.text, /Vinterferie 13\.-21\. februar 2027 Ishøj/)
  assert.ok(!own.text.includes('Efterårsferie'), 'what is over is not shown')
  assert.match(own.text, /juledag fredag 25\. december 2026/)
  assert.ok(!(await jonas.get(paths.newHoliday())).html.includes(organisations.koege))
  const grethe = await town.as('grethe')
  assert.equal((await grethe.get(paths.holidays())).status, 200)
  assert.equal((await grethe.get(paths.newHoliday())).status, 403)
  assert.match((await jonas.get(`/en${paths.holidays()}?kommune=x`)).text, /Holidays and days off/)
})

onBothEngines('a holiday is added once, changed knowingly, and removed', async (town) => {
  const jonas = await town.as('jonas')
  const wrong = await jonas.send(paths.newHoliday(), {
    name: '',
    from: '2-3-2027',
    to: '1-3-2027',
    municipality: organisations.koege,
  })
  assert.equal(wrong.status, 422)
  for (const field of ['municipality', 'name']) assert.match(wrong.html, new RegExp(`href="#${field}"`))
  const fields = { name: 'Byfest', from: '2-3-2027', to: '3-3-2027', municipality: organisations.ishoej }
  assert.match(
    (await jonas.send(paths.newHoliday(), { ...fields, to: '1-3-2027' })).text,
    /Den sidste dag ligger før den første/,
  )
  const form: Readonly<Record<string, string>> = {
    ...jonas.hidden(await jonas.get(paths.newHoliday()), paths.newHoliday()),
    ...fields,
  }
  await Promise.all([jonas.sendRaw(paths.newHoliday(), form), jonas.sendRaw(paths.newHoliday(), form)])
  const list = await jonas.get(paths.holidays())
  assert.equal(list.text.match(/Byfest 2\.-3\. marts 2027/g)?.length, 1)
  const path = paths.holiday(form['id'] ?? '')
  const sent = wholeForm(await jonas.get(path), path)
  assert.equal((await jonas.sendRaw(path, { ...sent, name: 'Byfesten' })).status, 303)
  const stale = await jonas.sendRaw(path, { ...sent, name: 'Havnefesten' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Byfesten Havnefesten/)
  const rikke = await town.as('sofie')
  const token = rikke.hidden(await rikke.get('/min-side/oplysninger'))
  assert.equal((await rikke.sendRaw(paths.dropHoliday(form['id'] ?? ''), token)).status, 403)
  await jonas.send(paths.dropHoliday(form['id'] ?? ''), {}, paths.holidays())
  assert.ok(!(await jonas.get(paths.holidays())).text.includes('Byfest'))
  assert.equal((await jonas.get(path)).status, 404)
  assert.equal((await jonas.get(paths.holiday('x'))).status, 404)
})

onBothEngines('the region says which days of choice are free, and courses are laid by it', async (town) => {
  const mette = await town.as('mette')
  const start = paths.start('ord-liv-skriv')
  const answers = { host: organisations.koegeBibliotek, firstDay: '22-5-2027', time: '10', title: 'Sommer' }
  assert.match((await mette.send(start, answers)).text, /lørdag 5\. juni Sprunget over: grundlovsdag/)
  await mette.send(paths.daysOfChoice(), { free: ['christmasEve'] }, paths.holidays())
  assert.ok(!(await mette.send(start, answers)).text.includes('grundlovsdag'))
  await mette.send(paths.daysOfChoice(), { free: ['nonsense'] }, paths.holidays())
  const jonas = await town.as('jonas')
  assert.match((await jonas.get(paths.holidays())).text, /Forløb kan ligge på alle dage/)
  const token = jonas.hidden(await jonas.get('/min-side/oplysninger'))
  assert.equal((await jonas.sendRaw(paths.daysOfChoice(), token)).status, 403)
})
