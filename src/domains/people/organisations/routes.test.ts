import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../tests/support/engines.ts'

const gimle = '/arbejde/aktoerer/gimle'
const kept = {
  name: 'Gimle',
  kind: 'venue',
  field: 'music',
  municipalityCode: '0265',
  descriptionDa: 'Spillested i Roskilde.',
  descriptionEn: 'A venue in Roskilde.',
  email: 'hej@gimle.example',
  phone: '46 37 19 82',
  website: 'gimle.example',
  address: 'Helligkorsvej 2',
}

onBothEngines('the secretariat adds an actor, sends twice and has one', async (town) => {
  const mette = await town.as('mette')
  const fields = { name: 'Musikforeningen Vågen', kind: 'association', municipalityCode: '0260' }
  const seen = await mette.send('/arbejde/aktoerer/ny', fields)
  assert.equal(seen.location, '/arbejde/aktoerer/musikforeningen-vaagen')
  const shown = await mette.follow(seen)
  assert.match(shown.text, /Musikforeningen Vågen er tilføjet/)
  assert.match(shown.text, /Oprettet Mette Lindegaard/)
  const twice = await mette.send('/arbejde/aktoerer/ny', fields)
  assert.equal(twice.status, 422)
  assert.match(twice.text, /Der findes allerede en aktør med det navn/)
  const elsewhere = await mette.send('/arbejde/aktoerer/ny', { ...fields, municipalityCode: '0163' })
  assert.equal(elsewhere.location, '/arbejde/aktoerer/musikforeningen-vaagen-2')
})

onBothEngines('what was typed stays when it is not understood', async (town) => {
  const mette = await town.as('mette')
  const seen = await mette.send('/arbejde/aktoerer/ny', {
    name: '',
    kind: 'administration',
    municipalityCode: '',
    email: 'ikke en mail',
    phone: 'ring bare',
    descriptionDa: 'Det her er skrevet.',
  })
  assert.equal(seen.status, 422)
  assert.match(seen.html, /value="ikke en mail"/)
  assert.match(seen.html, /Det her er skrevet\./)
  assert.match(seen.text, /Der mangler et @/)
  assert.match(
    seen.html,
    /href="#municipalityCode"/,
    'what hangs on two fields is said together with the rest',
  )
  const noPlace = await mette.send('/arbejde/aktoerer/ny', { name: 'Kultur', kind: 'administration' })
  assert.match(noPlace.html, /href="#municipalityCode"/)
  const strange = await mette.send('/arbejde/aktoerer/ny', {
    name: 'a\u0000b\ud800'.repeat(1000),
    kind: 'hest',
    municipalityCode: '9999',
    website: 'javascript:alert(1)',
  })
  assert.equal(strange.status, 422)
})

onBothEngines('an edit shows on the public page in both languages', async (town) => {
  const jonas = await town.as('mette')
  const saved = await jonas.send(`${gimle}/ret`, kept)
  assert.equal(saved.location, gimle)
  assert.match((await jonas.follow(saved)).text, /Rettet: .*telefon/)
  const danish = await town.visitor().get('/aktoerer/gimle')
  assert.match(danish.text, /Spillested i Roskilde\./)
  assert.match(danish.html, /mailto:hej@gimle\.example/)
  const english = await town.visitor().get('/en/aktoerer/gimle')
  assert.match(english.text, /A venue in Roskilde\..* What Venue Where Helligkorsvej 2, Roskilde/)
  assert.match(english.text, /Write to hej@gimle\.example/)
})

