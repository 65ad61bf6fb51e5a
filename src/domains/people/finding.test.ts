import assert from 'node:assert/strict'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { search, waiting } from './finding.ts'

onBothEngines('everybody finds organisations; only those who may see people find people', async (town) => {
  const titles = async (who: 'visitor' | 'jonas' | 'mette' | 'sofie', words: string, workspace: boolean) =>
    (await search(await town.context(who), words, { workspace, most: 20 })).map(({ title }) => title)
  assert.deepEqual(await titles('visitor', 'gimle', false), ['Gimle'])
  assert.deepEqual(await titles('visitor', 'sofie thorup', false), [])
  assert.deepEqual(await titles('jonas', 'sofie', true), ['Sofie Thorup'])
  assert.deepEqual(await titles('jonas', 'villads', true), [])
  assert.deepEqual(await titles('mette', 'villads', true), ['Villads Krogh'])
  assert.deepEqual(await titles('sofie', 'jonas', true), [])
  assert.deepEqual(await titles('visitor', '\u0000 % \\', false), [])
})

onBothEngines('old figures wait for those who run the region, and for nobody else', async (town) => {
  const tasks = await waiting(await town.context('mette'))
  assert.deepEqual(
    tasks.map(({ title, detail }) => ({ title, detail })),
    [{ title: 'Læs befolkningstal for 2026 ind', detail: 'De nyeste er fra 1. januar 2020.' }],
  )
  assert.deepEqual(await waiting(await town.context('jonas')), [])
})
