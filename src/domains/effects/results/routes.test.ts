import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { bannedIn } from '../wording/banned.ts'

const well = '/arbejde/effekt/tal/region.alle.trivsel'

onBothEngines(
  'results begin with who answered, then loneliness, and say that they are simulated',
  async (town) => {
    const mette = await town.as('mette')
    const seen = await mette.get('/arbejde/effekt')
    assert.equal(seen.status, 200)
    const order = ['Simulerede tal', 'svarede både før og efter', 'meget ensomme', 'Trivslen steg'].map(
      (text) => seen.text.indexOf(text),
    )
    assert.ok(
      order.every((place, index) => place > 0 && (index === 0 || place > (order[index - 1] ?? 0))),
      `${order}`,
    )
    assert.match(
      seen.text,
      /\(95 % CI [−\d,]+ til [−\d,]+; \d+ deltagere på \d+ hold; \d+ % svarede ikke til sidst\)/,
    )
    assert.match(seen.text, /Der er ingen sammenligningsgruppe/)
  },
)

onlyReading('pages, in both languages, say no more than numbers without a comparison can', async (town) => {
  const mette = await town.as('mette')
  for (const path of [
    '/arbejde/effekt',
    '/arbejde/effekt/afsender',
    '/arbejde/effekt/styregruppen',
    '/resultater',
    well,
  ]) {
    const [da, en] = [await mette.get(path), await mette.get(`/en${path}`)]
    assert.deepEqual([da.status, en.status], [200, 200], path)
    const main = ({ html }: { html: string }) =>
      /<main.*<\/main>/s.exec(html)?.[0].replace(/<[^>]*>/g, ' ') ?? ''
    assert.deepEqual(bannedIn(main(da), 'da'), [], path)
    assert.deepEqual(bannedIn(main(en), 'en'), [], path)
  }
  assert.match((await mette.get('/en/arbejde/effekt')).text, /answered both before and after/)
})

onlyReading(
  'a municipality sees its own numbers and not those of another; the region sees all',
  async (town) => {
    const mette = await town.as('mette')
    const all = (await mette.get('/arbejde/effekt')).html
    const [library = ''] =
      /\/arbejde\/effekt\/gruppe\/institution\/[a-z0-9-]*(?:furesoe|farum)[a-z0-9-]*/.exec(all) ?? []
    assert.equal((await mette.get(library)).status, 200)
    const sofie = await town.as('sofie')
    assert.equal((await sofie.get(library)).status, 200)
    const jonas = await town.as('jonas')
    const seen = await jonas.get('/arbejde/effekt')
    assert.equal(seen.status, 200)
    assert.equal(seen.html.includes(library), false)
    assert.equal((await jonas.get(library)).status, 403)
    const figure = `/arbejde/effekt/tal/institution.${library.split('/').at(-1)}.trivsel`
    assert.equal((await sofie.get(figure)).status, 200)
    assert.equal((await jonas.get(figure)).status, 403)
    assert.equal((await jonas.get(`${figure}/data.csv`)).status, 403)
    assert.equal((await (await town.as('bent')).get(library)).status, 200)
    assert.equal((await (await town.as('villads')).get('/arbejde/effekt')).status, 403)
    assert.notEqual((await town.visitor().get('/arbejde/effekt')).status, 200)
  },
)

onlyReading(
  'every number goes back to method, people, data version, courses, models and projects',
  async (town) => {
    const seen = await (await town.as('bent')).get(well)
    for (const word of [
      'REML',
      'Svar både før og efter',
      'Dataversion',
      'Programversion',
      'Hold',
      'Grundmodeller',
      'Projekter',
    ]) {
      assert.ok(seen.text.includes(word), word)
    }
    assert.match(seen.html, /href="\/projekter\/[a-z0-9-]+"/)
  },
)

onlyReading(
  'figures can be taken along as two kinds of CSV, spreadsheet, drawing and picture',
  async (town) => {
    const mette = await town.as('mette')
    const excel = await mette.get(`${well}/tal.csv`)
    assert.match(excel.html, /Ændring;;\d+,\d;point/)
    const machine = await mette.get(`${well}/data.csv`)
    assert.match(machine.html, /^figure,group,what,about,value,unit,simulated,address\r\n/)
    assert.match(machine.html, /,Ændring,,\d+\.\d,point,true,http:/)
    assert.match((await mette.get(`${well}/figur.svg`)).html, /^<svg xmlns=.*<text [^>]*font-size="17"/s)
    const kinds = { 'tal.xlsx': 'spreadsheetml', 'figur.png': 'image/png' }
    for (const [file, type] of Object.entries(kinds)) {
      const { status, headers } = await mette.get(`${well}/${file}`)
      assert.equal(status, 200, file)
      assert.ok(headers.get('content-type')?.includes(type), file)
    }
    assert.equal((await mette.get(`${well}/tal.exe`)).status, 404)
  },
)

onlyReading('nonsense in an address is no fault', async (town) => {
  const mette = await town.as('mette')
  const visitor = town.visitor()
  for (const odd of [
    'x',
    'region.alle.',
    'region.alle.trivsel.mere',
    '%00',
    '..%2f',
    'kommune.__proto__.trivsel',
    'a'.repeat(3000),
  ]) {
    for (const path of [`/arbejde/effekt/tal/${odd}`, `/arbejde/effekt/gruppe/kommune/${odd}`]) {
      const { status } = await mette.get(path)
      assert.ok(status >= 400 && status < 500, `${path.slice(0, 60)}: ${status}`)
    }
    for (const path of [`/resultater/${odd}`, `/resultater/eksempel-paa-resultater-2026/tal/${odd}`]) {
      const { status } = await visitor.get(path)
      assert.ok(status >= 400 && status < 500, `${path.slice(0, 60)}: ${status}`)
    }
  }
})

onBothEngines(
  'reckoning with nothing new changes nothing, and only the secretariat may ask for it',
  async (town) => {
    const mette = await town.as('mette')
    const before = (await mette.get('/arbejde/effekt')).text
    const asked = await mette.send('/arbejde/effekt/opgoer', {}, '/arbejde/effekt')
    assert.equal(asked.status, 303)
    await town.work()
    const after = (await mette.get('/arbejde/effekt')).text
    assert.equal(after.replace('Opgørelsen er sat i gang. Se igen om lidt.', '').length > 0, true)
    assert.equal(/(\d+) hold, opgjort/.exec(after)?.[1] !== undefined, true)
    assert.equal(/svarede ikke til sidst/.test(before), true)
    const jonas = await town.as('jonas')
    assert.equal((await jonas.send('/arbejde/effekt/opgoer', {}, '/arbejde/effekt')).status, 403)
  },
)
