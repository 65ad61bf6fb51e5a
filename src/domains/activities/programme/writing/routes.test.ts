import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { organisations } from '../../../../../db/seed/organisations.ts'
import { activityIds } from '../../../../../db/seed/programme/ids.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { evening } from '../../../../../tests/support/whole-activity.ts'
import { wholeForm } from '../../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const { newActivity } = paths

/** Somebody writes an activity; tells its identifier. */
async function written(
  town: Town,
  who: 'sofie' | 'jonas' | 'mette',
  fields: Record<string, string | string[]> = {},
) {
  const browser = await town.as(who)
  const form = wholeForm(await browser.get(newActivity()), newActivity())
  const sent = await browser.sendRaw(newActivity(), { ...form, ...evening, ...fields })
  assert.equal(sent.status, 303, sent.text.slice(0, 300))
  return { browser, id: sent.location.split('/').at(-1) ?? '', form }
}

const move = (id: string, step: string) => paths.moveActivity(id, step)
const shownTitles = async (town: Town, query: string) =>
  (await town.visitor().get(`${paths.programme()}?${query}`)).html

onBothEngines('written, asked for, approved by somebody else, and then everybody sees it', async (town) => {
  const { browser: sofie, id, form } = await written(town, 'sofie')
  const work = paths.workActivity(id)
  const again = await sofie.sendRaw(newActivity(), { ...form, ...evening })
  assert.equal(again.location, work, 'sent twice, begun once')
  const found = await sofie.get(`${paths.work()}?q=Digte`)
  assert.equal(found.html.match(/>Digte i mørke</g)?.length, 1)
  const hidden = async () => !(await shownTitles(town, 'ord=mørke')).includes('Digte i mørke')
  assert.ok(await hidden())
  assert.match((await sofie.get(work)).text, /torsdag 14\. januar 2027 kl\. 19\.00-21\.00/)
  await sofie.send(move(id, 'ask'), {}, work)
  assert.ok(await hidden())
  const early = await sofie.send(move(id, 'approve'), {}, work)
  assert.equal(early.status, 403, 'staff approve nothing')
  const mette = await town.as('mette')
  assert.equal((await mette.send(move(id, 'sendBack'), { reason: '' }, work)).status, 422)
  await mette.send(move(id, 'sendBack'), { reason: 'Hvor er døren?' }, work)
  assert.match((await sofie.get('/arbejde')).text, /Digte i mørke Sendt tilbage/)
  assert.match((await sofie.get(work)).text, /Hvor er døren\?/)
  await sofie.send(move(id, 'ask'), {}, work)
  await mette.send(move(id, 'approve'), {}, work)
  assert.ok(!(await hidden()))
  assert.equal((await town.visitor().get(paths.activity('digte-i-moerke'))).status, 200)
  await mette.send(move(id, 'withdraw'), { reason: 'Lampen er væk.' }, work)
  assert.ok(await hidden())
  assert.equal((await town.visitor().get(paths.activity('digte-i-moerke'))).status, 404)
})

onBothEngines(
  'nobody approves what they wrote or asked for themselves; the municipality does it',
  async (town) => {
    const jonas = await town.as('jonas')
    assert.match((await jonas.get('/arbejde')).text, /Sange om havet Ishøj Musikskole beder om ja/)
    const own = {
      ownerId: organisations.ishoejBibliotek,
      municipalityId: organisations.ishoej,
      title: 'Jonas’ egen',
    }
    const { id } = await written(town, 'jonas', own)
    const work = paths.workActivity(id)
    await jonas.send(move(id, 'ask'), {}, work)
    assert.match((await jonas.get(work)).text, /En|Derfor skal en anden fra kommunen sige ja/)
    const refused = await jonas.send(move(id, 'approve'), {}, work)
    assert.match((await jonas.follow(refused)).text, /En anden fra kommunen skal sige ja/)
    assert.ok(!(await jonas.get('/arbejde')).text.includes('Jonas’ egen'))
    const mette = await town.as('mette')
    const edit = paths.editActivity(id)
    await mette.sendRaw(edit, { ...wholeForm(await mette.get(edit), edit), summary: 'Mette har rettet.' })
    const alsoRefused = await mette.send(move(id, 'approve'), {}, work)
    assert.match((await mette.follow(alsoRefused)).text, /En anden fra kommunen skal sige ja/)
    const salt = paths.workActivity(activityIds.saltSong)
    await jonas.send(move(activityIds.saltSong, 'approve'), {}, salt)
    assert.equal((await town.visitor().get(paths.activity('sange-om-havet-i-ishoej'))).status, 200)
    await jonas.send(move(activityIds.poetryRoom, 'approve'), {}, paths.work())
    assert.equal((await town.visitor().get(paths.activity('digterum-paa-galaksen'))).status, 404)
  },
)

