import assert from 'node:assert/strict'
import { onBothEngines } from '../../../tests/support/engines.ts'

onBothEngines('health names the engine and says whether the data are only for trying out', async (town) => {
  const seen = await town.visitor().get('/healthz')
  const health = JSON.parse(seen.html) as { status: string; trial: boolean; database: { engine: string } }
  assert.equal(health.status, 'ok')
  assert.equal(health.trial, health.database.engine === 'pglite')
})

onBothEngines(
  'an unknown page is told so in both languages, also to people who are signed in',
  async (town) => {
    const seen = await town.visitor().get('/findes-ikke')
    assert.equal(seen.status, 404)
    assert.match(seen.text, /Siden findes ikke/)
    const english = await (await town.as('mette')).get('/en/findes-ikke')
    assert.match(english.text, /There is no such page/)
    assert.match(english.text, /Mette Lindegaard|Sign out/)
  },
)
