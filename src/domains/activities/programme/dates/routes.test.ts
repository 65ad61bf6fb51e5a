import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { activityIds, occurrenceId } from '../../../../../db/seed/programme/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { wholeForm } from '../../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'
import { occurrencesOf } from '../queries.ts'

const beats = activityIds.beatSchool
const work = paths.workActivity(beats)
const slug = 'seks-onsdage-med-beats'

async function told(town: Town): Promise<{ what: string; occurrenceId: string | null; reason: string }[]> {
  const { database } = await town.context('system')
  const { rows } = await sql<{ content: { what: string; occurrenceId: string | null; reason: string } }>`
    select content from platform.event where name = 'programme.changed' order by id`.execute(database)
  return rows.map(({ content }) => content)
}

const datesNow = async (town: Town) => occurrencesOf(await town.context('system'), beats)

onBothEngines('one date moves, with a reason that everybody sees, and is told once', async (town) => {
  const mette = await town.as('mette')
  const second = occurrenceId(beats, 2)
  const path = paths.changeDate(beats, second)
  const empty = await mette.send(path, { what: 'moved', reason: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Skriv hvorfor/)
  assert.match(empty.text, /Skriv en ny dag, en ny tid eller et nyt sted/)
  const past = await mette.send(path, { what: 'moved', reason: 'Sne', day: '1.10.2026' })
  assert.equal(past.status, 422)
  assert.match(past.text, /Den nye dag er gået/)
  const change = { what: 'moved', reason: 'Sne', day: '31.3.2027', starts: '18.30' }
  assert.equal((await mette.send(path, change)).location, work)
  const again = await mette.send(path, change)
  assert.match((await mette.follow(again)).text, /Sådan stod det allerede/)
  const [date] = (await datesNow(town)).filter(({ id }) => id === second)
  assert.equal(date?.startsAt.toString(), '2027-03-31T16:30:00Z')
  assert.equal(date?.endsAt.toString(), '2027-03-31T18:30:00Z')
  assert.equal(date?.sequence, 1)
  assert.deepEqual(
    (await told(town)).filter(({ what }) => what === 'moved'),
    [{ activityId: beats, occurrenceId: second, what: 'moved', reason: 'Sne' }],
  )
  const { text } = await town.visitor().get(paths.activity(slug))
  assert.match(
    text,
    /onsdag 31\. marts 2027 kl\. 18\.30-20\.30 Flyttet fra 20\. januar 2027 kl\. 17\.00\. Sne/,
  )
})

onBothEngines('all dates are called off and on again; the page stays and says so', async (town) => {
  const mette = await town.as('mette')
  await mette.send(paths.changeDate(beats, occurrenceId(beats, 1)), {
    what: 'cancelled',
    reason: 'Strømsvigt',
  })
  await mette.send(paths.changeAll(beats), { what: 'cancelled', reason: 'Læreren er syg' })
  const page = await town.visitor().get(paths.activity(slug))
  assert.equal(page.status, 200)
  assert.match(page.text, /Aflyst Læreren er syg/)
  assert.match(page.html, /https:\/\/schema\.org\/EventCancelled/)
  assert.deepEqual(new Set((await datesNow(town)).map(({ state }) => state)), new Set(['cancelled']))
  await mette.send(paths.changeAll(beats), { what: 'on', reason: '' })
  const states = (await datesNow(town)).map(({ state }) => state)
  assert.deepEqual(states, ['cancelled', 'on', 'on', 'on', 'on', 'on'], 'what was off by itself stays off')
  await mette.send(paths.changeAll(beats), { what: 'postponed', reason: 'Vi ved det på fredag' })
  assert.match((await town.visitor().get(paths.activity(slug))).text, /Udsat\. Vi ved det på fredag/)
  const all = (await told(town)).filter(({ occurrenceId: one }) => one === null).map(({ what }) => what)
  assert.deepEqual(all, ['cancelled', 'on', 'postponed'])
})

onBothEngines(
  'rewriting the plan keeps who the dates are; what falls out is called off and told',
  async (town) => {
    const mette = await town.as('mette')
    const edit = paths.editActivity(beats)
    const form = wholeForm(await mette.get(edit), edit)
    const dates = String(form['dates']).split('\n').slice(1).concat('24.2.2027 kl. 17-19').join('\n')
    assert.equal((await mette.sendRaw(edit, { ...form, dates })).status, 303)
    const now = await datesNow(town)
    assert.equal(now.length, 7)
    assert.equal(now[0]?.id, occurrenceId(beats, 1))
    assert.equal(now[0]?.state, 'cancelled')
    assert.equal(now[1]?.id, occurrenceId(beats, 2))
    assert.equal(now[1]?.sequence, 0, 'nothing happened to those that stay')
    const cancelled = (await told(town)).filter(({ what }) => what === 'cancelled')
    assert.deepEqual(
      cancelled.map(({ occurrenceId: one }) => one),
      [occurrenceId(beats, 1)],
    )
    const later = wholeForm(await mette.get(edit), edit)
    const moved = String(later['dates']).replaceAll('kl. 17.00', 'kl. 18.00')
    await mette.sendRaw(edit, { ...later, dates: moved })
    assert.equal((await told(town)).filter(({ what }) => what === 'moved').length, 6)
    const elsewhere = wholeForm(await mette.get(edit), edit)
    await mette.sendRaw(edit, { ...elsewhere, placeName: 'Et andet hus' })
    const last = (await told(town)).filter(({ what }) => what === 'moved').at(-1)
    assert.equal(last?.occurrenceId, null)
    assert.equal((await datesNow(town))[3]?.placeName, 'Et andet hus')
  },
)

onBothEngines('drafts are rewritten, not called off; what was is left alone', async (town) => {
  const mette = await town.as('mette')
  const draft = paths.changeAll(activityIds.poetryRoom)
  const refused = await mette.send(draft, { what: 'cancelled', reason: 'x' })
  assert.match((await mette.follow(refused)).text, /Kun det, der vises, kan flyttes eller aflyses/)
  const { database } = await town.context('system')
  const first = occurrenceId(beats, 1)
  await sql`update programme.occurrence set starts_at = '2026-10-01T10:00Z', ends_at = '2026-10-01T11:00Z' where id = ${first}`.execute(
    database,
  )
  const over = await mette.send(paths.changeDate(beats, first), { what: 'cancelled', reason: 'x' })
  assert.match((await mette.follow(over)).text, /Det har været/)
  assert.equal((await mette.get(paths.changeDate(beats, activityIds.zineSwap))).status, 404)
})
