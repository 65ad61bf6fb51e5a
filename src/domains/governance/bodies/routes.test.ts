import assert from 'node:assert/strict'
import { cast } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/people.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'

const body = {
  name: 'Følgegruppen for effekt',
  nameEn: 'Advisory group on effect',
  kind: 'other',
  prefix: 'fge',
  mandate: 'Følger **målingerne**.',
  quorum: 'half',
  isOpen: 'on',
  active: 'on',
}
const home = '/arbejde/organer/foelgegruppen-for-effekt'

onBothEngines('a body is made, changed, and given members with dates', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send('/arbejde/organer/nyt', { ...body, name: '', prefix: 'K!' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Brug kun bogstaver og tal/)
  assert.match(
    (await mette.send('/arbejde/organer/nyt', { ...body, prefix: 'KMK' })).text,
    /Et andet organ bruger de bogstaver/,
  )
  const made = await mette.send('/arbejde/organer/nyt', body)
  assert.equal(made.location, home)
  assert.equal((await mette.send('/arbejde/organer/nyt', body)).status, 422)
  assert.match((await mette.get(`/en${home}`)).text, /Advisory group on effect/)
  const edit = `${home}/ret`
  const old = mette.hidden(await mette.get(edit), edit)
  assert.equal((await mette.send(edit, { ...body, mandate: 'Følger alt.' })).status, 303)
  const stale = await mette.sendRaw(edit, { ...old, ...body, mandate: 'Følger intet.' })
  assert.equal(stale.status, 409)
  assert.match(stale.text, /Følger alt\..*Følger intet\./)
})

onBothEngines('seats are held from a day to a day, by a person or for an organisation', async (town) => {
  const mette = await town.as('mette')
  await mette.send('/arbejde/organer/nyt', body)
  const path = `${home}/medlemmer/nyt`
  const seat = {
    person: cast.nadia.id,
    organisation: '',
    seat: 'forsker',
    role: 'member',
    from: '01-01-2026',
    to: '',
  }
  assert.match((await mette.send(path, { ...seat, person: '' })).text, /Vælg en person eller en organisation/)
  assert.match((await mette.send(path, { ...seat, to: '01-01-2020' })).text, /Slutdagen ligger før/)
  assert.equal((await mette.send(path, seat)).status, 303)
  assert.match((await mette.send(path, seat)).text, /allerede den plads/)
  assert.equal(
    (await mette.send(path, { ...seat, person: '', organisation: organisations.herlev })).status,
    303,
  )
  const nadia = await town.as('nadia')
  assert.match((await nadia.get(home)).text, /Nadia Farah.*Herlev/)
  const page = await mette.get(home)
  const member = /medlemmer\/([0-9a-f-]{36})"[^>]*aria-label="[^"]*Nadia/.exec(page.html)?.[1] ?? ''
  const edit = `${home}/medlemmer/${member}`
  assert.equal((await mette.send(edit, { ...seat, to: '01-06-2026' })).status, 303)
  assert.match((await mette.get(home)).text, /Tidligere medlemmer.*Nadia Farah/)
  assert.equal((await nadia.get(home)).status, 404)
})

onlyReading('only the secretariat runs the bodies', async (town) => {
  for (const who of ['jonas', 'bent', 'sofie', 'ida', 'villads'] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get('/arbejde/organer')).status, 200, who)
    assert.equal((await browser.get('/arbejde/organer/nyt')).status, 403, who)
    assert.equal((await browser.get('/arbejde/organer/kmk/ret')).status, 403, who)
  }
  assert.equal((await (await town.as('villads')).get('/arbejde/organer/kmk')).status, 404)
  assert.equal((await (await town.as('villads')).get('/arbejde/organer/ungepanelet')).status, 200)
  assert.equal((await town.visitor().get('/arbejde/organer')).status, 303)
})
