import assert from 'node:assert/strict'
import { projectIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const id = projectIds.popkorn
const path = paths.files(id)
const pdf = (name: string) => new File(['%PDF-1.7 program'], name, { type: 'application/pdf' })
const idOf = (html: string, name: string): string =>
  new RegExp(`/filer/([0-9a-f-]{36})">${name}`).exec(html)?.[1] ?? 'none'

onBothEngines('a public file is for everybody, an internal one only for those inside', async (town) => {
  const mette = await town.as('mette')
  await mette.send(path, { file: pdf('program.pdf'), isPublic: 'on' })
  await mette.send(path, { file: pdf('budget.pdf') })
  const { html } = await mette.get(path)
  const [open, closed] = [idOf(html, 'program.pdf'), idOf(html, 'budget.pdf')]
  const page = await town.visitor().get(paths.project('popkorn-nordic'))
  assert.ok(page.html.includes(open) && !page.html.includes(closed))
  assert.equal((await town.visitor().get(`/filer/${open}`)).status, 200)
  assert.equal((await town.visitor().get(`/filer/${closed}`)).status, 404)
  assert.equal((await (await town.as('grethe')).get(`/filer/${closed}`)).status, 404)
  assert.equal((await (await town.as('jonas')).get(`/filer/${closed}`)).status, 200)
  await mette.send(paths.dropFile(id, open), {}, path)
  assert.equal((await town.visitor().get(`/filer/${open}`)).status, 404)
})

onBothEngines(
  'what is no file we take, and a picture without words, come back with a sentence',
  async (town) => {
    const mette = await town.as('mette')
    assert.match((await mette.send(path, {})).text, /Vælg en fil/)
    const odd = await mette.send(path, { file: new File(['MZ'], 'x.exe') })
    assert.equal(odd.status, 422)
    assert.match(odd.text, /Den slags fil kan vi ikke tage imod/)
    const png = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'x.png')
    assert.match((await mette.send(path, { file: png })).text, /Skriv, hvad billedet viser/)
    const jonas = await town.as('jonas')
    assert.ok(!(await jonas.get(path)).text.includes('Læg en fil op'))
    assert.equal((await (await town.as('grethe')).get(path)).status, 403)
  },
)
