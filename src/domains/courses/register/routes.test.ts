import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { waiting } from '../finding/waiting.ts'
import { paths } from '../paths.ts'

const titlesIn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]*)</g)].map(([, title]) => title ?? '')

onlyReading('the list shows drafts to those who run courses, and not to guests', async (town) => {
  const mette = titlesIn((await (await town.as('mette')).get(paths.register())).html)
  assert.equal(mette.length, 9)
  assert.equal(mette[0], 'Ord.Liv.Skriv! i Albertslund')
  const grethe = titlesIn((await (await town.as('grethe')).get(paths.register())).html)
  assert.equal(grethe.length, 8)
  assert.ok(!grethe.includes('Ord.Liv.Skriv! i Albertslund'))
  assert.match((await town.visitor().get(paths.register())).location, /^\/log-ind/)
})

onlyReading('the list narrows and sorts by its address', async (town) => {
  const mette = await town.as('mette')
  const titles = async (query: string) => titlesIn((await mette.get(`${paths.register()}?${query}`)).html)
  assert.deepEqual(await titles('tilstand=cancelled'), ['Samtalesalon i Køge'])
  assert.equal((await titles(`kommune=${organisations.roedovre}`)).length, 2)
  assert.equal((await titles('model=ord-liv-skriv')).length, 4)
  assert.deepEqual(await titles('omraade=youth&model=skriv-en-sang-med-en-fremmed'), [
    'Skriv en sang med en fremmed',
  ])
  assert.equal((await titles('sorter=titel')).at(-1), 'Words. Life. Write!')
  assert.equal((await titles('sorter=start'))[0], 'Kulturvitaminer i Rødovre, forår 2026')
  assert.equal((await titles('tilstand=x&model=%27%3B&kommune=1&side=0&sorter=drop')).length, 9)
  assert.match((await mette.get(`/en${paths.register()}`)).text, /Start a course/)
})

onlyReading('the list is taken along as spreadsheet and as text, narrowed as it is seen', async (town) => {
  const mette = await town.as('mette')
  const excel = await mette.get(`${paths.registerFile('csv')}?tilstand=running`)
  assert.match(excel.headers.get('content-disposition') ?? '', /forloeb-2026-11-23\.csv/)
  assert.match(excel.html, /Ord\.Liv\.Skriv! på Farum Bibliotek;I gang;Furesø;/)
  assert.ok(!excel.html.includes('Køge'))
  assert.match(
    (await mette.get(`${paths.registerFile('csv')}?til=maskiner`)).html,
    /^title,state,municipality,/,
  )
  assert.ok((await mette.get(paths.registerFile('xlsx'))).html.startsWith('PK'))
  assert.ok(!(await (await town.as('grethe')).get(paths.registerFile('csv'))).html.includes('Albertslund'))
})

onBothEngines('what begins soon and is not ready waits for those who answer for it', async (town) => {
  const titles = async (who: 'jonas' | 'sofie' | 'mette' | 'aliya') =>
    (await waiting(await town.context(who))).map(({ title }) => title)
  town.clock.moveTo('2027-01-04T08:00:00Z')
  assert.deepEqual(await titles('jonas'), [])
  assert.deepEqual(await titles('mette'), [])
  const jonas = await town.as('jonas')
  const sent = await jonas.send(paths.copy('skriv-en-sang-ishoej'), {
    title: 'Sange til maj',
    firstDay: '27-1-2027',
  })
  const slug = sent.location.split('/').at(-1) ?? ''
  assert.deepEqual(await titles('jonas'), ['Åbn Sange til maj for tilmelding'])
  await jonas.send(paths.step(slug, 'open'), {}, paths.work(slug))
  assert.deepEqual(await titles('jonas'), ['Find en til at lede Sange til maj'])
  assert.deepEqual(await titles('sofie'), [])
})
