import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { newcomer } from '../../../../tests/support/participant.ts'
import { basisOf } from '../legal/queries.ts'
import { consentOf, giveConsent } from './store.ts'

onBothEngines('a yes is given and taken back on the own page, with text, time and way', async (town) => {
  const { id, path } = await newcomer(town)
  const visitor = town.visitor()
  const page = `${path}/samtykke`
  assert.match((await visitor.get(page)).text, /Du har ikke sagt ja/)
  const yes = { purpose: 'research', answer: 'yes' }
  assert.equal((await visitor.send(page, yes)).status, 303)
  assert.equal((await visitor.send(page, yes)).status, 303)
  const context = await town.context('system')
  const given = await consentOf(context, id, 'research')
  assert.deepEqual(
    [given?.textNumber, given?.way, given?.givenAt.toString()],
    [1, 'web', '2026-11-23T08:00:00Z'],
  )
  assert.match((await visitor.get(page)).text, /Du har sagt ja her på siden 23\. november 2026 kl\. 09\.00/)
  await visitor.send(page, { purpose: 'research', answer: 'no' })
  await visitor.send(page, { purpose: 'research', answer: 'no' })
  assert.equal(await consentOf(context, id, 'research'), undefined)
  assert.match((await visitor.get(page)).text, /Du tog dit ja tilbage 23\. november 2026/)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from participants.consent where participant_id = ${id}`.execute(
    context.database,
  )
  assert.equal(rows[0]?.count, 1)
  for (const nonsense of [
    { purpose: 'x', answer: 'yes' },
    { purpose: 'research', answer: 'maybe' },
  ])
    assert.equal((await visitor.send(page, nonsense)).status, 404)
})

onBothEngines('a yes on paper or by word of mouth names who took it down', async (town) => {
  const { id } = await newcomer(town)
  const jonas = await town.context('jonas')
  await jonas.database.transaction().execute((tx) => giveConsent(tx, jonas, id, 'answers', 'told'))
  assert.equal((await consentOf(jonas, id, 'answers'))?.way, 'told')
  const system = await town.context('system')
  await assert.rejects(
    system.database.transaction().execute((tx) => giveConsent(tx, system, id, 'research', 'paper')),
    /check/,
  )
})

onBothEngines(
  'a new text leaves each yes with the text it was given to; an old text cannot be changed',
  async (town) => {
    const { path } = await newcomer(town)
    const visitor = town.visitor()
    await visitor.send(`${path}/samtykke`, { purpose: 'research', answer: 'yes' })
    const mette = await town.as('mette')
    const write = '/arbejde/persondata/tekster/research/ny'
    const text = {
      textDa: 'En helt ny tekst om forskning',
      textEn: 'A quite new text on research',
      from: '23-11-2026',
    }
    assert.match(
      (await mette.send(write, { ...text, from: '1-1-2020' })).text,
      /Vælg i dag eller en senere dag/,
    )
    assert.equal((await mette.send(write, { ...text, textEn: '' })).status, 422)
    const old = mette.hidden(await mette.get(write), write)
    assert.equal((await mette.send(write, text)).status, 303)
    assert.equal((await mette.send(write, text)).status, 303)
    const stale = await mette.sendRaw(write, { ...old, ...text, textDa: 'En tredje tekst' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /En helt ny tekst om forskning.*En tredje tekst/)
    assert.match(
      (await mette.get('/arbejde/persondata/tekster')).text,
      /Udgave 2 · Fra 23\. november 2026 En helt ny tekst/,
    )
    assert.match(
      (await visitor.get(`${path}/samtykke`)).text,
      /Teksten du sagde ja til \(nr\. 1\) Jeg siger ja til, at mine svar må indgå i forskning/,
    )
    await assert.rejects(
      sql`update participants.consent_text set text_da = 'andet'`.execute(town.house.store.database),
      /takes no changes/,
    )
  },
)

onBothEngines(
  'the ground of the home municipality comes before that of the region, from its day on',
  async (town) => {
    const context = await town.context('system')
    const { halsnaes, ishoej } = organisations
    assert.equal(await basisOf(context, ishoej, 'answers'), 'consent')
    const mette = await town.as('mette')
    const form = '/arbejde/persondata/grundlag/nyt'
    const ground = {
      ...{ purpose: 'answers', municipalityId: ishoej, basis: 'publicTask', from: '24-11-2026' },
      ...{ ruleDa: 'Sundhedsloven § 119', ruleEn: 'Health Act section 119', responsible: 'Jonas Bak' },
    }
    assert.equal((await mette.send(form, ground)).status, 303)
    assert.equal((await mette.send(form, ground)).status, 303)
    assert.match(
      (await mette.send(form, { ...ground, responsible: 'En anden' })).text,
      /allerede et grundlag/,
    )
    assert.match((await mette.send(form, { ...ground, from: '1-1-2026' })).text, /kan ikke skrives om/)
    assert.match((await mette.send(form, { ...ground, purpose: 'research' })).text, /kun hvile på samtykke/)
    assert.equal(await basisOf(context, ishoej, 'answers'), 'consent')
    const tomorrow = { ...context, today: context.today.add({ days: 1 }) }
    assert.equal(await basisOf(tomorrow, ishoej, 'answers'), 'publicTask')
    assert.equal(await basisOf(tomorrow, halsnaes, 'answers'), 'consent')
    const jonas = await town.as('jonas')
    assert.equal(
      (await jonas.send(form, { ...ground, municipalityId: halsnaes, from: '25-11-2026' })).status,
      403,
    )
    assert.equal((await jonas.send(form, { ...ground, municipalityId: '', from: '25-11-2026' })).status, 403)
    assert.equal((await jonas.send(form, { ...ground, from: '25-11-2026' })).status, 303)
    assert.doesNotMatch((await jonas.get('/arbejde/persondata')).text, /Søren Ærø Klint/)
  },
)
