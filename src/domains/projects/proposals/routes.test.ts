import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { organisations } from '../../../../db/seed/organisations.ts'
import { initiativeIds, needIds, projectIds } from '../../../../db/seed/projects.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import type { ProjectTables } from '../tables.ts'

const fields = {
  title: 'Natkor',
  summary: 'Vi synger efter vagten.',
  description: '## Sådan\n\nKom, som du er.',
  owner: organisations.ishoej,
  areas: ['music', 'health'],
  levels: ['local', 'regional'],
  sender: 'both',
  executor: 'others',
  amount: '45.000',
  from: '1-2-2027',
  to: '30-11-2027',
  municipalities: [organisations.ishoej],
  artForm: 'song',
  contact: '',
  why_sharedNeed: 'Vagtarbejde findes overalt.',
}

const propose = async (browser: Browser, given = {}, from = paths.propose()) =>
  browser.send(paths.propose(), { ...fields, ...given }, from)

onBothEngines(
  'a consultant proposes a project once, with everything in it, and it stays a proposal',
  async (town) => {
    const jonas = await town.as('jonas')
    const hidden = jonas.hidden(await jonas.get(paths.propose()), paths.propose())
    const first = await jonas.sendRaw(paths.propose(), { ...hidden, ...fields })
    assert.equal(first.status, 303, first.text)
    assert.equal((await jonas.sendRaw(paths.propose(), { ...hidden, ...fields })).location, first.location)
    const { text } = await jonas.follow(first)
    for (const word of [
      'Natkor',
      'Forslag',
      'Kun én kommune er med',
      '45.000,00 kr.',
      'Vagtarbejde findes overalt.',
      'De aflægger regnskab til os',
    ])
      assert.ok(text.includes(word), word)
    assert.equal((await jonas.get('/projekter/natkor')).status, 404)
    const count = await tablesOf<ProjectTables>(await town.context('system'))
      .selectFrom('projects.project')
      .select('slug')
      .where('title', '=', 'Natkor')
      .execute()
    assert.deepEqual(count, [{ slug: 'natkor' }])
  },
)

onBothEngines('what cannot be understood comes back with what was typed', async (town) => {
  const jonas = await town.as('jonas')
  const seen = await propose(jonas, {
    from: '31-2-2027',
    amount: 'ca. fire',
    why_sharedNeed: '',
    municipalities: [],
  })
  assert.equal(seen.status, 422)
  for (const word of [
    'Februar har 28 dage',
    'Der står »ca. fire«',
    'Vælg mindst én ting',
    'Skriv mindst én grund',
  ])
    assert.ok(seen.text.includes(word), word)
  assert.ok(seen.html.includes('Vi synger efter vagten.'))
  const order = await propose(jonas, { from: '1-2-2027', to: '1-1-2027', why_sharedNeed: '' })
  assert.match(order.text, /Skriv mindst én grund/)
  for (const title of ['Natkor', ''])
    assert.match((await propose(jonas, { to: '1-1-2027', title })).text, /ikke ligger før begyndelsen/)
})

onBothEngines('nobody proposes for an organisation that is not theirs', async (town) => {
  const jonas = await town.as('jonas')
  assert.equal((await propose(jonas, { owner: organisations.koege })).status, 422)
  const sofie = await town.as('sofie')
  assert.equal((await propose(sofie, { owner: organisations.furesoeBibliotek })).status, 303)
  for (const who of ['aliya', 'grethe', 'nadia', 'bent'] as const)
    assert.equal((await (await town.as(who)).get(paths.propose())).status, 403, who)
})

