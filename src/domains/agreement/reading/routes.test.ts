import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'

const slug = 'kulturmetropolen-2021-24'
const open = `/om/aftalen/${slug}`

onlyReading('everybody reads the agreement, its areas and what they continue or replace', async (town) => {
  const visitor = town.visitor()
  const seen = await visitor.get('/om/aftalen')
  assert.equal(seen.status, 200)
  assert.match(seen.text, /Forlænget til 31\. december 2028/)
  assert.match(seen.text, /Et bedre liv med kultur afløser Festivaler & Events/)
  assert.match(seen.text, /Kulturmetropolens Musikindsats fører Musik videre/)
  assert.match(seen.text, /Fra 1\. januar 2025 mellem kommunerne alene/)
  assert.equal((await visitor.get(open)).status, 200)
  const area = await visitor.get(`${open}/kulturmetropolens-musikindsats`)
  assert.match(area.text, /Det handler om at understøtte den lokale udvikling/)
  const earlier = await visitor.get('/om/aftalen/kulturmetropolen-2016-19')
  assert.match(earlier.text, /Sluttede 31\. december 2020/)
  assert.match(earlier.text, /Hvad blev der af det\? .*Et bedre liv med kultur afløser Festivaler & Events/)
})

onlyReading('English pages are English where there is English, and mark what is Danish', async (town) => {
  const seen = await town.visitor().get('/en/om/aftalen')
  assert.match(seen.text, /Extended until 31 December 2028/)
  assert.match(seen.text, /A better life with culture replaces/)
  assert.match(seen.text, /Continues Music of|Music continues Music/)
  assert.match(seen.text, /A better life with culture|A better life/)
  assert.match(seen.html, /<div class="rich-text" lang="da">/)
  const area = await town.visitor().get(`/en${open}/kulturmetropolens-ungeindsats`)
  assert.match(area.text, /Support young people’s own culture projects/)
  assert.match(area.html, /lang="da"/)
})

onlyReading('every adopted version stays readable and can be compared', async (town) => {
  const visitor = town.visitor()
  assert.match((await visitor.get(`${open}/versioner`)).text, /Version 1 .*Vedtaget/)
  const version = await visitor.get(`${open}/versioner/1`)
  assert.match(version.text, /Det handler om at skabe en rød tråd/)
  assert.match((await visitor.get(`${open}/versioner/1/sammenlign/1`)).text, /ens, ord for ord/)
})

onlyReading('addresses that lead nowhere say so, whatever they hold', async (town) => {
  const visitor = town.visitor()
  const odd = [
    '%00',
    '%F0%9F%98%80',
    'a'.repeat(3000),
    '99999999999999999999',
    '-1',
    '1e9',
    '%27%20or%201=1',
    '..%2f..',
  ]
  for (const piece of odd) {
    for (const path of [
      `/om/aftalen/${piece}`,
      `${open}/${piece}`,
      `${open}/versioner/${piece}`,
      `${open}/versioner/1/sammenlign/${piece}`,
      `/om/temaer/${piece}`,
    ]) {
      const { status } = await visitor.get(path)
      assert.ok(status === 404 || status === 400, `${path.slice(0, 80)} answered ${status}`)
    }
  }
})

onBothEngines('a draft is nobody’s business but theirs who work with it', async (town) => {
  const mette = await town.as('mette')
  await mette.send(`/arbejde/aftalen/${slug}/ny-tekst`, {}, `/arbejde/aftalen/${slug}`)
  for (const path of [`${open}/versioner/2`, `${open}/versioner/1/sammenlign/2`]) {
    assert.equal((await town.visitor().get(path)).status, 404)
    assert.equal((await (await town.as('aliya')).get(path)).status, 404)
    assert.equal((await (await town.as('bent')).get(path)).status, 200)
  }
  assert.doesNotMatch((await town.visitor().get(`${open}/versioner`)).text, /Version 2/)
})

onBothEngines('search finds what is agreed, never a draft', async (town) => {
  const { agreement } = await import('../room.ts')
  const search = async (typed: string) =>
    (await agreement.search?.(await town.context('visitor'), typed, { workspace: false, most: 10 })) ?? []
  assert.ok((await search('musik')).some(({ path }) => path === `${open}/kulturmetropolens-musikindsats`))
  assert.ok((await search('ensom')).some(({ path }) => path === '/om/temaer/ensomhed'))
  assert.ok((await search('tværgående netværk')).some(({ text }) => /netværk/.test(text)))
  const mette = await town.as('mette')
  await mette.send('/arbejde/aftalen/ny', {
    title: 'Hemmelig aftale',
    from: '1-1-2030',
    to: '1-1-2031',
    withState: 'no',
  })
  assert.deepEqual(await search('Hemmelig'), [])
  assert.deepEqual(await search('%'), [])
  assert.deepEqual(await search('\\_%\0'), [])
})

onBothEngines('the command imports a file as the page does', async (town) => {
  const { importAgreement } = await import('../index.ts')
  const { readFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  const { projectFolder } = await import('../../../platform/config/folders.ts')
  const bytes = readFileSync(join(projectFolder(), 'db/seed/agreement', `${slug}.txt`))
  const imported = await importAgreement(await town.context('system'), bytes, 'udkast.txt')
  assert.ok(imported.ok)
  assert.deepEqual(
    [imported.value.kind, imported.value.focusAreas, imported.value.objectives],
    ['text', 3, 10],
  )
  assert.equal((await (await town.as('mette')).get(imported.value.path)).status, 200)
  const partial = new Uint8Array(Buffer.from('Indsatsområde 1: Dans\n\nMål: At danse mere.'))
  const draft = await importAgreement(await town.context('system'), partial, 'dans.txt')
  assert.ok(draft.ok)
  assert.equal(draft.value.kind, 'workingDraft')
  assert.deepEqual(await importAgreement(await town.context('system'), new Uint8Array(), 'tom.txt'), {
    ok: false,
    reason: 'emptyFile',
  })
  assert.deepEqual(await importAgreement(await town.context('jonas'), bytes, 'a.txt'), {
    ok: false,
    reason: 'forbidden',
  })
})
