import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { announce } from '../../../platform/events/announce.ts'

const page = '/arbejde/effekt/afsender'
const form = `${page}/plan`
const plan = { outcome: 'who5', margin: '4', covariates: ['before'], reason: 'Fire point er nok.' }

async function decide(town: Town, outcome: 'adopted' | 'rejected' | 'postponed'): Promise<void> {
  const system = await town.context('system')
  const waiting = await sql<{ id: string }>`select id from effects.protocol where state = 'waiting'`.execute(
    system.database,
  )
  const content = {
    ...{ kind: 'effects.protocol', subjectId: waiting.rows[0]?.id ?? '', outcome },
    ...{ decisionId: '00000000-0000-4000-8000-00000000dddd', number: '9/2026', decidedOn: '2026-11-23' },
  }
  await system.database
    .transaction()
    .execute((tx) => announce(tx as never, system, { name: 'governance.decided', content }))
}

onBothEngines(
  'a plan is written, laid before the steering group, and locked by its decision',
  async (town) => {
    const ida = await town.as('mette')
    const wrong = await ida.send(form, { ...plan, margin: 'fem' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /Fire point er nok/)
    assert.equal((await ida.send(form, plan)).status, 303)
    assert.match((await ida.get(page)).text, /Plan 3 · Kladde/)
    assert.match((await ida.get(page)).text, /Skrevet, efter at svarene var åbnet/)
    assert.equal((await ida.send(`${form}/forelaeg`, {}, page)).status, 303)
    assert.match((await ida.get(page)).text, /Plan 3 · Venter på styregruppen/)
    const twice = await ida.send(`${form}/forelaeg`, {}, page)
    assert.match((await ida.follow(twice)).text, /Planen ligger allerede hos styregruppen/)
    await decide(town, 'postponed')
    assert.match((await ida.get(page)).text, /Venter på styregruppen/)
    await decide(town, 'adopted')
    assert.match((await ida.get(page)).text, /Plan 3 · Låst 23. november 2026/)
  },
)

onBothEngines('two who write at the same time see both wordings', async (town) => {
  const mette = await town.as('mette')
  await mette.send(form, plan)
  const typed = { ...mette.hidden(await mette.get(form), form) }
  await mette.send(form, { ...plan, margin: '6' })
  const late = await mette.sendRaw(form, { ...typed, ...plan, margin: '7' })
  assert.equal(late.status, 409)
  assert.match(late.html, />6</)
  assert.match(late.html, />7</)
})

onlyReading('only those who answer for the region write the plan; the others see it', async (town) => {
  const bent = await town.as('bent')
  assert.equal((await bent.get(page)).status, 200)
  assert.equal((await bent.get(form)).status, 403)
  assert.doesNotMatch((await bent.get(page)).text, /Skriv planen/)
  assert.equal((await (await town.as('villads')).get(page)).status, 403)
})