onBothEngines(
  'a proposal made of an initiative brings its needs, reasons and municipalities along',
  async (town) => {
    const mette = await town.as('mette')
    const from = `${paths.propose()}?initiativ=${initiativeIds.wordsAndWellbeing}`
    const form = await mette.get(from)
    assert.ok(form.html.includes('Ingen kommune kan alene fylde et hold hvert kvartal.'))
    const hidden = mette.hidden(form, paths.propose())
    const needs = [...form.html.matchAll(/name="needs" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    const sent = await mette.sendRaw(paths.propose(), { ...hidden, ...fields, needs })
    const { text } = await mette.follow(sent)
    assert.match(text, /Ord og billeder, der gør godt/)
    assert.match(text, /Et sted at skrive sig gennem det svære/)
    assert.match((await mette.get(paths.need(needIds.writing))).text, /Natkor Forslag/)
  },
)

onBothEngines(
  'two who rewrite a project see both wordings, and the later one decides knowingly',
  async (town) => {
    const [jonas, mette] = [await town.as('jonas'), await town.as('mette')]
    const path = paths.edit(projectIds.artSchool)
    const old = jonas.hidden(await jonas.get(path), path)
    assert.equal((await mette.send(path, { ...fields, title: 'Mettes navn' })).status, 303)
    const stale = await jonas.sendRaw(path, { ...old, ...fields, title: 'Jonas navn' })
    assert.equal(stale.status, 409)
    assert.ok(stale.text.includes('Mettes navn') && stale.text.includes('Jonas navn'))
    assert.equal(
      (await jonas.sendRaw(path, { ...jonas.hidden(stale, path), ...fields, title: 'Jonas navn' })).status,
      303,
    )
    assert.match((await jonas.get(paths.work(projectIds.artSchool))).text, /Jonas navn/)
    assert.match((await jonas.get(paths.history(projectIds.artSchool))).text, /Rettet Jonas Bak/)
  },
)

onBothEngines('the amount lies fast once a project is assessed', async (town) => {
  const mette = await town.as('mette')
  const path = paths.edit(projectIds.guide)
  assert.match((await mette.get(path)).text, /Beløbet er 95\.000,00 kr\./)
  await mette.send(path, { ...fields, owner: organisations.roedovre, amount: '9.000.000' })
  assert.match((await mette.get(paths.work(projectIds.guide))).text, /95\.000,00 kr\./)
})

onBothEngines("another municipality's project is not rewritten", async (town) => {
  const jonas = await town.as('jonas')
  for (const id of [projectIds.guide, projectIds.popkorn]) {
    assert.equal((await jonas.get(paths.edit(id))).status, 403)
    const { csrf = '' } = jonas.hidden(await jonas.get(paths.propose()))
    assert.equal((await jonas.sendRaw(paths.edit(id), { csrf, ...fields, version: '1' })).status, 403)
    assert.equal((await jonas.sendRaw(paths.copy(id), { csrf, id: randomUUID() })).status, 403)
  }
})

onBothEngines(
  'a copy is the same project a year later, with nothing done yet and its origin kept',
  async (town) => {
    const mette = await town.as('mette')
    const from = paths.work(projectIds.coWrite2026)
    const hidden = mette.hidden(await mette.get(from), paths.copy(projectIds.coWrite2026))
    const first = await mette.sendRaw(paths.copy(projectIds.coWrite2026), hidden)
    const second = await mette.sendRaw(paths.copy(projectIds.coWrite2026), hidden)
    assert.equal(second.location, first.location)
    const { text } = await mette.follow(first)
    assert.match(text, /Music Maker Co-Write 2027 Forslag/)
    assert.match(text, /1\. marts - 31\. december 2027/)
    assert.match(text, /Kopieret fra Music Maker Co-Write 2026/)
    assert.match((await mette.get(`${first.location}/samarbejdspartnere`)).text, /Gimle/)
    const milestones = await mette.get(`${first.location}/milepaele`)
    assert.match(milestones.text, /Lejren Senest 20\. september 2027/)
    assert.ok(!milestones.text.includes('Nået'))
    assert.match((await mette.get(`${first.location}/status`)).text, /Ingen har skrevet status endnu/)
  },
)

onBothEngines('the English form and bad addresses', async (town) => {
  const mette = await town.as('mette')
  assert.match((await mette.get(`/en${paths.propose()}`)).text, /Why together\?/)
  for (const path of [paths.work('x'), paths.edit(randomUUID()), paths.answers('%00'), paths.history('1')])
    assert.equal((await mette.get(path)).status, 404, path)
  const { csrf = '' } = mette.hidden(await mette.get(paths.propose()))
  const odd = {
    csrf,
    title: '\0\ud800',
    amount: '9'.repeat(60),
    from: '1-1-99999',
    areas: '__proto__',
    id: 'x',
  }
  assert.equal((await mette.sendRaw(paths.propose(), odd)).status, 422)
  const preview = await mette.sendRaw(paths.preview(), {
    csrf,
    description: '**fed** <script>',
    preview: 'description',
  })
  assert.match(preview.html, /<strong>fed<\/strong> &lt;script&gt;/)
})
