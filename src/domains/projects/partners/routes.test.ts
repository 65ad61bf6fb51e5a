import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { projectIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const id = projectIds.popkorn
const path = paths.partners(id)

onBothEngines('an empty corner suggests actors by place and kind, and one button fills it', async (town) => {
  const mette = await town.as('mette')
  const before = await mette.get(path)
  assert.match(before.text, /Musikaktør udefra Her mangler nogen Tilføj/)
  assert.match(before.html, /aria-label="3 af 4 hjørner er besat"/)
  assert.ok(before.html.includes(organisations.jazzDanmark))
  await mette.send(path, { organisation: organisations.jazzDanmark, corner: 'musicActor' })
  const after = await mette.follow(await mette.send(path, { organisation: organisations.jazzDanmark }))
  assert.match(after.text, /Den er med i forvejen/)
  assert.match(after.html, /aria-label="4 af 4 hjørner er besat"/)
  assert.ok(!after.text.includes('Her mangler nogen'))
})

onBothEngines('the nearest music schools are suggested to a project that lacks one', async (town) => {
  const mette = await town.as('mette')
  const seen = await mette.get(paths.partners(projectIds.raa2027))
  assert.match(seen.text, /Musikskole Her mangler nogen Tilføj (Køge|Roskilde|Ishøj|Herlev|Rødovre)/)
})

onBothEngines(
  'actors are found by name as people spell it, and come with their natural place',
  async (town) => {
    const mette = await town.as('mette')
    const found = await mette.get(`${path}?find=jobcenter+helsingoer`)
    assert.match(found.text, /Jobcenter Helsingør/)
    await mette.send(path, { organisation: organisations.jobcenterHelsingoer, corner: '' })
    assert.match((await mette.get(path)).text, /Jobcenter Helsingør Helsingør · Beskæftigelse/)
    assert.match((await mette.get(`${path}?find=%25%5C_%00`)).text, /Ingen aktører med det navn/)
  },
)

onBothEngines('a hint stands where only culture takes part, and goes when health joins', async (town) => {
  const jonas = await town.as('jonas')
  const art = paths.partners(projectIds.artSchool)
  assert.match((await jonas.get(art)).text, /Kun kultur er med/)
  await jonas.send(art, { organisation: organisations.roedovreSundhed })
  assert.ok(!(await jonas.get(art)).text.includes('Kun kultur er med'))
})

onBothEngines('two who rewrite a partner see both wordings', async (town) => {
  const mette = await town.as('mette')
  const one = paths.partner(id, organisations.toldkammeret)
  const old = mette.hidden(await mette.get(one), one)
  const fields = { corner: 'venue', administration: 'culture' }
  assert.equal((await mette.sendRaw(one, { ...old, ...fields, does: 'Lyd' })).status, 303)
  const stale = await mette.sendRaw(one, { ...old, ...fields, does: 'Lys' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Lyd') && stale.text.includes('Lys'))
  assert.equal((await mette.send(one, { ...fields, corner: 'roof' })).status, 422)
})

onBothEngines('a partner is removed, twice without harm, and only by those who may', async (town) => {
  const mette = await town.as('mette')
  const drop = paths.dropPartner(id, organisations.toldkammeret)
  for (const _ of [1, 2]) assert.equal((await mette.send(drop, {}, path)).status, 303)
  assert.ok(!(await mette.get(path)).text.includes('Toldkammeret'))
  const jonas = await town.as('jonas')
  const seen = await jonas.get(path)
  assert.equal(seen.status, 200)
  assert.ok(!seen.html.includes('Tilføj'))
  const csrf = jonas.hidden(await jonas.get(paths.newNeed()))['csrf'] ?? ''
  assert.equal((await jonas.sendRaw(path, { csrf, organisation: organisations.gimle })).status, 403)
  assert.equal((await mette.send(path, { organisation: 'x' })).status, 404)
})
