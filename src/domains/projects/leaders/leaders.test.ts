import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast, neighbours } from '../../../../db/seed/cast.ts'
import { projectIds } from '../../../../db/seed/projects.ts'
import { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { startSession } from '../../../platform/sessions/sessions.ts'
import { paths } from '../paths.ts'

const own = projectIds.artSchool
const other = projectIds.popkorn
const page = paths.work(own)

const appoint = (browser: Browser, person: string, id = own) =>
  browser.send(paths.leaders(id), { person }, paths.work(id))
const end = (browser: Browser, person: string, id = own) =>
  browser.send(paths.endLeader(id, person), {}, paths.work(id))

async function held(town: Town, person: string) {
  const { database } = await town.context('system')
  const { rows } = await sql<{ scope: string; begun: string; over: string | null }>`
    select scope_id as scope, from_day::text as begun, to_day::text as over from people.held_role
    where person_id = ${person} and scope_kind = 'project' order by from_day`.execute(database)
  return rows
}

async function deeds(town: Town, kind: string, id: string): Promise<string[]> {
  const { database } = await town.context('system')
  const { rows } = await sql<{ action: string }>`select action from platform.audit
    where subject_kind = ${kind} and subject_id = ${id} and action ~ '(roles|Leader)' order by id`.execute(
    database,
  )
  return rows.map(({ action }) => action)
}

onBothEngines('who is appointed edits that project and no other, until it ends', async (town) => {
  const [jonas, fatima] = [await town.as('jonas'), await town.as('fatima')]
  assert.equal((await fatima.get(paths.edit(own))).status, 403)
  assert.match((await jonas.get(page)).text, /Projektledere Ingen er udpeget endnu/)
  const seen = await jonas.follow(await appoint(jonas, cast.fatima.id))
  assert.match(seen.text, /Fatima Rahimi er nu projektleder\./)
  assert.match(seen.text, /Projektledere Fatima Rahimi Jobcenter Helsingør · siden 23\. november 2026/)
  assert.equal((await fatima.get(paths.edit(own))).status, 200)
  assert.equal((await fatima.get(paths.edit(other))).status, 403)
  const note = { text: 'Vi er klar til at begynde.', pace: 'asPlanned' }
  assert.equal((await fatima.send(paths.notes(own), note)).status, 303)
  assert.equal((await fatima.sendRaw(paths.notes(other), await tokenOf(fatima, note))).status, 403)
  const over = await jonas.follow(await end(jonas, cast.fatima.id))
  assert.match(over.text, /Personen er ikke projektleder mere\./)
  assert.match(over.text, /Ingen er udpeget endnu/)
  assert.equal((await fatima.get(paths.edit(own))).status, 403)
  assert.equal((await fatima.sendRaw(paths.notes(own), await tokenOf(fatima, note))).status, 403)
})

const tokenOf = async (browser: Browser, fields: Readonly<Record<string, string>>) => ({
  ...browser.hidden(await browser.get('/min-side/oplysninger')),
  ...fields,
})

onBothEngines('appointed and ended twice is once, and the days are kept', async (town) => {
  const mette = await town.as('mette')
  assert.equal((await appoint(mette, cast.nadia.id)).status, 303)
  const twice = await appoint(mette, cast.nadia.id)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /Personen er allerede projektleder her\./)
  assert.match(twice.html, new RegExp(`<option value="${cast.nadia.id}" selected`))
  assert.deepEqual(await held(town, cast.nadia.id), [{ scope: own, begun: '2026-11-23', over: null }])
  town.clock.moveTo(town.clock.now().add({ hours: 72 }).toString())
  assert.equal((await end(mette, cast.nadia.id)).status, 303)
  const again = await mette.follow(await end(mette, cast.nadia.id))
  assert.match(again.text, /ikke projektleder her mere/)
  const past = { scope: own, begun: '2026-11-23', over: '2026-11-25' }
  assert.deepEqual(await held(town, cast.nadia.id), [past])
  assert.deepEqual(await deeds(town, 'projects.project', own), [
    'projects.appointLeader',
    'projects.endLeader',
  ])
  assert.deepEqual(await deeds(town, 'people.person', cast.nadia.id), [
    'people.roles.give',
    'people.roles.end',
  ])
  assert.match((await mette.get(paths.history(own))).text, /Projektleder afsluttet Mette Lindegaard/)
  assert.equal((await appoint(mette, cast.nadia.id)).status, 303)
  assert.equal((await held(town, cast.nadia.id)).length, 2)
})

