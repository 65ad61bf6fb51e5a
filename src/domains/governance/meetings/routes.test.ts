import assert from 'node:assert/strict'
import { bodyIds, meetingId } from '../../../../db/seed/governance.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import type { PlatformTables } from '../../../platform/database/tables.ts'

const december = `/arbejde/moeder/${meetingId(7)}`
const kmkPlanned = `/arbejde/moeder/${meetingId(8)}`
const kmkHeld = `/arbejde/moeder/${meetingId(5)}`

/** The mails to members of bodies; those to participants in the example data have no address until they are sent. */
const mailsIn = async (town: Town) =>
  tablesOf<PlatformTables>(await town.context('system'))
    .selectFrom('platform.mail')
    .selectAll()
    .where('to_address', '<>', '')
    .orderBy('created_at')
    .execute()

const wish = {
  body: bodyIds.steering,
  way: 'sitting',
  day: '09-09-2027',
  from: '10.00',
  to: '12.00',
  place: 'Ishøj',
  note: '',
}

onBothEngines('a meeting is planned once, and what was typed wrong is kept', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send('/arbejde/moeder/nyt', { ...wish, day: '31-02-2027', to: '9.00' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Februar har 28 dage/)
  assert.match(wrong.html, /value="Ishøj"/)
  const done = await mette.send('/arbejde/moeder/nyt', wish)
  assert.equal(done.status, 303)
  assert.match((await mette.follow(done)).text, /torsdag 9. september 2027, kl. 10.00-12.00/)
  assert.match((await mette.send('/arbejde/moeder/nyt', wish)).text, /allerede et møde på samme tidspunkt/)
})

