import assert from 'node:assert/strict'
import { cast, neighbours } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/people.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { historyOf } from '../../../platform/audit/history.ts'

const pageOf = (person: { readonly id: string }) => `/arbejde/personer/${person.id}`
const sofie = pageOf(cast.sofie)
const kept = {
  name: 'Sofie Thorup',
  email: 'sofie@furesoe-bibliotek.example',
  title: 'Kulturguide',
  organisationId: organisations.furesoeBibliotek,
  language: 'da',
}

onBothEngines(
  'the list tells names and roles, but no contact data, and no young people to a consultant',
  async (town) => {
    const [mette, jonas] = [await town.as('mette'), await town.as('jonas')]
    const all = await mette.get('/arbejde/personer')
    assert.match(all.text, /Villads Krogh/)
    assert.doesNotMatch(all.html, /@/)
    const some = await jonas.get('/arbejde/personer')
    assert.match(some.text, /Sofie Thorup Kulturguide Furesø Bibliotek/)
    assert.doesNotMatch(some.text, /Villads Krogh/)
    assert.equal((await jonas.get(pageOf(cast.villads))).status, 404)
    assert.match((await mette.get('/arbejde/personer?rolle=linkWorker')).text, /1 række/)
    const there = `/arbejde/personer?organisation=${organisations.koege}&sorter=-navn&q=ove`
    assert.match((await mette.get(there)).text, /Bent Overgaard/)
    assert.equal((await mette.get('/arbejde/personer?organisation=%00&rolle=x&side=-1&q=%00')).status, 200)
    for (const who of ['sofie', 'aliya', 'nadia', 'grethe', 'bent'] as const)
      assert.equal((await (await town.as(who)).get('/arbejde/personer')).status, 403, who)
  },
)

onBothEngines('every look at contact data is written down, and the person sees it', async (town) => {
  const jonas = await town.as('jonas')
  assert.match((await jonas.get(sofie)).text, /sofie@furesoe-bibliotek\.example/)
  const entries = await historyOf(await town.context('system'), { kind: 'people.person', id: cast.sofie.id })
  const looks = entries.filter(({ action }) => action === 'personal-data.view')
  assert.deepEqual(
    looks.map(({ actorId }) => actorId),
    [cast.jonas.id],
  )
  const own = await (await town.as('sofie')).get('/min-side/oplysninger')
  assert.match(own.text, /Så kontaktoplysningerne Jonas Bak/)
  assert.match(own.text, /Medarbejder Furesø Bibliotek/)
})

