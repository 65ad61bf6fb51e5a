import assert from 'node:assert/strict'
import { organisations } from '../../../../db/seed/organisations.ts'
import { initiativeIds, needIds } from '../../../../db/seed/projects.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const fields = {
  title: 'Hjem fra koncert',
  needs: [needIds.transport, needIds.fortyPlus],
  municipalities: [organisations.halsnaes],
  why_resources: 'En bus til alle.',
}

onBothEngines(
  'the secretariat gathers needs into an initiative; the needs then have an answer on its way',
  async (town) => {
    const mette = await town.as('mette')
    const form = await mette.get(paths.newInitiative())
    const hidden = mette.hidden(form, paths.newInitiative())
    const first = await mette.sendRaw(paths.newInitiative(), { ...hidden, ...fields })
    assert.equal(
      (await mette.sendRaw(paths.newInitiative(), { ...hidden, ...fields })).location,
      first.location,
    )
    const page = await mette.follow(first)
    assert.match(page.text, /Kun én kommune er med/)
    assert.match(page.text, /En bus til alle/)
    assert.match((await mette.get(`${paths.needs()}?svar=onItsWay`)).text, /Man kan ikke komme hjem/)
    assert.match((await mette.get(paths.initiatives())).text, /Hjem fra koncert .*2 behov/)
    assert.match((await mette.get(`/en${first.location}`)).text, /Only one municipality takes part/)
  },
)

onBothEngines('an initiative without a reason or needs comes back with what was typed', async (town) => {
  const mette = await town.as('mette')
  const { why_resources: _, needs: __, ...bare } = fields
  const noNeeds = await mette.send(paths.newInitiative(), { ...bare, why_resources: 'x' })
  assert.equal(noNeeds.status, 422)
  const neither = await mette.send(paths.newInitiative(), bare)
  assert.match(neither.text, /Vælg mindst én ting.*Skriv mindst én grund/, 'both are said at once')
  const noReason = await mette.send(paths.newInitiative(), { ...bare, needs: fields.needs })
  assert.equal(noReason.status, 422)
  assert.match(noReason.text, /Skriv mindst én grund/)
  assert.ok(noReason.html.includes('value="Hjem fra koncert"'))
})

onBothEngines('others read initiatives but do not gather', async (town) => {
  for (const who of ['jonas', 'aliya', 'grethe', 'bent'] as const) {
    const browser = await town.as(who)
    assert.equal((await browser.get(paths.initiative(initiativeIds.bedroomToStage))).status, 200, who)
    assert.equal((await browser.get(paths.newInitiative())).status, 403, who)
    assert.equal((await browser.get(paths.editInitiative(initiativeIds.bedroomToStage))).status, 403, who)
  }
})

onBothEngines('two who rewrite an initiative see both wordings', async (town) => {
  const mette = await town.as('mette')
  const path = paths.editInitiative(initiativeIds.bedroomToStage)
  const old = mette.hidden(await mette.get(path), path)
  assert.equal((await mette.sendRaw(path, { ...old, ...fields, title: 'Første' })).status, 303)
  const stale = await mette.sendRaw(path, { ...old, ...fields, title: 'Anden' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Første') && stale.text.includes('Anden'))
  assert.equal(
    (await mette.sendRaw(path, { ...mette.hidden(stale, path), ...fields, title: 'Anden' })).status,
    303,
  )
})
