import assert from 'node:assert/strict'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { searchQuestionnaires, waitingFor } from './hooks.ts'
import { confirmLicence } from './licensing/actions.ts'

onBothEngines(
  'wording that is missing under a confirmed licence waits for the secretariat, and for nobody else',
  async (town) => {
    const mette = await town.context('mette')
    assert.deepEqual(await waitingFor(mette), [])
    const on = Temporal.PlainDate.from('2026-11-02')
    assert.ok((await confirmLicence(mette, 'mhcsf', 0, { on, reference: 'Sag 3', conditions: '' })).ok)
    const [todo, ...more] = await waitingFor(mette)
    assert.equal(more.length, 0)
    assert.equal(todo?.href, '/arbejde/spoergeskemaer/mhcsf/ordlyd/da')
    assert.deepEqual(await waitingFor(await town.context('jonas')), [])
  },
)

onBothEngines('questionnaires are found by those who work here', async (town) => {
  const find = async (who: 'sofie' | 'visitor', typed: string, workspace = true) =>
    (await searchQuestionnaires(await town.context(who), typed, { workspace, most: 5 })).map(
      ({ path }) => path,
    )
  assert.deepEqual(await find('sofie', 'SELVVÆRD'), ['/arbejde/spoergeskemaer/rosenberg'])
  assert.deepEqual(await find('sofie', 'om stedet'), ['/arbejde/spoergeskemaer/egne/om-stedet'])
  assert.equal((await find('sofie', 'e')).length, 5)
  assert.deepEqual(await find('sofie', ' '), [])
  assert.deepEqual(await find('sofie', 'who5', false), [])
  assert.deepEqual(await find('visitor', 'who5'), [])
})