onBothEngines('what is wrong comes back with what was typed', async (town) => {
  const sofie = await town.as('sofie')
  const form = { ...wholeForm(await sofie.get(newActivity()), newActivity()), ...evening }
  const wrong = async (fields: Record<string, string | string[]>, said: RegExp) => {
    const seen = await sofie.sendRaw(newActivity(), { ...form, ...fields })
    assert.equal(seen.status, 422)
    assert.match(seen.text, said)
    assert.ok(seen.html.includes('Digte i mørke'), 'what was typed stays')
  }
  await wrong({ day: '' }, /Skriv, hvilken dag det er/)
  await wrong({ planKind: 'weekly' }, /Skriv, hvor længe det bliver ved/)
  await wrong({ planKind: 'weekly', until: '1.1.2027' }, /Det skal blive ved til efter den første dag/)
  await wrong({ planKind: 'weekly', until: '1.1.2099' }, /Der kan højst være 120 datoer/)
  await wrong(
    { planKind: 'weekly', until: '20.1.2027', except: '14.1.2027' },
    /Sådan bliver der ingen datoer/,
  )
  await wrong({ planKind: 'series', dates: '12.1.2027\nen gang til' }, /Der står »en gang til«/)
  await wrong({ starts: '', ends: '21' }, /Skriv også, hvornår det begynder/)
  await wrong({ ownerId: organisations.gimle }, /./)
  await wrong({ projectId: randomUUID(), price: '9'.repeat(60), starts: '99.99' }, /./)
  const english = await sofie.sendRaw(`/en${newActivity()}`, { ...form, day: '' })
  assert.match(english.text, /Write which day it is/)
})

onBothEngines('two who write at once see both wordings; others change nothing', async (town) => {
  const sofie = await town.as('sofie')
  const edit = paths.editActivity(activityIds.poetryRoom)
  const form = wholeForm(await sofie.get(edit), edit)
  assert.equal((await sofie.sendRaw(edit, { ...form, summary: 'Et bord og en lampe.' })).status, 303)
  const stale = await sofie.sendRaw(edit, { ...form, summary: 'En lampe og et bord.' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Et bord og en lampe.') && stale.text.includes('En lampe og et bord.'))
  assert.equal((await sofie.sendRaw(edit, wholeForm(stale, edit))).status, 303)
  assert.match((await sofie.get(paths.workActivity(activityIds.poetryRoom))).text, /En lampe og et bord/)
  for (const who of ['jonas', 'bent', 'aliya', 'grethe'] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(paths.workActivity(activityIds.poetryRoom))).status, 404, who)
    assert.ok(!(await browser.get(`${paths.work()}?q=Digterum`)).html.includes('>Digterum<'), who)
    assert.equal((await browser.get(paths.workActivity(activityIds.listeningNight))).status, 200, who)
    assert.equal((await browser.get(paths.editActivity(activityIds.listeningNight))).status, 403, who)
    const sent = await browser.send(
      paths.changeAll(activityIds.listeningNight),
      { what: 'cancelled' },
      '/arbejde',
    )
    assert.equal(sent.status, 403, who)
  }
  assert.equal((await town.visitor().get(paths.work())).status, 303)
  for (const id of ['x', '%00', randomUUID()])
    assert.equal((await sofie.get(paths.workActivity(id))).status, 404)
})

onBothEngines('a municipality is a host only when its own people said yes', async (town) => {
  const { browser: sofie, id } = await written(town, 'sofie')
  const work = paths.workActivity(id)
  const mette = await town.as('mette')
  await sofie.send(paths.askCoHost(id), { municipality: organisations.ishoej }, work)
  await sofie.send(move(id, 'ask'), {}, work)
  await mette.send(move(id, 'approve'), {}, work)
  const shown = async () => (await shownTitles(town, 'kommune=ishoej')).includes('Digte i mørke')
  assert.equal(await shown(), false)
  const jonas = await town.as('jonas')
  assert.match((await jonas.get('/arbejde')).text, /Digte i mørke Ishøj er spurgt som vært/)
  const answer = paths.answerCoHost(id, organisations.ishoej)
  assert.equal((await sofie.send(answer, { answer: 'yes' }, work)).status, 403)
  await jonas.send(answer, { answer: 'yes' }, work)
  assert.equal(await shown(), true)
  await jonas.send(answer, { answer: 'no' }, work)
  assert.equal(await shown(), false)
})

onBothEngines('last year’s is copied once, with its weekdays in the new year', async (town) => {
  const mette = await town.as('mette')
  const id = randomUUID()
  const work = paths.workActivity(activityIds.beatSchool)
  const copy = () => mette.send(paths.copyActivity(activityIds.beatSchool), { id }, work)
  assert.equal((await copy()).location, paths.editActivity(id))
  assert.equal((await copy()).location, paths.editActivity(id))
  const { text } = await mette.get(paths.workActivity(id))
  assert.match(text, /Kladde/)
  assert.match(text, /onsdag 12\. januar 2028 kl\. 17\.00-19\.00/)
  assert.equal(text.match(/onsdag \d+\. \w+ 2028/g)?.length, 6)
  assert.match((await town.visitor().get(paths.activity('seks-onsdage-med-beats'))).text, /13\. januar 2027/)
})
