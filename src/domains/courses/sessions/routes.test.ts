import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../db/seed/courses.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'
import { sessionsOf } from '../queries.ts'

const slug = 'ord-liv-skriv-farum-bibliotek'
const work = paths.work(slug)

const sessions = async (town: Town) => sessionsOf(await town.context('system'), courseIds.farumWriting)

async function told(town: Town, name: string): Promise<number> {
  const { database } = await town.context('system')
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.event
    where name = ${name} and content->>'courseId' = ${courseIds.farumWriting}`.execute(database)
  return rows[0]?.n ?? 0
}

async function letters(town: Town): Promise<number> {
  const { database } = await town.context('system')
  const { rows } = await sql`select from platform.mail where subject like 'Nye tider på%'`.execute(database)
  return rows.length
}

onBothEngines('a session is moved, and calendars hear of it; two at once see both wordings', async (town) => {
  const sofie = await town.as('sofie')
  const before = (await sessions(town)).at(-1)
  const path = paths.session(slug, before?.id ?? '')
  const form = wholeForm(await sofie.get(path), path)
  const moved = await sofie.sendRaw(path, { ...form, on: '15-12-2026', from: '12', to: '14.15' })
  assert.match((await sofie.follow(moved)).text, /tirsdag 15\. december 2026 kl\. 12\.00-14\.15/)
  const after = (await sessions(town)).at(-1)
  assert.deepEqual([after?.sequence, after?.version], [1, 2])
  assert.equal(await told(town, 'courses.scheduled'), 1)
  const stale = await sofie.sendRaw(path, { ...form, title: 'Min titel' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /15-12-2026/)
  assert.match(stale.text, /Min titel/)
  assert.equal(await letters(town), 7, 'everybody with a seat is told of another time')
  const sameTime = { ...form, on: '15-12-2026', from: '12', to: '14.15', title: 'Min titel', version: '2' }
  assert.equal((await sofie.sendRaw(path, sameTime)).status, 303)
  assert.equal(await letters(town), 7, 'another title is no news')
})

onBothEngines('a session that does not happen has a reason, and may have a new day', async (town) => {
  const sofie = await town.as('sofie')
  const [, , , today] = await sessions(town)
  const path = paths.notHeld(slug, today?.id ?? '')
  const without = await sofie.send(path, { time: '25', instead: 'snart' })
  assert.equal(without.status, 422)
  for (const field of ['reason', 'instead', 'time'])
    assert.match(without.html, new RegExp(`href="#${field}"`))
  const noDay = await sofie.send(path, { reason: 'illness', time: '12' })
  assert.match(noDay.text, /Skriv også dagen, eller lad begge felter stå tomme/)
  const off = await sofie.send(path, { reason: 'illness', instead: '21-12-2026' })
  const page = await sofie.follow(off)
  assert.match(page.text, /flyttet til en ny dag/)
  assert.match(page.text, /Ikke holdt: Sygdom/)
  const twice = await sofie.send(path, { reason: 'illness', instead: '21-12-2026' })
  assert.match((await sofie.follow(twice)).text, /allerede meldt fra/)
  const all = await sessions(town)
  assert.equal(all.length, 8)
  assert.equal(all.at(-1)?.replacesId, today?.id)
  assert.equal(all.at(-1)?.starts.toString(), '2026-12-21T10:00:00Z')
  const calendar = (await town.visitor().get(paths.calendar(slug))).html
  assert.equal(calendar.match(/STATUS:CANCELLED/g)?.length, 1)
  assert.match((await town.visitor().get(paths.course(slug))).text, /Aflyst: sygdom/)
})

onBothEngines('the rest is moved to another weekday, seen before it is done', async (town) => {
  const sofie = await town.as('sofie')
  const path = paths.move(slug)
  const first = wholeForm(await sofie.get(path), path)
  assert.equal(first['firstDay'], '23-11-2026')
  const wish = { ...first, firstDay: '3-12-2026', time: '17', weekdays: ['4'] }
  const shown = await sofie.sendRaw(path, wish)
  assert.match(shown.text, /torsdag 3\. december/)
  assert.match(shown.text, /torsdag 24\. december Sprunget over: (juleaften|Juleferie)/)
  assert.equal((await sessions(town))[3]?.sequence, 0)
  await sofie.sendRaw(path, { ...wish, button: 'save' })
  const all = await sessions(town)
  assert.deepEqual(
    all.map(({ sequence }) => sequence),
    [0, 0, 0, 1, 1, 1, 1],
  )
  assert.equal(all[3]?.starts.toString(), '2026-12-03T16:00:00Z')
  assert.equal((await sofie.sendRaw(path, { ...wish, firstDay: '1-1-2020' })).status, 422)
})

onBothEngines('another session is added once, however often the button is pressed', async (town) => {
  const sofie = await town.as('sofie')
  const path = paths.addSession(slug)
  const form = wholeForm(await sofie.get(path), path)
  const wrong = await sofie.sendRaw(path, { ...form, on: '20-12-2026', from: '14', to: '13' })
  assert.match(wrong.text, /Den slutter, før den begynder/)
  const sent = { ...form, on: '21-12-2026', title: 'Jul' }
  await Promise.all([sofie.sendRaw(path, sent), sofie.sendRaw(path, sent)])
  const all = await sessions(town)
  assert.deepEqual([all.length, all.at(-1)?.title], [8, 'Jul'])
})

onBothEngines('nobody from elsewhere moves anything, and strange addresses lead nowhere', async (town) => {
  const [first] = await sessions(town)
  const jonas = await town.as('jonas')
  const token = jonas.hidden(await jonas.get('/min-side/oplysninger'))
  for (const path of [
    paths.session(slug, first?.id ?? ''),
    paths.notHeld(slug, first?.id ?? ''),
    paths.move(slug),
  ]) {
    assert.equal((await jonas.get(path)).status, 403, path)
    assert.equal((await jonas.sendRaw(path, { ...token, reason: 'other' })).status, 403, path)
  }
  assert.ok(!(await jonas.get(work)).text.includes('Flyt resten'))
  const sofie = await town.as('sofie')
  for (const id of ['x', '00000000-0000-4000-8000-00000000dead'])
    assert.equal((await sofie.get(paths.session(slug, id))).status, 404)
  const other = paths.session('samtalesalon-koege', first?.id ?? '')
  assert.equal((await (await town.as('mette')).get(other)).status, 404)
  assert.match((await sofie.get(`/en${paths.move(slug)}`)).text, /Move the rest of the course/)
})
