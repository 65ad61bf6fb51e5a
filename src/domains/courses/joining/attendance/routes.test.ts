import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { enrolmentIds as ids } from '../../../../../db/seed/joining/ids.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import type { Browser } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { JoiningTables } from '../tables.ts'

const slug = 'ord-liv-skriv-farum-bibliotek'
const youth = 'skriv-en-sang-ishoej'
const path = paths.attendance(slug)

const db = (town: Town) => tablesOf<JoiningTables>({ database: town.house.store.database })
const markOf = async (town: Town, sessionId: string, enrolmentId = ids.farum) =>
  (
    await db(town)
      .selectFrom('courses.attendance')
      .select('mark')
      .where('session_id', '=', sessionId)
      .where('enrolment_id', '=', enrolmentId)
      .execute()
  ).map(({ mark }) => mark)

async function sessionShown(browser: Browser): Promise<Record<string, string>> {
  return browser.hidden(await browser.get(path), path)
}

onBothEngines('today’s session is one tap a person, without script', async (town) => {
  const sofie = await town.as('sofie')
  const seen = await sofie.get(path)
  assert.match(seen.text, /4\. gang, mandag 23\. november 2026/)
  assert.match(seen.text, /Ingrid Havbo/)
  assert.match(seen.text, /Stol med arme/)
  assert.doesNotMatch(seen.html, /ingrid@borger|20 30 40 51/, 'no contact on the list')
  const hidden = await sessionShown(sofie)
  const tap = await sofie.sendRaw(path, { ...hidden, tap: `${ids.farum}.present` })
  assert.equal(tap.location, `${path}?gang=4`)
  assert.match((await sofie.follow(tap)).text, /1 af 7 er her/)
  await sofie.sendRaw(path, { ...hidden, tap: `${ids.farum}.none` })
  assert.match((await sofie.get(path)).text, /0 af 7 er her/)
  assert.equal((await sofie.sendRaw(path, { ...hidden, tap: 'x.present' })).status, 404)
  assert.match((await sofie.get(`/en${path}`)).text, /Session 4, Monday 23 November 2026/)
})

onBothEngines(
  'taps from a poor line: sent twice, out of order, of strangers; the last one made counts',
  async (town) => {
    const sofie = await town.as('sofie')
    const { csrf = '', session = '' } = await sessionShown(sofie)
    const tap = (count: number, mark: string, enrolment = ids.farum) => ({
      ...{ id: crypto.randomUUID(), enrolment, mark, waited: 60_000 - count, device: 'phone-1', count },
    })
    const [first, second, third] = [tap(1, 'absent'), tap(2, 'present'), tap(3, 'toldUs')]
    const send = (taps: unknown) =>
      sofie.sendRaw(paths.taps(slug), { csrf, session, taps: JSON.stringify(taps) })
    assert.equal((await send([third, first])).status, 200)
    assert.deepEqual(JSON.parse((await send([first, second, third, first])).html), {
      received: [first.id, second.id, third.id, first.id],
    })
    assert.deepEqual(await markOf(town, session), ['toldUs'])
    assert.equal((await send([tap(4, 'present', ids.karin)])).status, 200)
    assert.deepEqual(await markOf(town, session, ids.karin), [], 'somebody on another course is not marked')
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from courses.tap`.execute(
      db(town),
    )
    assert.equal(rows[0]?.count, 3)
    for (const nonsense of ['x', [{}], [{ ...first, mark: 'gone' }], [{ ...first, waited: 'x' }]])
      assert.equal((await send(nonsense)).status, 404)
  },
)

onBothEngines('a session to come cannot be marked; earlier ones can be entered afterwards', async (town) => {
  const sofie = await town.as('sofie')
  const future = await sofie.get(`${path}?gang=5`)
  assert.match(future.text, /ikke kommet endnu/)
  const coming = /name="session" value="([^"]+)"/.exec(future.html)?.[1] ?? ''
  const hidden = await sessionShown(sofie)
  await sofie.sendRaw(path, { ...hidden, session: coming, tap: `${ids.farum}.present` })
  assert.deepEqual(await markOf(town, coming), [])
  const past = await sofie.get(`${path}?gang=2`)
  assert.match(past.html, /aria-pressed="true"/)
  const paper = await sofie.get(`${paths.paper(slug)}?gang=4`)
  assert.match(paper.text, /Ingrid Havbo/)
  assert.doesNotMatch(paper.html, /Stol med arme|@borger/)
})

onBothEngines(
  'somebody new at the door gets a free seat and is marked; when it is full they wait',
  async (town) => {
    const sofie = await town.as('sofie')
    const form = `${paths.walkIn(slug)}?gang=4`
    const bad = await sofie.send(form, { name: '', municipality: '' }, form)
    assert.equal(bad.status, 422)
    const fields = { name: 'Ny Ved Døren', municipality: organisations.furesoe }
    const page = await sofie.get(form)
    const hidden = sofie.hidden(page, form)
    for (let time = 0; time < 2; time += 1) await sofie.sendRaw(form, { ...hidden, ...fields })
    const seen = await sofie.get(path)
    assert.equal(seen.text.split('Ny Ved Døren').length - 1, 1)
    assert.match(seen.text, /1 af 8 er her/)
    await sql`update courses.course set capacity = 8 where id = ${courseIds.farumWriting}`.execute(db(town))
    const full = await sofie.send(form, { ...fields, name: 'En Til' }, form)
    assert.match((await sofie.follow(full)).text, /Holdet er fyldt/)
    const outside = { ...fields, name: 'Udefra', municipality: organisations.koege }
    await sql`update courses.course set outside_price_ore = null where id = ${courseIds.farumWriting}`.execute(
      db(town),
    )
    assert.match((await sofie.send(form, outside, form)).text, /kun for dem, der bor i kommunen/)
  },
)

onBothEngines(
  'a peer host takes attendance and sees no contact; each name looked at is noted',
  async (town) => {
    town.clock.moveTo('2027-01-13T15:30:00Z')
    const aliya = await town.as('aliya')
    const seen = await aliya.get(paths.attendance(youth))
    assert.match(seen.text, /Noor K\./)
    assert.doesNotMatch(seen.html, /@borger/)
    assert.equal((await aliya.get(paths.members(youth))).status, 403)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from platform.audit
    where action = 'participants.identity.look' and detail->>'purpose' = 'attendance' and at > '2027-01-01'`.execute(
      db(town),
    )
    assert.equal(rows[0]?.count, 3)
  },
)
