import assert from 'node:assert/strict'
import { agreementIds } from '../../../../db/seed/agreement/ids.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const hiddenFromAll = [
  'RÅ Festival 2027',
  'En Kollektiv Guide',
  'Plakatlejren',
  'Onsdagsscenen',
  'Syng med, hele regionen',
  'Åbne øvelokaler',
]

onBothEngines(
  'everybody sees the projects that are approved, running or closed, and no others',
  async (town) => {
    const visitor = town.visitor()
    const wall = await visitor.get(paths.wall())
    assert.equal(wall.status, 200)
    assert.match(wall.text, /12 projekter/)
    for (const title of ['POPKORN NORDIC', 'USKIK', 'Brug billedskolen'])
      assert.ok(wall.text.includes(title), title)
    for (const title of hiddenFromAll) assert.ok(!wall.text.includes(title), title)
    for (const slug of [
      'raa-festival-2027',
      'en-kollektiv-guide',
      'plakatlejren',
      'onsdagsscenen',
      'syng-med-hele-regionen',
    ])
      for (const path of [paths.project(slug), paths.poster(slug)])
        assert.equal((await visitor.get(path)).status, 404, path)
    const searched = await visitor.get(`${paths.wall()}?q=festival`)
    assert.ok(searched.text.includes('RÅ Festival 2026') && !searched.text.includes('RÅ Festival 2027'))
  },
)

onBothEngines('the wall is narrowed by area, municipality, theme, year and words', async (town) => {
  const titles = async (query: string) => {
    const { html } = await town.visitor().get(paths.wall() + query)
    return [...html.matchAll(/<h3><a [^>]*>([^<]*)</g)].map(([, title]) => title).sort()
  }
  assert.deepEqual(await titles('?omraade=music'), [
    'Music Maker Co-Write 2025',
    'Music Maker Co-Write 2026',
    'POPKORN NORDIC',
    'RÅ Festival 2026',
  ])
  assert.deepEqual(await titles('?omraade=health&aar=2025'), ['Samtalesalon'])
  assert.ok((await titles(`?kommune=${organisations.roedovre}`)).includes('Kulturvitaminer i Rødovre'))
  assert.ok(!(await titles(`?kommune=${organisations.helsingoer}`)).includes('Kulturvitaminer i Rødovre'))
  assert.ok((await titles(`?tema=${agreementIds.mentalHealth}`)).includes('Brug billedskolen'))
  assert.deepEqual(await titles('?q=kulturvitaminer+roedovre'), ['Kulturvitaminer i Rødovre'])
  assert.deepEqual(await titles('?q=vitamin'), ['Kulturvitaminer i Rødovre'])
  assert.deepEqual(await titles('?q=findes+ikke'), [])
})

onBothEngines(
  'a project page says what, who, where, when, why together and what it answers',
  async (town) => {
    const { text, html, status } = await town.visitor().get(paths.project('music-maker-co-write-2026'))
    assert.equal(status, 200)
    for (const word of [
      '1. marts - 31. december 2026',
      'Albertslund, Furesø, Halsnæs',
      'Emil Strand',
      'Kritisk masse',
      'Unge, der laver musik alene på værelset',
      'Gimle',
      'Nået 20. september 2026',
      'Lejren er slut.',
      'Sidste år: Music Maker Co-Write 2025',
    ])
      assert.ok(text.includes(word), word)
    assert.ok(!text.includes('Seks mangler endnu'), 'internal notes stay inside')
    assert.ok(!text.includes('195.000'), 'money is not on the public page')
    assert.equal(html.match(/<h1/g)?.length, 1)
    const english = await town.visitor().get(`/en${paths.project('music-maker-co-write-2026')}`)
    assert.match(english.text, /Critical mass/)
    assert.match(english.text, /Last year/)
  },
)

onBothEngines('a poster can be fetched, and bad addresses are no pages', async (town) => {
  const visitor = town.visitor()
  const poster = await visitor.get(paths.poster('uskik'))
  assert.equal(poster.headers.get('content-type'), 'image/svg+xml; charset=utf-8')
  assert.match(poster.html, /^<svg[^>]*xmlns=/)
  for (const slug of ['findes-ikke', '%00', 'X', `${'a'.repeat(300)}`, '..%2F'])
    assert.equal((await visitor.get(`${paths.wall()}/${slug}`)).status, 404, slug)
  const odd = '?omraade=%00&kommune=x&tema=%ED%A0%80&aar=99999&side=-1&q=%25_%5C%00&sorter=x'
  assert.equal((await visitor.get(paths.wall() + odd)).status, 200)
  assert.equal((await visitor.get(`${paths.wall()}?side=999999`)).status, 200)
})