onBothEngines('a person is added once; wrong input keeps what was typed', async (town) => {
  const mette = await town.as('mette')
  const fields = {
    name: 'Åse Ørum',
    email: 'AASE@gimle.example',
    organisationId: organisations.gimle,
    language: 'da',
  }
  const wrong = await mette.send('/arbejde/personer/ny', { ...fields, email: 'aase@', phone: 'nej' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="Åse Ørum"/)
  const added = await mette.send('/arbejde/personer/ny', fields)
  assert.equal(added.status, 303)
  const shown = await mette.follow(added)
  assert.match(shown.text, /Åse Ørum er tilføjet/)
  assert.match(shown.text, /aase@gimle\.example/)
  const twice = await mette.send('/arbejde/personer/ny', fields)
  assert.match(twice.text, /Der er allerede en person med den mail/)
  const nowhere = { ...fields, email: 'b@b.example', organisationId: cast.mette.id }
  assert.match((await mette.send('/arbejde/personer/ny', nowhere)).text, /findes ikke længere/)
})

onBothEngines('two who edit at once both see what the other wrote', async (town) => {
  const [mette, ida] = [await town.as('mette'), await town.as('ida')]
  const path = `${sofie}/ret`
  const form = mette.hidden(await mette.get(path), path)
  assert.equal((await ida.send(path, { ...kept, title: 'Formidler' })).status, 303)
  const late = await mette.sendRaw(path, { ...form, ...kept, title: 'Bibliotekar' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Formidler .*Bibliotekar/)
  const again = { ...mette.hidden(late, path), ...kept, title: 'Bibliotekar' }
  assert.equal((await mette.sendRaw(path, again)).status, 303)
  assert.match((await mette.get(sofie)).text, /Bibliotekar/)
})

onBothEngines(
  'a consultant reaches the own institutions, not those whose roles reach further',
  async (town) => {
    const jonas = await town.as('jonas')
    const local = {
      name: 'Nova Lind',
      email: 'nova@arken.example',
      organisationId: organisations.arken,
      language: 'da',
    }
    const added = await jonas.send('/arbejde/personer/ny', local)
    assert.equal(added.status, 303)
    assert.equal((await jonas.get(`${added.location}/ret`)).status, 200)
    const away = await jonas.send(`${added.location}/ret`, { ...local, organisationId: organisations.gimle })
    assert.match(away.text, /i din egen kommune/)
    // The chair of Ishøj's culture committee works in Ishøj, but sits in the steering group: the mail address is not Jonas's to change.
    const chair = pageOf(neighbours.ishoejChair)
    assert.equal((await jonas.get(chair)).status, 200)
    assert.equal((await jonas.get(`${chair}/ret`)).status, 403)
    assert.doesNotMatch((await jonas.get(chair)).text, /Luk adgangen/)
    assert.equal((await jonas.get(`${sofie}/ret`)).status, 403)
    const token = jonas.hidden(await jonas.get(`${added.location}`))
    assert.equal((await jonas.sendRaw(`${chair}/luk`, token)).status, 403)
    assert.equal((await jonas.sendRaw(`${chair}/inviter`, token)).status, 403)
  },
)

onBothEngines('access ends at once, also in a browser that is signed in, and can come back', async (town) => {
  const [mette, open] = [await town.as('mette'), await town.as('sofie')]
  assert.equal((await open.get('/min-side/oplysninger')).status, 200)
  const closed = await mette.send(`${sofie}/luk`, {}, sofie)
  assert.match((await mette.follow(closed)).text, /har ikke længere adgang/)
  assert.match((await open.get('/min-side/oplysninger')).location, /^\/log-ind/)
  assert.equal((await mette.send(`${sofie}/luk`, {}, sofie)).status, 303)
  await mette.send(`${sofie}/genaabn`, {}, sofie)
  assert.match((await open.get('/min-side/oplysninger')).location, /^\/log-ind/)
  assert.equal((await (await town.as('sofie')).get('/min-side/oplysninger')).status, 200)
})

onBothEngines(
  'the last secretariat and the last administrator stay, and nobody shuts themself out',
  async (town) => {
    const [mette, ida] = [await town.as('mette'), await town.as('ida')]
    const own = await mette.send(`${pageOf(cast.mette)}/luk`, {}, pageOf(cast.mette))
    assert.match((await mette.follow(own)).text, /Du kan ikke lukke din egen adgang/)
    const last = await ida.send(`${pageOf(cast.mette)}/luk`, {}, pageOf(cast.mette))
    assert.match((await ida.follow(last)).text, /Det er den sidste med den rolle/)
    assert.equal((await mette.get('/arbejde/personer')).status, 200)
    // The secretariat does not reach an administrator.
    const token = mette.hidden(await mette.get(sofie))
    assert.equal((await mette.sendRaw(`${pageOf(cast.ida)}/luk`, token)).status, 403)
  },
)

onBothEngines('people change what is theirs, and no more', async (town) => {
  const aliya = await town.as('aliya')
  const saved = await aliya.send('/min-side/oplysninger', {
    name: 'Aliya D.',
    phone: '20 30 40 50',
    language: 'en',
    email: 'ny@adresse.example',
  })
  assert.equal(saved.status, 303)
  const shown = await aliya.get('/en/min-side/oplysninger')
  assert.match(shown.text, /Aliya D\..*What we know about you/)
  assert.match(shown.text, /aliya@ung\.example/)
  assert.match(shown.text, /20 30 40 50/)
  assert.equal((await aliya.send('/min-side/oplysninger', { name: '', language: 'fr' })).status, 422)
  assert.match((await town.visitor().get('/min-side/oplysninger')).location, /^\/log-ind/)
})
