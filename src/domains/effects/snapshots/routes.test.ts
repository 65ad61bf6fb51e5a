import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { simulatedCourses } from '../../../../db/seed/effects/courses.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { reckon, recomputed } from '../release/actions.ts'
import { figureNamed } from './published.ts'
import { figureStanding } from './standing.ts'

const example = 'eksempel-paa-resultater-2026'
const figure = 'region.alle.trivsel'
const bare = { places: [], groups: [], models: [], areas: [], projects: [] }

onBothEngines('what was told and frozen takes no change, whoever asks the database', async (town) => {
  const { database } = await town.context('system')
  for (const statement of [
    "update effects.release set data_version = 'x'",
    'delete from effects.release',
    "update effects.counted set answers = '{}'",
    'delete from effects.told',
    "update effects.reading set content = '{}'",
    "update effects.snapshot set content = '{}'",
    "update effects.snapshot set title = 'x'",
    'update effects.snapshot set published_on = null',
    'delete from effects.snapshot',
    'update effects.protocol set margin = 20',
    'delete from effects.protocol',
  ]) {
    await assert.rejects(sql.raw(statement).execute(database), /takes no changes/, statement)
  }
})

onBothEngines('a release made once more from what was frozen is the same to the last byte', async (town) => {
  const system = await town.context('system')
  assert.deepEqual(await recomputed(system, 1), { same: true })
  assert.deepEqual(await recomputed(system, 2), { same: true })
})

onBothEngines(
  'frozen, named, published once; a newer number marks those who cite the older',
  async (town) => {
    const mette = await town.as('mette')
    const system = await town.context('system')
    assert.equal(await figureStanding(system, example, figure), 'current')
    assert.ok((await figureNamed(system, example, figure))?.numbers.some(({ what }) => what === 'change'))
    const list = '/arbejde/effekt/frosne'
    const empty = await mette.send(list, { title: '', note: 'Kladde til mødet' })
    assert.equal(empty.status, 422)
    assert.match(empty.html, /Kladde til mødet/)
    assert.equal((await mette.send(list, { title: 'Efterår 2026', note: '' })).status, 303)
    const again = await mette.send(list, { title: 'Efterår 2026', note: '' })
    assert.equal(again.status, 422)
    assert.match(again.text, /Det navn er brugt/)
    assert.equal((await town.visitor().get('/resultater/efteraar-2026')).status, 404)
    assert.equal((await mette.send(`${list}/efteraar-2026/offentliggoer`, {}, list)).status, 303)
    assert.equal((await town.visitor().get('/resultater/efteraar-2026')).status, 200)
    assert.equal(await figureStanding(system, example, figure), 'changed')
    const cited = await town.visitor().get(`/resultater/${example}/tal/${figure}`)
    assert.match(cited.text, /Et nyere tal er offentliggjort/)
    assert.match((await town.visitor().get('/resultater')).text, /Efterår 2026/)
  },
)

onlyReading('only the secretariat freezes and publishes; everybody reads', async (town) => {
  const bent = await town.as('bent')
  assert.equal((await bent.get('/arbejde/effekt/frosne')).status, 200)
  assert.equal((await bent.send('/arbejde/effekt/frosne', { title: 'x' })).status, 403)
  const visitor = town.visitor()
  assert.equal((await visitor.get('/resultater')).status, 200)
  assert.equal((await visitor.get(`/en/resultater/${example}/tal/${figure}`)).status, 200)
})

onlyReading(
  'no municipality or institution stands in what is public, and open counts go in fives',
  async (town) => {
    const visitor = town.visitor()
    assert.doesNotMatch((await visitor.get('/resultater')).html, /gruppe\/(kommune|institution)\//)
    assert.equal((await visitor.get(`/resultater/${example}/gruppe/kommune/herlev`)).status, 404)
    const { html } = await visitor.get(`/resultater/${example}/tal/${figure}/data.csv`)
    const counts = [...html.matchAll(/,(\d+),mennesker,/g)].map(([, count]) => Number(count))
    assert.ok(counts.length > 0)
    for (const count of counts) assert.equal(count % 5, 0)
  },
)

onBothEngines('real courses push simulated ones aside: never in the same number', async (town) => {
  const system = await town.context('system')
  const real = simulatedCourses(bare, { many: 12, seed: 77 }).map((course) => ({
    ...course,
    isSimulated: false,
  }))
  const made = await reckon(system, real)
  assert.equal(made.ok, true)
  const seen = await (await town.as('mette')).get('/arbejde/effekt')
  assert.match(seen.text, /12 hold, opgjort/)
  assert.doesNotMatch(seen.text, /Simulerede tal/)
})
