import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { bodyIds } from '../../../../db/seed/governance.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { submitMatter } from '../index.ts'
import type { GovernanceTables } from '../tables.ts'

const id = (seen: { location: string }): string => seen.location.split('/').at(-1) ?? ''

/** A steering group meeting on the morning of the test, with one decision item, noted as held with everybody there. */
async function heldMeeting(browser: Browser): Promise<{ meeting: string; item: string }> {
  const planned = await browser.send('/arbejde/moeder/nyt', {
    body: bodyIds.steering,
    way: 'sitting',
    day: '23-11-2026',
    from: '08.00',
    to: '12.00',
    place: 'Køge',
  })
  assert.equal(planned.status, 303)
  const meeting = id(planned)
  const added = await browser.send(`/arbejde/moeder/${meeting}/punkter/nyt`, {
    kind: 'decision',
    title: 'Køb af fælles lydanlæg',
    proposal: 'Anlægget købes.',
  })
  assert.equal(added.status, 303)
  const page = await browser.get(`/arbejde/moeder/${meeting}`)
  const item = /punkter\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? ''
  assert.equal(
    (await browser.send(`/arbejde/moeder/${meeting}/send`, {}, `/arbejde/moeder/${meeting}`)).status,
    303,
  )
  assert.equal(
    (await browser.send(`/arbejde/moeder/${meeting}/afholdt`, {}, `/arbejde/moeder/${meeting}`)).status,
    303,
  )
  return { meeting, item }
}

async function everybodyPresent(browser: Browser, meeting: string): Promise<void> {
  const path = `/arbejde/moeder/${meeting}/fremmoede`
  const page = await browser.get(path)
  const seats = [...page.html.matchAll(/name="(seat-[0-9a-f-]{36})"/g)].map(([, name]) => name ?? '')
  const seen = await browser.send(path, Object.fromEntries(seats.map((name) => [name, 'present'])))
  assert.equal(seen.status, 303)
}

const agreed = { title: 'Lydanlægget købes', text: '', outcome: 'adopted', how: 'agreed' }

onBothEngines('a decision is recorded once, gets the next number, and cannot be changed', async (town) => {
  const mette = await town.as('mette')
  const { meeting, item } = await heldMeeting(mette)
  const path = `/arbejde/moeder/${meeting}/punkter/${item}/beslutning`
  const early = await mette.send(path, agreed)
  assert.equal(early.status, 422)
  assert.match(early.text, /For få deltager/)
  assert.match(early.html, /value="Lydanlægget købes"/)
  await everybodyPresent(mette, meeting)
  const done = await mette.send(path, agreed)
  assert.equal(done.status, 303)
  const shown = await mette.follow(done)
  assert.match(shown.text, /Beslutning 2026-3 : Vedtaget/)
  const page = await town.visitor().get('/om/beslutninger/2026-3')
  assert.equal(page.status, 200)
  assert.match(page.text, /Lydanlægget købes/)
  const again = await mette.sendRaw(path, { ...mette.hidden(shown), ...agreed, title: 'Noget andet' })
  assert.equal(again.status, 422)
  assert.match(again.text, /En anden var først: Punktet har fået beslutning 2026-3/)
  const tables = tablesOf<GovernanceTables>(await town.context('system'))
  await assert.rejects(
    tables.updateTable('governance.decision').set({ title: 'x' }).execute(),
    /takes no changes/,
  )
  await assert.rejects(tables.deleteFrom('governance.decision').execute(), /takes no changes/)
})

onBothEngines('two who record at once: one wins, the other is told, and no number is lost', async (town) => {
  const mette = await town.as('mette')
  const other = await town.as('mette')
  const { meeting, item } = await heldMeeting(mette)
  await everybodyPresent(mette, meeting)
  const path = `/arbejde/moeder/${meeting}/punkter/${item}/beslutning`
  const hidden = [mette, other].map(async (browser) => browser.hidden(await browser.get(path)))
  const [a = {}, b = {}] = await Promise.all(hidden)
  const seen = await Promise.all([
    mette.sendRaw(path, { ...a, ...agreed }),
    other.sendRaw(path, { ...b, ...agreed, title: 'Lydanlægget lejes' }),
  ])
  assert.deepEqual(seen.map(({ status }) => status).sort(), [303, 422])
  assert.match(seen.find(({ status }) => status === 422)?.text ?? '', /En anden var først/)
  const tables = tablesOf<GovernanceTables>(await town.context('system'))
  const rows = await tables
    .selectFrom('governance.decision')
    .select('running')
    .where('year', '=', 2026)
    .where('body_id', '=', bodyIds.steering)
    .orderBy('running')
    .execute()
  assert.deepEqual(
    rows.map(({ running }) => running),
    [1, 2, 3],
  )
})