onBothEngines('a year of meetings is planned at once', async (town) => {
  const mette = await town.as('mette')
  const dates = '04-02-2027 Herlev\n06-05-2027'
  const done = await mette.send('/arbejde/moeder/aarsplan', { ...wish, body: bodyIds.kmk, dates })
  assert.equal(done.status, 303)
  const year = await mette.get('/arbejde/moeder/aarsplan?aar=2027')
  assert.match(year.text, /Februar 4 KMK Herlev|februar 4 KMK Herlev/)
  const wrong = await mette.send('/arbejde/moeder/aarsplan', { ...wish, dates: 'i maj' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /i maj<\/textarea>/)
})

onBothEngines(
  'the agenda goes out with a calendar entry, and moves and cancellations follow',
  async (town) => {
    const mette = await town.as('mette')
    const sent = await mette.send(`${kmkPlanned}/send`, {}, kmkPlanned)
    assert.equal(sent.status, 303)
    assert.match((await mette.follow(sent)).text, /Sendt til 10 personer/)
    const first = await mailsIn(town)
    assert.equal(first.length, 10)
    const toJonas = first.find((mail) => mail.to_address === 'jonas@ishoj.example')
    assert.match(toJonas?.text ?? '', /1\. Godkendelse af dagsorden/)
    const [calendar] = toJonas?.attachments ?? []
    assert.match(calendar?.type ?? '', /method=REQUEST/)
    assert.match(
      calendar?.content ?? '',
      /\r\nSEQUENCE:0\r\n[\s\S]*DTSTART;TZID=Europe\/Copenhagen:20261215T090000/,
    )
    const edit = `${kmkPlanned}/ret`
    const moved = await mette.send(edit, {
      ...wish,
      day: '16-12-2026',
      from: '9.00',
      to: '11.30',
      place: 'Herlev',
    })
    assert.equal(moved.status, 303)
    const second = (await mailsIn(town)).slice(10)
    assert.equal(second.length, 10)
    assert.match(second[0]?.subject ?? '', /Mødet er ændret: KMK, nu 16. december 2026/)
    assert.match(second[0]?.attachments[0]?.content ?? '', /SEQUENCE:1\r\n[\s\S]*20261216T090000/)
    assert.equal((await mette.send(`${kmkPlanned}/aflys`, { reason: 'Sne' })).status, 303)
    const third = (await mailsIn(town)).slice(20)
    assert.match(
      third[0]?.attachments[0]?.content ?? '',
      /METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/,
    )
    assert.equal((await mette.send(`${kmkPlanned}/aflys`, { reason: 'Sne' })).status, 422)
    assert.equal((await mailsIn(town)).length, 30)
  },
)

onBothEngines('mails say nothing of closed items', async (town) => {
  const mette = await town.as('mette')
  await mette.send(`${december}/send`, {}, december)
  const mails = await mailsIn(town)
  assert.equal(mails.length, 10)
  for (const mail of mails) {
    const all = mail.text + JSON.stringify(mail.attachments)
    assert.doesNotMatch(all, /Ansættelse|kandidater|ansættelsesudvalg/)
    assert.match(mail.text, /4\. Lukket punkt/)
  }
})

onBothEngines('a meeting that somebody else changed shows both wordings', async (town) => {
  const mette = await town.as('mette')
  const other = await town.as('mette')
  const path = `${kmkPlanned}/ret`
  const stale = mette.hidden(await mette.get(path), path)
  await other.send(path, { ...wish, place: 'Rødovre' })
  const seen = await mette.sendRaw(path, { ...stale, ...wish, place: 'Albertslund' })
  assert.equal(seen.status, 409)
  assert.match(seen.text, /Rødovre/)
  assert.match(seen.text, /Albertslund/)
  const again = await mette.sendRaw(path, { ...mette.hidden(seen, path) })
  assert.equal(again.status, 303)
  assert.match((await mette.get(kmkPlanned)).text, /Albertslund/)
})

onBothEngines('minutes are written and approved; then they stand and are public', async (town) => {
  const mette = await town.as('mette')
  const visitor = town.visitor()
  assert.doesNotMatch((await visitor.get(`/om/moeder/${meetingId(5)}`)).text, /skabelon til aftaler/)
  const page = await mette.get(kmkHeld)
  const item = /punkter\/([0-9a-f-]{36})\/referat/.exec(page.html)?.[1] ?? ''
  const path = `${kmkHeld}/punkter/${item}/referat`
  const old = mette.hidden(await mette.get(path), path)
  assert.equal((await mette.send(path, { minutes: 'Ny ordlyd' })).status, 303)
  const late = await mette.sendRaw(path, { ...old, minutes: 'Min ordlyd' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Ny ordlyd.*Min ordlyd/)
  assert.equal((await (await town.as('jonas')).send(`${kmkHeld}/godkend`, {}, kmkHeld)).status, 403)
  assert.equal((await mette.send(`${kmkHeld}/godkend`, {}, kmkHeld)).status, 303)
  assert.match((await visitor.get(`/om/moeder/${meetingId(5)}`)).text, /Ny ordlyd.*skabelon til aftaler/)
  assert.equal((await mette.send(path, { minutes: 'For sent' })).status, 422)
  assert.equal((await mette.send(`${kmkHeld}/godkend`, {}, kmkHeld)).status, 422)
})

onlyReading('who may see and run what', async (town) => {
  const visitor = town.visitor()
  assert.equal((await visitor.get('/arbejde/moeder')).status, 302 + 1)
  for (const who of ['villads', 'nadia', 'grethe', 'ole'] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(december)).status, 404, who)
    assert.equal((await browser.get(`${december}/ret`)).status, 403, who)
  }
  const jonas = await town.as('jonas')
  const seen = await jonas.get(december)
  assert.equal(seen.status, 200)
  assert.doesNotMatch(seen.text, /Ansættelse|kandidater/)
  assert.match(seen.text, /Lukket punkt/)
  assert.equal((await jonas.get(`${december}/ret`)).status, 403)
  assert.equal((await jonas.get(`${december}/udskrift`)).status, 200)
  assert.doesNotMatch((await jonas.get(`${december}/udskrift`)).html, /Ansættelse|kandidater/)
  assert.doesNotMatch((await jonas.get(`${december}/moede.ics`)).html + seen.html, /moede\.example/)
  const bent = await town.as('bent')
  assert.match((await bent.get(december)).text, /Ansættelse af projektleder/)
  assert.match((await bent.get(`${december}/moede.ics`)).html, /moede\.example/)
  assert.equal((await bent.get(`${december}/ret`)).status, 403)
  const mette = await town.as('mette')
  assert.match((await mette.get(`${december}/udskrift`)).text, /Ansættelse af projektleder/)
  assert.doesNotMatch((await mette.get(`${december}/udskrift?udgave=aaben`)).text, /Ansættelse/)
  assert.match((await mette.get(`/en${december}`)).text, /Closed item.*Ansættelse/)
})

onlyReading('nonsense in addresses is not found, never a fault', async (town) => {
  const mette = await town.as('mette')
  for (const path of [
    '/arbejde/moeder/x',
    `/arbejde/moeder/${meetingId(999)}`,
    '/arbejde/moeder/%00',
    `${december}/punkter/x`,
    `${december}/punkter/${meetingId(1)}`,
    '/arbejde/organer/%F0%9F%8E%B5',
    '/arbejde/organer/den-politiske-styregruppe/medlemmer/1',
    '/arbejde/beslutninger/0-0',
    '/om/beslutninger/2026-99999999999',
    '/om/moeder/drop%20table',
  ])
    assert.equal((await mette.get(path)).status, 404, path)
  for (const path of [
    '/om/moeder?side=-1',
    '/om/moeder?side=99999999999999999999',
    '/om/beslutninger?aar=99999&organ=x&omraade=%27&side=1e9&q=%25_%5C',
    '/om/beslutninger?aar=1e400&q=%00%00',
    '/arbejde/moeder/aarsplan?aar=99999',
    '/arbejde/moeder?side=abc',
    '/arbejde/moeder/nyt?organ=%00',
  ])
    assert.equal((await mette.get(path)).status, 200, path)
})
