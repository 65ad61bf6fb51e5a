import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer, rosa } from '../../../../tests/support/participant.ts'
import { identitiesOf } from '../looks/look.ts'

const typed = {
  ...{ name: 'Rosalinde Spurv', email: 'ny@spurv.example', phone: '20 30 40 50', birthYear: '1962' },
  ...{ access: '', languageHelp: '', transport: '', language: 'en' },
}

onBothEngines(
  'somebody sees everything stored about them, why, until when, and who has looked',
  async (town) => {
    const { id, path } = await newcomer(town)
    const visitor = town.visitor()
    const before = await visitor.get(`${path}/data`)
    for (const word of [rosa.name, rosa.email ?? '', rosa.phone ?? '', '1961', 'Tolk på urdu', 'Halsnæs'])
      assert.ok(before.text.includes(word), word)
    assert.match(before.text, /Hvor længe: Til 23\. november 2027/)
    assert.match(before.text, /Ingen har kigget endnu/)
    const jonas = await town.context('jonas')
    await identitiesOf(jonas, [id], 'intake')
    await identitiesOf(jonas, [id], 'intake')
    await identitiesOf(await town.context('sofie'), [id], 'attendance')
    const after = await visitor.get(`${path}/data`)
    assert.match(after.text, /23\. november 2026 \S+, Ishøj Samtale, før du begynder 2/)
    assert.match(after.text, /Furesø Bibliotek.*At se, hvem der er mødt op/)
    assert.doesNotMatch(after.text, /Jonas|Sofie/)
    assert.match((await visitor.get(`/en${path}/data`)).text, /Who has seen who you are/)
  },
)

onBothEngines('everything can be taken along for a machine', async (town) => {
  const { id, path } = await newcomer(town)
  await identitiesOf(await town.context('jonas'), [id], 'contact')
  const file = await town.visitor().get(`${path}/data/mine-oplysninger.json`)
  assert.match(file.headers.get('Content-Disposition') ?? '', /attachment.*mine-oplysninger\.json/)
  const read = JSON.parse(file.html) as Record<string, unknown>
  const { language, way, registeredOn, ...identity } = read.identity as Record<string, unknown>
  assert.deepEqual(identity, rosa)
  assert.deepEqual([language, way, registeredOn], ['da', 'self', '2026-11-23'])
  assert.deepEqual(read.looks, [
    { day: '2026-11-23', purpose: 'contact', role: 'coordinator', place: 'Ishøj', times: 1 },
  ])
  assert.ok((read.parts as unknown[]).length >= 3)
})

onBothEngines('somebody corrects their details; what was typed wrong is kept and explained', async (town) => {
  const { path } = await newcomer(town)
  const visitor = town.visitor()
  const correct = `${path}/data/ret`
  const wrong = await visitor.send(correct, { ...typed, email: '', phone: '', birthYear: '3000' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv en mail eller et telefonnummer/)
  assert.match(wrong.text, /Skriv et årstal mellem 1900 og 2026/)
  assert.match(wrong.html, /value="3000"/)
  assert.match(
    (await visitor.send(correct, { ...typed, phone: 'ring' })).text,
    /Skriv telefonnummeret med tal/,
  )
  const saved = await visitor.send(correct, typed)
  assert.equal(saved.status, 303)
  const seen = await visitor.follow(saved)
  assert.match(seen.text, /Rosalinde Spurv.*ny@spurv\.example.*20 30 40 50.*1962/)
  assert.doesNotMatch(seen.text, /Gråspurv|urdu/)
})

onBothEngines('two corrections at once: the later one sees both and decides', async (town) => {
  const { path } = await newcomer(town)
  const [phone, tablet] = [town.visitor(), town.visitor()]
  const correct = `${path}/data/ret`
  const old = phone.hidden(await phone.get(correct), correct)
  await tablet.send(correct, { ...typed, name: 'Rosa fra tavlen' })
  const stale = await phone.sendRaw(correct, { ...old, ...typed, name: 'Rosa fra telefonen' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Rosa fra tavlen.*Rosa fra telefonen/)
  const again = { ...phone.hidden(stale, correct), ...typed, name: 'Rosa fra telefonen' }
  assert.equal((await phone.sendRaw(correct, again)).status, 303)
  assert.match((await phone.get(`${path}/data`)).text, /Rosa fra telefonen/)
})

onBothEngines(
  'nobody is asked for a year of birth who did not give one, and a sneaked-in one is not kept',
  async (town) => {
    const { path } = await newcomer(town, { ...rosa, birthYear: null })
    const visitor = town.visitor()
    assert.doesNotMatch((await visitor.get(`${path}/data/ret`)).html, /birthYear/)
    assert.equal((await visitor.send(`${path}/data/ret`, typed)).status, 303)
    assert.doesNotMatch((await visitor.get(`${path}/data`)).text, /1962|Fødselsår/)
  },
)
