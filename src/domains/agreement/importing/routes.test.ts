import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Seen } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { projectFolder } from '../../../platform/config/folders.ts'

const start = '/arbejde/aftalen/import'
const bytes = readFileSync(join(projectFolder(), 'db/seed/agreement/kulturmetropolen-2021-24.txt'))
const file = (content: Uint8Array<ArrayBuffer> | string, name: string) => new File([content], name)
const document = () => file(new Uint8Array(bytes), 'udkast.txt')

/** Uploads the founding document and gives the address of its working draft. */
async function uploaded(mette: Browser): Promise<string> {
  const seen = await mette.send(start, { document: document(), pasted: '' })
  assert.equal(seen.status, 303)
  assert.match(seen.location, /^\/arbejde\/aftalen\/import\/[0-9a-f-]{36}$/)
  return seen.location
}

const press = (mette: Browser, path: string, page: Seen, button: string, changes = {}) =>
  mette.sendRaw(path, { ...wholeForm(page, path), ...changes, button })

const idsIn = (page: Seen, path: string, name: string) => [wholeForm(page, path)[name] ?? []].flat()

onBothEngines('the founding document is read, corrected and saved as a new agreement', async (town) => {
  const mette = await town.as('mette')
  const path = await uploaded(mette)
  const page = await mette.get(path)
  assert.match(page.text, /Vi har fundet 3 indsatsområder og 10 målsætninger/)
  assert.match(page.text, /Linje 72-73 ?Område 1: titel/)
  assert.match(page.text, /Alt har fået en plads/)
  const saved = await press(mette, path, page, 'save', { title: 'Kulturmetropolen 2031-34', from: 'engang' })
  assert.equal(saved.status, 303)
  const back = await mette.get(path)
  assert.match(back.html, /value="engang"/, 'a draft keeps what is typed, right or wrong')
  const wrong = await press(mette, path, back, 'finish')
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Skriv en dato/)
  const finished = await press(mette, path, wrong, 'finish', { from: '1-1-2031', to: '31-12-2034' })
  assert.equal(finished.location, '/arbejde/aftalen/kulturmetropolen-2031-34')
  const agreement = await mette.follow(finished)
  assert.match(agreement.text, /Kladde/)
  assert.match(agreement.text, /Fortsætter Kulturmetropolens Musikindsats fra Kulturmetropolen 2021-24/)
  assert.match(agreement.text, /Albertslund, Furesø, Halsnæs/)
  const version = await mette.get('/arbejde/aftalen/kulturmetropolen-2031-34/tekst/1')
  assert.match(version.html, /At understøtte unges egne kulturprojekter/)
  const again = await press(mette, path, wrong, 'finish', { from: '1-1-2031', to: '31-12-2034' })
  assert.equal(
    again.location,
    '/arbejde/aftalen/kulturmetropolen-2031-34/tekst/1',
    'twice makes one agreement',
  )
  assert.equal((await town.visitor().get('/om/aftalen/kulturmetropolen-2031-34')).status, 404)
})

onBothEngines(
  'objectives and areas are added, moved and taken away without script, and no word is lost',
  async (town) => {
    const mette = await town.as('mette')
    const path = await uploaded(mette)
    let page = await mette.get(path)
    const [first = '', second = ''] = idsIn(page, path, 'areas')
    const [objective = ''] = idsIn(page, path, `objectives.${first}`)
    const moved = await press(mette, path, page, `down-objective:${objective}`, { title: 'Min titel' })
    assert.match(moved.location, new RegExp(`#objective\\.${objective}\\.title$`))
    page = await mette.get(path)
    assert.equal(idsIn(page, path, `objectives.${first}`)[1], objective)
    assert.match(page.html, /value="Min titel"/, 'pressing a small button keeps everything else')
    await press(mette, path, page, `up-area:${second}`)
    page = await mette.get(path)
    assert.deepEqual(idsIn(page, path, 'areas').slice(0, 2), [second, first])
    assert.equal(wholeForm(page, path)[`area.${second}.number`], '1')
    await press(mette, path, page, `remove-area:${first}`)
    page = await mette.get(path)
    assert.equal(idsIn(page, path, 'areas').length, 2)
    assert.match(page.text, /1 stykke mangler en plads/)
    assert.match(page.html, /Et bedre liv med kultur/)
    await press(mette, path, page, 'add-area')
    page = await mette.get(path)
    const fresh = idsIn(page, path, 'areas')[2]
    await press(mette, path, page, 'place', { 'unplaced.0.place': `text:${fresh}` })
    page = await mette.get(path)
    assert.match(
      String(wholeForm(page, path)[`area.${fresh}.text`]),
      /^Et bedre liv med kultur\n\nAt øge borgernes/,
    )
    assert.match(page.text, /Alt har fået en plads/)
  },
)