onBothEngines('votes are counted, and the outcome must fit them', async (town) => {
  const mette = await town.as('mette')
  const { meeting, item } = await heldMeeting(mette)
  await everybodyPresent(mette, meeting)
  const path = `/arbejde/moeder/${meeting}/punkter/${item}/beslutning`
  const vote = { ...agreed, how: 'vote' }
  const blank = await mette.send(path, vote)
  assert.equal(blank.status, 422)
  assert.match(blank.text, /helt tal/)
  assert.match(
    (await mette.send(path, { ...vote, for: '4', against: '5' })).text,
    /passer ikke til stemmerne/,
  )
  assert.match((await mette.send(path, { ...vote, for: '14', against: '0' })).text, /flere stemmer/)
  assert.equal((await mette.send(path, { ...vote, for: '6', against: '2', neither: '1' })).status, 303)
  assert.match((await mette.get('/arbejde/beslutninger/2026-3')).text, /6 for, 2 imod, 1 hverken/)
})

onBothEngines('a matter is adopted only by a decision of a body whose mandate covers it', async (town) => {
  const context = await town.context('mette')
  const submission = {
    kind: 'economy.budget',
    subjectId: 'budget-2027',
    title: 'Budget for 2027',
    path: '/arbejde/oekonomi',
    areas: [{ key: 'music', title: 'Musik' }],
  } as const
  const submit = () =>
    tablesOf<GovernanceTables>(context)
      .transaction()
      .execute((tx) => submitMatter(tx, context, submission))
  assert.equal((await submit()).ok, true)
  assert.deepEqual(await submit(), { ok: false, refusal: { kind: 'refused', reason: 'alreadyWaiting' } })
  const mette = await town.as('mette')
  const planned = await mette.send('/arbejde/moeder/nyt', {
    body: bodyIds.kmk,
    way: 'sitting',
    day: '23-11-2026',
    from: '8',
    to: '9',
  })
  const list = await mette.get('/arbejde/moeder')
  const matter = /name="matter" value="([^"]+)"(?:(?!<\/form>).)*Budget for 2027/s.exec(list.html)?.[1]
  const refused = await mette.send(
    `/arbejde/moeder/${id(planned)}/sager`,
    { matter: matter ?? '' },
    planned.location,
  )
  assert.equal(refused.status, 422)
  assert.match(refused.text, /må organet ikke beslutte/)
  const { meeting } = await heldMeetingWithMatter(mette, matter ?? '')
  const shown = await mette.get(`/arbejde/moeder/${meeting}`)
  const item = /punkter\/([0-9a-f-]{36})\/beslutning/.exec(shown.html)?.[1] ?? ''
  const done = await mette.send(`/arbejde/moeder/${meeting}/punkter/${item}/beslutning`, {
    ...agreed,
    title: 'Budgettet er vedtaget',
  })
  assert.equal(done.status, 303)
  const tables = tablesOf<GovernanceTables>(context)
  const known = await tables
    .selectFrom('governance.known_decision')
    .selectAll()
    .where('subject_id', '=', 'budget-2027')
    .executeTakeFirstOrThrow()
  assert.equal(known.outcome, 'adopted')
  assert.equal(known.path, `/om/beslutninger/${known.number}`)
  const told = await sql`select content from platform.event where name = 'governance.decided'`.execute(tables)
  assert.match(JSON.stringify(told.rows), /budget-2027/)
  const filtered = await town.visitor().get('/om/beslutninger?omraade=music&slags=economy.budget')
  assert.match(filtered.text, /Budgettet er vedtaget/)
  assert.doesNotMatch(filtered.text, /Ungepuljen får ikke/)
})

async function heldMeetingWithMatter(mette: Browser, matter: string): Promise<{ meeting: string }> {
  const planned = await mette.send('/arbejde/moeder/nyt', {
    body: bodyIds.steering,
    way: 'sitting',
    day: '23-11-2026',
    from: '08.30',
    to: '12',
  })
  const path = planned.location
  assert.equal((await mette.send(`${path}/sager`, { matter }, path)).status, 303)
  assert.match((await mette.send(`${path}/sager`, { matter }, path)).text, /står allerede på dagsordenen/)
  await mette.send(`${path}/send`, {}, path)
  await mette.send(`${path}/afholdt`, {}, path)
  await everybodyPresent(mette, id(planned))
  return { meeting: id(planned) }
}
