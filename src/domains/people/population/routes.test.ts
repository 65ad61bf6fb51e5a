import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'

const [page, read, save] = ['/arbejde/befolkning', '/arbejde/befolkning/laes', '/arbejde/befolkning/gem']
const about = { day: '1-1-2026', source: 'Danmarks Statistik' }

onBothEngines('new figures are read, shown, and saved only when somebody has looked', async (town) => {
  const mette = await town.as('mette')
  const pasted = { ...about, text: 'Kommune;Antal\nHerlev;29.5\nKøge;62.123\nRoskilde;90.001\nI alt;181.624' }
  const asked = await mette.send(read, pasted, page)
  assert.equal(asked.status, 200)
  assert.match(asked.text, /»29\.5«\. Det kan være 29\.500/)
  assert.match(asked.text, /1 linje skal du se på/)
  assert.match(asked.html, /name="count-0163"[^>]*value=""/)
  assert.match(asked.html, /name="count-0259"[^>]*value="62123"/)
  assert.match(asked.text, /Linjer, vi ikke brugte \(2\)/)
  const answered = await mette.sendRaw(read, { ...mette.hidden(asked, read), zeros: 'lost' })
  assert.match(answered.html, /name="count-0163"[^>]*value="29500"/)
  const fields = {
    ...mette.hidden(answered, save),
    'count-0163': '29500',
    'count-0259': '62123',
    'count-0265': '90001',
  }
  const unseen = await mette.sendRaw(save, fields)
  assert.equal(unseen.status, 422)
  assert.match(unseen.html, /name="count-0265"[^>]*value="90001"/)
  const saved = await mette.sendRaw(save, { ...fields, seen: 'on' })
  assert.match((await mette.follow(saved)).text, /3 kommuner har fået tal for 1\. januar 2026/)
  assert.match((await mette.get(page)).text, /01-01-2026 Danmarks Statistik 3 181\.624/)
  assert.match((await town.visitor().get('/aktoerer/herlev')).text, /29\.500 \(1\. januar 2026\)/)
  const twice = await mette.sendRaw(save, { ...fields, seen: 'on' })
  assert.equal(twice.status, 303)
  assert.match((await mette.get(page)).text, /01-01-2026 Danmarks Statistik 3 181\.624/)
  const again = await mette.send(read, pasted, page)
  assert.match(again.text, /Der er allerede tal for den dag/)
})

onBothEngines('a file is read in its own encoding; what is no text is told so', async (town) => {
  const mette = await town.as('mette')
  const token = mette.hidden(await mette.get(page), read)
  const latin = new File(
    [Uint8Array.from([0x4b, 0xf8, 0x67, 0x65, 0x3b, 0x36, 0x32, 0x30, 0x30, 0x30])],
    'tal.csv',
  )
  const seen = await mette.sendRaw(read, { ...token, ...about, text: '', file: latin })
  assert.match(seen.html, /name="count-0259"[^>]*value="62000"/)
  const sheet = new File([new Uint8Array(400)], 'tal.xlsx')
  const refused = await mette.sendRaw(read, { ...token, ...about, text: '', file: sheet })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /ikke en tekstfil/)
  assert.match(refused.html, /value="Danmarks Statistik"/)
})

onBothEngines('wrong input keeps what was typed, and nothing odd is a fault', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send(read, { day: '31-2-2026', source: '', text: 'Herlev;1' }, page)
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /Herlev;1/)
  assert.match(
    (await mette.send(read, { ...about, text: 'ingenting her' }, page)).text,
    /Vi fandt ingen kommuner/,
  )
  for (const text of ['\u0000;\ud800', '"'.repeat(5000), ';'.repeat(50_000), 'Herlev;99999999999999999999'])
    assert.ok((await mette.send(read, { ...about, text }, page)).status < 500)
  const token = mette.hidden(await mette.get(page), read)
  const huge = { ...token, ...about, text: 'Herlev;28953', seen: 'on', 'count-0163': '9'.repeat(40) }
  assert.equal((await mette.sendRaw(save, huge)).status, 422)
  const empty = await mette.sendRaw(save, { ...huge, 'count-0163': '' })
  assert.match(empty.text, /Der er ingen tal at gemme/)
  const jonas = await town.as('jonas')
  assert.doesNotMatch((await jonas.get(page)).html, /name="text"/)
  const other = jonas.hidden(await jonas.get('/min-side/oplysninger'))
  assert.equal((await jonas.sendRaw(save, { ...other, ...about, seen: 'on', 'count-0163': '5' })).status, 403)
})
