import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { search } from '../finding/search.ts'
import { projectFactsOf, projectsOf } from '../index.ts'
import { paths } from '../paths.ts'

const titlesIn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*><a [^>]*>([^<]*)</g)].map(([, title]) => title ?? '')

onBothEngines(
  'the list shows everything to those inside, and only the public projects to guests',
  async (town) => {
    const mette = await (await town.as('mette')).get(paths.register())
    assert.match(mette.text, /18 rækker/)
    const grethe = await (await town.as('grethe')).get(paths.register())
    assert.match(grethe.text, /12 rækker/)
    assert.ok(!grethe.text.includes('Plakatlejren') && !grethe.text.includes('Foreslå et projekt'))
    assert.match((await town.visitor().get(paths.register())).location, /^\/log-ind/)
    assert.match((await (await town.as('mette')).get(`/en${paths.register()}`)).text, /Amount applied for/)
  },
)

onBothEngines('the list sorts in Danish order and by money, and narrows', async (town) => {
  const mette = await town.as('mette')
  const byTitle = titlesIn((await mette.get(`${paths.register()}?sorter=titel`)).html)
  assert.equal(byTitle.at(-1), 'Åbne øvelokaler')
  assert.ok(byTitle.indexOf('RÅ Festival 2026') > byTitle.indexOf('POPKORN NORDIC'))
  const byMoney = titlesIn((await mette.get(`${paths.register()}?sorter=-beloeb`)).html)
  assert.equal(byMoney[0], 'Syng med, hele regionen')
  const proposals = titlesIn((await mette.get(`${paths.register()}?tilstand=proposal&omraade=music`)).html)
  assert.deepEqual(proposals.sort(), ['RÅ Festival 2027', 'Åbne øvelokaler'].sort())
  assert.equal((await mette.get(`${paths.register()}?tilstand=x&sorter=-x&side=0&aar=1e3`)).status, 200)
})

onBothEngines('the list is taken along as spreadsheet and as text, narrowed as it is seen', async (town) => {
  const mette = await town.as('mette')
  const excel = await mette.get(`${paths.registerFile('csv')}?tilstand=running`)
  assert.match(excel.headers.get('content-disposition') ?? '', /projekter-2026-11-23\.csv/)
  assert.match(excel.html, /Ord\.Liv\.Skriv!;I gang;/)
  assert.match(excel.html, /248000,00/)
  assert.ok(!excel.html.includes('USKIK'))
  const machine = await mette.get(`${paths.registerFile('csv')}?til=maskiner`)
  assert.match(machine.html, /^title,state,focus_areas,/)
  const sheet = await mette.get(paths.registerFile('xlsx'))
  assert.ok(sheet.html.startsWith('PK'))
  const grethe = await (await town.as('grethe')).get(paths.registerFile('csv'))
  assert.ok(!grethe.html.includes('Plakatlejren'))
})

onBothEngines(
  'other rooms are told which projects an organisation, an area and a theme have',
  async (town) => {
    const visitor = await town.context('visitor')
    const mette = await town.context('mette')
    const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title)
    const gimle = { organisationId: organisations.gimle }
    assert.deepEqual(titles(await projectsOf(visitor, gimle)), [
      'Music Maker Co-Write 2026',
      'Music Maker Co-Write 2025',
    ])
    assert.ok(titles(await projectsOf(mette, gimle)).includes('Onsdagsscenen'))
    assert.equal((await projectsOf(visitor, { focusAreaKey: 'music' })).length, 4)
    const facts = await projectFactsOf(visitor, organisations.gimle, 2026)
    assert.deepEqual(facts, {
      projects: 1,
      partners: 4,
      newPartners: 0,
      corners: ['musicActor', 'musicSchool', 'venue', 'youthSchool'],
    })
    assert.equal((await projectFactsOf(visitor, organisations.gimle, 2025)).newPartners, 4)
    assert.equal((await projectFactsOf(visitor, organisations.gimle, 1999)).projects, 0)
  },
)

onBothEngines(
  'search finds public projects outside, and proposals, needs and initiatives inside',
  async (town) => {
    const found = async (who: 'visitor' | 'mette' | 'grethe', words: string, workspace: boolean) =>
      (await search(await town.context(who), words, { workspace, most: 10 })).map(({ title }) => title)
    assert.deepEqual(await found('visitor', 'plakatlejr', false), [])
    assert.deepEqual(await found('mette', 'plakatlejr', true), ['Plakatlejren'])
    assert.deepEqual(await found('grethe', 'plakatlejr', true), [])
    assert.deepEqual(await found('visitor', 'festival', false), ['RÅ Festival 2026'])
    assert.deepEqual(await found('visitor', 'øvelokaler', false), [])
    assert.ok((await found('mette', 'øvelokaler', true)).includes('Øvelokaler, der er åbne om aftenen'))
    assert.ok((await found('grethe', 'værelset til scenen', true)).includes('Fra værelset til scenen'))
    assert.deepEqual(await found('visitor', '  %_\0', true), [])
  },
)