onBothEngines('two clicks at the same moment make one leader', async (town) => {
  const mette = await town.as('mette')
  const fields = { ...mette.hidden(await mette.get(page), paths.leaders(own)), person: cast.nadia.id }
  const both = await Promise.all([1, 2].map(() => mette.sendRaw(paths.leaders(own), fields)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  assert.equal((await held(town, cast.nadia.id)).length, 1)
})

onBothEngines('only somebody with access who is in the list can be appointed', async (town) => {
  const mette = await town.as('mette')
  const said = async (person: string, sentence: RegExp) => {
    const seen = await appoint(mette, person)
    assert.equal(seen.status, 422)
    assert.match(seen.text, sentence)
    assert.match(seen.html, /href="#leader-person"/)
    return seen
  }
  await said('', /Vælg/)
  await said('ingen', /Vælg/)
  await said('00000000-0000-4000-8000-00000000ffff', /Vi kender ikke personen/)
  const young = await said(cast.villads.id, /Vi kender ikke personen/)
  assert.ok(!young.text.includes(cast.villads.name))
  const { database } = await town.context('system')
  await sql`update people.person set active = false where id = ${cast.nadia.id}`.execute(database)
  assert.ok(!(await mette.get(page)).html.includes(`value="${cast.nadia.id}"`))
  const gone = await said(cast.nadia.id, /har ikke adgang til platformen mere/)
  assert.match(gone.html, new RegExp(`<option value="${cast.nadia.id}" selected`))
  assert.deepEqual(await held(town, cast.nadia.id), [])
})

onBothEngines(
  'the secretariat, a leader of the region and the consultant of the owner appoint',
  async (town) => {
    const session = await startSession(
      await town.context('system'),
      neighbours.musicLeader.id,
      'test',
      'test browser',
    )
    const emil = new Browser(town.app, session)
    assert.equal((await appoint(emil, cast.fatima.id, other)).status, 303)
    const jonas = await town.as('jonas')
    assert.doesNotMatch((await jonas.get(paths.work(other))).text, /Udpeg til projektleder/)
    const fields = await tokenOf(jonas, { person: cast.nadia.id })
    assert.equal((await jonas.sendRaw(paths.leaders(other), fields)).status, 403)
    assert.equal((await jonas.sendRaw(paths.endLeader(other, cast.fatima.id), fields)).status, 403)
    for (const who of ['fatima', 'sofie', 'bent', 'nadia', 'aliya'] as const) {
      const browser = await town.as(who)
      const sent = await tokenOf(browser, { person: cast.nadia.id })
      assert.equal((await browser.sendRaw(paths.leaders(other), sent)).status, 403, who)
      assert.equal((await browser.sendRaw(paths.endLeader(other, cast.fatima.id), sent)).status, 403, who)
    }
    assert.equal((await held(town, cast.fatima.id)).length, 1)
  },
)

onBothEngines('a consultant does not come to approve by appointing themselves', async (town) => {
  const jonas = await town.as('jonas')
  const sent = await appoint(jonas, cast.jonas.id)
  assert.equal(sent.status, 422)
  assert.match(sent.text, /Du kan ikke udpege dig selv/)
  assert.deepEqual(await held(town, cast.jonas.id), [])
  assert.equal((await appoint(await town.as('mette'), cast.mette.id)).status, 303)
})

onBothEngines('the section speaks English too', async (town) => {
  const mette = await town.as('mette')
  const seen = await mette.get(`/en${page}`)
  assert.match(seen.text, /Project leaders Nobody has been appointed yet\./)
  const sent = await mette.send(`/en${paths.leaders(own)}`, { person: cast.villads.id }, `/en${page}`)
  assert.match(sent.text, /We do not know that person/)
})