onBothEngines('two who edit at once both see what the other wrote, and nothing is lost', async (town) => {
  const [mette, ida] = [await town.as('mette'), await town.as('ida')]
  const form = mette.hidden(await mette.get(`${gimle}/ret`), `${gimle}/ret`)
  await ida.send(`${gimle}/ret`, { ...kept, address: 'Idas vej 1' })
  const late = await mette.sendRaw(`${gimle}/ret`, { ...form, ...kept, address: 'Mettes vej 2' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Idas vej 1 .*Mettes vej 2/)
  const again = await mette.sendRaw(`${gimle}/ret`, {
    ...mette.hidden(late, `${gimle}/ret`),
    ...kept,
    address: 'Mettes vej 2',
  })
  assert.equal(again.status, 303)
  assert.match((await mette.get(gimle)).text, /Mettes vej 2/)
})

onBothEngines('a consultant works in the own municipality and nowhere else', async (town) => {
  const jonas = await town.as('jonas')
  assert.equal((await jonas.get(`${gimle}/ret`)).status, 403)
  const raw = { ...jonas.hidden(await jonas.get('/arbejde/aktoerer/ny')), ...kept, version: '1' }
  const edited = await jonas.sendRaw(`${gimle}/ret`, raw)
  assert.match(edited.text, /Det må du ikke her/)
  const own = await jonas.send('/arbejde/aktoerer/ny', {
    name: 'Ishøj Klub',
    kind: 'youthSchool',
    municipalityCode: '0183',
  })
  assert.equal(own.location, '/arbejde/aktoerer/ishoej-klub')
  const other = { name: 'Roskilde Klub', kind: 'youthSchool', municipalityCode: '0265' }
  assert.match((await jonas.send('/arbejde/aktoerer/ny', other)).text, /Det må du ikke her/)
  const ministry = { name: 'Ishøjs ministerium', kind: 'stateAgency', municipalityCode: '0183' }
  assert.match((await jonas.send('/arbejde/aktoerer/ny', ministry)).text, /tilføjer sekretariatet/)
  const path = '/arbejde/aktoerer/ishoej-klub/ret'
  const away = await jonas.send(path, { ...other, name: 'Ishøj Klub' })
  assert.match(away.text, /inden for din egen kommune/)
})

onBothEngines('staff keep their own page up to date, but do not move the house', async (town) => {
  const sofie = await town.as('sofie')
  const path = '/arbejde/aktoerer/furesoe-bibliotek/ret'
  const fields = { name: 'Furesø Bibliotek', kind: 'institution', field: 'library', municipalityCode: '0190' }
  assert.equal((await sofie.send(path, { ...fields, phone: '72 35 60 00' })).status, 303)
  assert.equal((await sofie.send(path, { ...fields, municipalityCode: '0265' })).status, 422)
  assert.equal((await sofie.get(`${gimle}/ret`)).status, 403)
  const aliya = await town.as('aliya')
  assert.equal((await aliya.get(path)).status, 403)
  assert.equal((await aliya.get(gimle)).status, 200)
  assert.equal((await town.visitor().get(gimle)).location, '/log-ind?videre=%2Farbejde%2Faktoerer%2Fgimle')
})

onBothEngines(
  'a closed actor leaves the public list and its page says so; members of the region stay',
  async (town) => {
    const mette = await town.as('mette')
    const closed = await mette.send(`${gimle}/luk`, {}, gimle)
    assert.match((await mette.follow(closed)).text, /Gimle er lukket/)
    assert.equal((await mette.send(`${gimle}/luk`, {}, gimle)).status, 303)
    assert.doesNotMatch((await town.visitor().get('/aktoerer?q=gimle')).html, /href="\/aktoerer\/gimle"/)
    assert.match((await town.visitor().get('/aktoerer/gimle')).text, /Ikke længere med/)
    assert.match((await mette.get('/arbejde/aktoerer?status=lukkede')).text, /Gimle/)
    await mette.send(`${gimle}/genaabn`, {}, gimle)
    assert.match((await town.visitor().get('/aktoerer?q=gimle')).html, /href="\/aktoerer\/gimle"/)
    const member = await mette.send('/arbejde/aktoerer/roskilde/luk', {}, '/arbejde/aktoerer/roskilde')
    assert.match((await mette.follow(member)).text, /er med i en kulturregion/)
  },
)

onBothEngines('the directory is searched, narrowed, put in order and taken along', async (town) => {
  const mette = await town.as('mette')
  for (const word of ['ishoej', 'Ishøj', 'ISHOJ'])
    assert.match(
      (await mette.get(`/arbejde/aktoerer?q=${encodeURIComponent(word)}`)).text,
      /Ishøj Musikskole/,
    )
  const venues = await mette.get('/arbejde/aktoerer?slags=venue&kommune=0265')
  assert.match(venues.text, /Gimle/)
  assert.match(venues.text, /1 række/)
  const last = await mette.get('/arbejde/aktoerer?sorter=-navn')
  assert.ok(last.text.indexOf('Aarhus') < last.text.indexOf('Østjysk Vækstbånd'))
  const excel = await mette.get('/arbejde/aktoerer/hent/excel?slags=musicSchool')
  assert.equal(excel.html.trim().split('\r\n').length, 10)
  assert.match(excel.html, /^\ufeff?Navn;Slags;Område;Kommune;Aktive\r\n/)
  assert.equal((await mette.get('/arbejde/aktoerer/hent/xlsx')).status, 200)
  assert.equal((await mette.get('/arbejde/aktoerer/hent/pdf')).status, 404)
})

onBothEngines('nonsense in addresses is ignored or not found, never a fault', async (town) => {
  const mette = await town.as('mette')
  const odd = ['%00', '%25%5F', "'; drop table x;--", '%ED%A0%80', 'a'.repeat(3000)]
  for (const text of odd) {
    for (const name of ['q', 'slags', 'kommune', 'fag', 'status', 'side', 'sorter'])
      assert.equal((await mette.get(`/arbejde/aktoerer?${name}=${text}`)).status, 200)
    const page = await mette.get(`/aktoerer/${encodeURIComponent(text)}`)
    assert.equal(page.status, 404)
  }
  assert.equal((await mette.get('/arbejde/aktoerer?side=99999')).status, 200)
})

onBothEngines('Danish order in the database is Danish order', async (town) => {
  const names = ['Ærø', 'Aabenraa', 'Zoo', 'Ørsted', 'Åkirkeby', 'Allerød', 'Vejle', 'Èze']
  const { rows } = await sql<{ name: string }>`select name from unnest(${names}::text[]) as given (name)
    order by people.sort_key(name) collate "C"`.execute(town.house.store.database)
  const sorted = rows.map(({ name }) => name)
  assert.deepEqual(sorted, ['Allerød', 'Èze', 'Vejle', 'Zoo', 'Ærø', 'Ørsted', 'Aabenraa', 'Åkirkeby'])
})