onBothEngines('wrong files get a sentence, and the pasted text stays', async (town) => {
  const mette = await town.as('mette')
  const cases: [File | undefined, string, RegExp][] = [
    [undefined, '', /Vælg et dokument med tekst i/],
    [file('%PDF-1.7 ...', 'aftale.pdf'), '', /En PDF kan vi ikke læse sikkert/],
    [file('{\\rtf1 hej}', 'aftale.rtf'), '', /Det er en RTF-fil/],
    [file('PK\u0003\u0004 i stykker', 'aftale.docx'), '', /Filen er i stykker/],
    [
      file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'aftale.doc'),
      '',
      /gammelt Word-format/,
    ],
    [file('x'.repeat(10 * 1024 * 1024 + 1), 'stor.txt'), '', /Filen er for stor\. Den må højst fylde 10 MB/],
    [file('Kære alle. Tak for kaffe.', 'brev.txt'), '', /Vi fandt ingen indsatsområder/],
    [undefined, 'Bare en tekst om ingenting', /Vi fandt ingen indsatsområder/],
  ]
  for (const [sent, pasted, sentence] of cases) {
    const seen = await mette.send(start, { ...(sent ? { document: sent } : {}), pasted })
    assert.equal(seen.status, 422, String(sentence))
    assert.match(seen.text, sentence)
    if (pasted) assert.match(seen.html, new RegExp(pasted))
  }
})

onBothEngines('two windows on one draft never overwrite each other silently', async (town) => {
  const mette = await town.as('mette')
  const path = await uploaded(mette)
  const page = await mette.get(path)
  assert.equal((await press(mette, path, page, 'save', { title: 'Første vindue' })).status, 303)
  const second = await press(mette, path, page, 'save', { title: 'Andet vindue' })
  assert.equal(second.status, 409)
  assert.match(second.text, /Første vindue/)
  assert.match(second.text, /Andet vindue/)
  const knowingly = await press(mette, path, second, 'save', { title: 'Andet vindue' })
  assert.equal(knowingly.status, 303)
  assert.match((await mette.get(path)).html, /value="Andet vindue"/)
})

onBothEngines(
  'an imported text becomes a new version of a known agreement, whose areas keep their identity',
  async (town) => {
    const mette = await town.as('mette')
    const path = await uploaded(mette)
    const page = await mette.get(path)
    const target = /name="target" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    const finished = await press(mette, path, page, 'finish', { target, from: '', to: '' })
    assert.equal(finished.location, '/arbejde/aftalen/kulturmetropolen-2021-24')
    const version = '/arbejde/aftalen/kulturmetropolen-2021-24/tekst/2'
    const areas = idsIn(await mette.get(version), version, 'areas')
    assert.deepEqual(
      areas,
      ['101', '102', '103'].map((n) => `00000000-0000-4000-8000-000000030${n}`),
    )
    const compared = await mette.get('/arbejde/aftalen/kulturmetropolen-2021-24/tekst/1/sammenlign/2')
    assert.match(compared.text, /\d+ dele er uændrede/, 'only the title was corrected in the example data')
  },
)

onBothEngines('only the secretariat imports, and a draft that is dropped is gone', async (town) => {
  const mette = await town.as('mette')
  const path = await uploaded(mette)
  for (const who of ['jonas', 'bent', 'sofie', 'nadia'] as const) {
    const other = await town.as(who)
    assert.equal((await other.get(start)).status, 403, who)
    assert.equal((await other.get(path)).status, 403, who)
  }
  assert.equal((await town.visitor().get(path)).status, 303)
  assert.equal((await mette.send(`${path}/kasser`, {}, path)).location, start)
  assert.equal((await mette.get(path)).status, 404)
  assert.equal((await mette.get(`${start}/nonsense`)).status, 404)
  assert.equal((await mette.send(`${start}/nonsense`, { button: 'save' }, start)).status, 404)
})
