import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { paths } from '../paths.ts'
import { limitOn } from '../states/queries.ts'
import type { ProjectTables } from '../tables.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

onBothEngines('a new limit holds from its day, and the earlier ones stay to be read', async (town) => {
  const mette = await town.as('mette')
  const hidden = mette.hidden(await mette.get(paths.limit()), paths.limit())
  const fields = { amount: '300.000', from: '1-1-2027', reason: 'Priserne er steget.' }
  for (const _ of [1, 2]) await mette.sendRaw(paths.limit(), { ...hidden, ...fields })
  const { text } = await mette.get(paths.limit())
  assert.match(text, /Grænsen er nu 250\.000,00 kr\./)
  assert.equal(text.split('Priserne er steget.').length, 2)
  assert.match(text, /1\. januar 2021 100\.000,00 kr\./)
  const tables = tablesOf<ProjectTables>(await town.context('system'))
  assert.equal(await limitOn(tables, day('2026-12-31')), 25_000_000n)
  assert.equal(await limitOn(tables, day('2027-01-01')), 30_000_000n)
  assert.equal(await limitOn(tables, day('2024-11-30')), 10_000_000n)
  assert.equal(await limitOn(tables, day('2019-01-01')), 0n)
  await assert.rejects(tables.deleteFrom('projects.approval_limit').execute())
})

onBothEngines('no limit is set back in time, and only by the secretariat', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send(paths.limit(), { amount: '1', from: '1-1-2020', reason: 'x' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /ikke er før 23\. november 2026/)
  const jonas = await town.as('jonas')
  const page = await jonas.get(paths.limit())
  assert.equal(page.status, 200)
  assert.ok(!page.text.includes('Sæt en ny grænse'))
  const csrf = jonas.hidden(await jonas.get(paths.newNeed()))['csrf'] ?? ''
  assert.equal((await jonas.sendRaw(paths.limit(), { csrf, amount: '1' })).status, 403)
  assert.equal((await (await town.as('grethe')).get(paths.limit())).status, 403)
})
