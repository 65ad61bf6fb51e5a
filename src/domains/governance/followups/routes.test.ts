import assert from 'node:assert/strict'
import { cast } from '../../../../db/seed/cast.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { governance } from '../index.ts'

const decision = '/arbejde/beslutninger/2026-1'

onBothEngines('a decision is followed up by who is responsible, and by nobody else', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send(
    `${decision}/opfoelgning`,
    { task: 'Skriv til institutionerne', responsible: '', due: 'snart' },
    decision,
  )
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="Skriv til institutionerne"/)
  const task = { task: 'Skriv til institutionerne', responsible: cast.bent.id, due: '01-12-2026' }
  assert.equal((await mette.send(`${decision}/opfoelgning`, task, decision)).status, 303)
  assert.match(
    (await mette.send(`${decision}/opfoelgning`, task, decision)).text,
    /Opgaven står der allerede/,
  )
  const waits = async () =>
    (await governance.waiting?.(await town.context('bent')))?.map(({ title }) => title) ?? []
  assert.ok((await waits()).includes('Skriv til institutionerne'))
  const bent = await town.as('bent')
  const page = await bent.get(decision)
  const path = /action="([^"]*opfoelgning\/[0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
  const jonas = await town.as('jonas')
  assert.equal((await jonas.send(path, { done: 'yes' }, decision)).status, 403)
  assert.equal((await jonas.send(`${decision}/opfoelgning`, task, decision)).status, 403)
  assert.equal((await bent.send(path, { done: 'yes' }, decision)).status, 303)
  assert.equal((await bent.send(path, { done: 'yes' }, decision)).status, 303)
  assert.ok(!(await waits()).includes('Skriv til institutionerne'))
  assert.match((await bent.get(decision)).text, /Færdig 23\. november 2026/)
  const unknown = { ...task, responsible: '00000000-0000-4000-8000-000000999999' }
  assert.equal((await mette.send(`${decision}/opfoelgning`, unknown, decision)).status, 404)
})
