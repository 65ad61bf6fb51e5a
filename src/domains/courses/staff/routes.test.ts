import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { courseIds } from '../../../../db/seed/courses.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { paths } from '../paths.ts'
import { staffOf } from '../queries.ts'

const slug = 'skriv-en-sang-ishoej'
const page = paths.work(slug)
const appointing = paths.staff(slug)

async function roles(town: Town, person: string) {
  const { database } = await town.context('system')
  const { rows } = await sql<{
    role: string
    over: boolean
  }>`select role, to_day is not null as over from people.held_role
    where person_id = ${person} and scope_kind = 'course' and scope_id = ${courseIds.ishoejCoWrite} order by role`.execute(
    database,
  )
  return rows
}

onBothEngines('who is appointed may run that course and no other, until it ends', async (town) => {
  const [jonas, ole] = [await town.as('jonas'), await town.as('ole')]
  assert.equal((await ole.get(paths.move(slug))).status, 403)
  const sent = await jonas.send(appointing, { part: 'courseLeader', person: cast.ole.id }, page)
  assert.match((await jonas.follow(sent)).text, /Ole Brandt Kulturguide/)
  assert.equal((await ole.get(paths.move(slug))).status, 200)
  assert.equal((await ole.get(paths.edit(slug))).status, 403)
  assert.equal((await ole.get(paths.move('samtalesalon-toldkammeret'))).status, 403)
  const again = await jonas.send(appointing, { part: 'courseLeader', person: cast.ole.id }, page)
  assert.match(again.text, /Personen har allerede den rolle/)
  const end = paths.endStaff(slug, cast.ole.id, 'courseLeader')
  assert.match((await jonas.follow(await jonas.send(end, {}, page))).text, /Personen er taget af forløbet/)
  assert.equal((await ole.get(paths.move(slug))).status, 403)
  assert.match((await jonas.follow(await jonas.send(end, {}, page))).text, /ikke på forløbet mere/)
  assert.deepEqual(await roles(town, cast.ole.id), [])
})

onBothEngines('a peer host is found by mail address only, and is shown by no list', async (town) => {
  const jonas = await town.as('jonas')
  const shown = await jonas.get(page)
  assert.ok(
    !shown.html.includes(`value="${cast.villads.id}"`) && !shown.html.includes(`value="${cast.aliya.id}"`),
  )
  const notFor = await jonas.send(appointing, { part: 'coordinator', email: cast.villads.email }, page)
  assert.match(notFor.text, /Mailadressen er kun til ligesindede værter/)
  const byList = await jonas.send(appointing, { part: 'courseLeader', person: cast.villads.id }, page)
  assert.match(byList.text, /Vi kender ikke personen/)
  assert.ok(!byList.text.includes(cast.villads.name))
  const unknown = await jonas.send(appointing, { part: 'peerHost', email: 'ingen@ung.example' }, page)
  assert.match(unknown.text, /Vi kender ingen med den mailadresse/)
  assert.match(unknown.html, /value="ingen@ung.example"/)
  assert.equal(
    (await jonas.send(appointing, { part: 'peerHost', email: 'VILLADS@ung.example' }, page)).status,
    303,
  )
  assert.deepEqual(await roles(town, cast.villads.id), [{ role: 'peerHost', over: false }])
  const everybody = await town.visitor().get(paths.course(slug))
  assert.ok(!everybody.text.includes(cast.villads.name) && !everybody.text.includes(cast.aliya.name))
  assert.match(everybody.text, /en, der selv har prøvet det/)
  const colleague = await (await town.as('sofie')).get(page)
  assert.ok(colleague.text.includes('Ligesindet vært') && !colleague.text.includes(cast.aliya.name))
  assert.equal((await (await town.as('villads')).get(paths.move(slug))).status, 200)
})

onBothEngines('two clicks at the same moment appoint once', async (town) => {
  const jonas = await town.as('jonas')
  const fields = {
    ...jonas.hidden(await jonas.get(page), appointing),
    part: 'linkWorker',
    person: cast.fatima.id,
  }
  const both = await Promise.all([1, 2].map(() => jonas.sendRaw(appointing, fields)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  const staff = await staffOf(await town.context('system'), courseIds.ishoejCoWrite)
  assert.equal(staff.filter(({ personId }) => personId === cast.fatima.id).length, 1)
})

onBothEngines('the region appoints others but not itself; nothing chosen has its sentence', async (town) => {
  const mette = await town.as('mette')
  const oneself = await mette.send(appointing, { part: 'coordinator', person: cast.mette.id }, page)
  assert.match(oneself.text, /Du kan ikke sætte dig selv på/)
  const nobody = await mette.send(appointing, { part: 'x' }, page)
  assert.equal(nobody.status, 422)
  assert.match(
    (await mette.send(appointing, { part: 'linkWorker' }, page)).text,
    /Vælg en person, eller skriv/,
  )
  const bad = await mette.send(appointing, { part: 'peerHost', email: 'uden-snabel' }, page)
  assert.match(bad.html, /href="#staff-email"/)
  const english = await mette.get(`/en${page}`)
  assert.match(english.text, /Who carries it/)
})
