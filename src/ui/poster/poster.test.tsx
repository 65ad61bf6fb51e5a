import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { artFormNames } from './art-forms.ts'
import { widthOf } from './letters.ts'
import { cover } from './picture.tsx'
import { poster, shareImage } from './poster.tsx'
import { schemes } from './scheme.ts'
import { setTitle } from './title.ts'

const room = { measure: 528, height: 330, most: 168 }
const areas = [
  'health',
  'music',
  'youth',
  'shared',
  { code: 'literature', shape: 'wave', palette: 'yellow' },
] as const

test('the same facts give the same picture, byte for byte', () => {
  for (const area of areas)
    for (const artForm of artFormNames) {
      const facts = { area, artForm, title: 'Beats i kælderen', foot: 'Torsdag 22. oktober kl. 17.00' }
      assert.equal(poster(facts), poster({ ...facts }))
      assert.equal(cover(facts), cover({ ...facts }))
      assert.notEqual(poster(facts), poster({ ...facts, title: 'Asfalt' }))
    }
})

test('composed and decomposed letters are the same title to the seed', () => {
  const spelt = (title: string) => poster({ area: 'youth', artForm: 'film', title }).replace(/<text.*/, '')
  assert.equal(spelt('På tværs'), spelt('På tværs'.normalize('NFD')))
})

test('every title can be read: at least 4.5:1 on its ground', () => {
  const light = (hex: string) => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  }
  for (const scheme of Object.values(schemes).flat()) {
    const [a, b] = [light(scheme.title), light(scheme.ground)]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    assert.ok(contrast >= 4.5, `${scheme.title} on ${scheme.ground}: ${contrast}`)
  }
})

const fits = (title: string) => {
  const { size, lines } = setTitle(title, room)
  for (const line of lines) assert.ok(widthOf(line) * size <= room.measure + 1, `${line} at ${size}`)
  assert.ok(size * 0.9 * lines.length <= room.height * 1.2 + 1)
  return { size, lines }
}

test('titles are set as large as the room allows', () => {
  assert.deepEqual(fits('Asfalt'), { size: 168, lines: ['Asfalt'] })
  assert.deepEqual(fits('Beats i kælderen').lines, ['Beats i', 'kælderen'])
  assert.deepEqual(fits('Sam\u00adtale\u00adsalon').lines, ['Samtale-', 'salon'])
  assert.deepEqual(fits('').lines, [])
})

test('a title of 200 letters, and one long word, still fit and can be read', () => {
  const long =
    'Musik og ord for alle, der har noget på hjerte og gerne vil høres af andre unge i hele regionen, '.repeat(
      3,
    )
  const set = fits(long.slice(0, 200))
  assert.ok(set.size >= 40, `${set.size}`)
  assert.ok(fits('Speciallægepraksisplanlægningsstabiliseringsperiode').size >= 40)
  assert.ok(fits('W'.repeat(200)).size > 5)
  assert.ok(fits('a '.repeat(100)).lines.length <= 8)
})

test('any title in any script makes a drawing that is well formed and stays in its frame', () => {
  const scripts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      '\0',
      '\ud800',
      '<script>&"\'',
      '🎸'.repeat(30),
      'مهرجان الموسيقى',
      '音楽'.repeat(40),
      '﷽﷽﷽',
    ),
  )
  fc.assert(
    fc.property(
      scripts,
      fc.constantFrom(...areas),
      fc.constantFrom(...artFormNames),
      (title, area, artForm) => {
        fits(title)
        const drawn = poster({ area, artForm, title, foot: title, label: title })
        assert.ok(drawn.isWellFormed())
        assert.doesNotMatch(drawn, /NaN|undefined|Infinity|\0|<script/)
        assert.equal(drawn.match(/<svg/g)?.length, drawn.match(/<\/svg>/g)?.length)
      },
    ),
    { numRuns: 400 },
  )
})

test('every picture is made of real numbers, in every format, area and art form', () => {
  for (const area of areas)
    for (const artForm of [...artFormNames, 'embroidery'])
      for (const [width, height] of [
        [600, 600],
        [760, 940],
        [1200, 300],
      ] as const)
        for (const title of ['Ord. Liv. Skriv!', 'a', 'b', 'c', 'd']) {
          const drawn = cover({ area, artForm, title, width, height })
          assert.doesNotMatch(drawn, /NaN|undefined|Infinity/)
          assert.ok(drawn.length < 60_000)
        }
})

test('two different pictures on one page never share an id', () => {
  const ids = (drawn: string) => drawn.match(/ id="[^"]+"/g) ?? []
  const facts = { area: 'youth', artForm: 'film', title: 'Unges spor i tiden' }
  const all = [
    poster(facts),
    cover(facts),
    cover({ ...facts, width: 300 }),
    cover({ ...facts, instance: '2' }),
  ].flatMap(ids)
  assert.equal(new Set(all).size, all.length)
})

test('a picture that stands alone says what it is, and which typefaces it wants', () => {
  const facts = {
    area: 'music',
    artForm: 'song',
    title: 'Syng',
    label: 'Plakat: »Syng« & dans',
    standalone: true,
  }
  assert.match(poster(facts), /xmlns="http:\/\/www.w3.org\/2000\/svg" width="600" height="848".*font-family/)
  assert.match(poster(facts), /aria-label="Plakat: »Syng« &#38; dans"/)
  assert.match(shareImage(facts), /viewBox="0 0 1200 630"/)
})
