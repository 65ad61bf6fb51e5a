import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { roles } from '../../src/kernel/actor.ts'
import { policyOf } from '../../src/kernel/permission.ts'
import { projectFolder } from '../../src/platform/config/folders.ts'
import { onBothEngines } from '../support/engines.ts'
import { generatedPages } from './generated/pages.ts'
import { rightsPage } from './generated/rights.ts'

onBothEngines('what docs/generated says is what the program does', async (town) => {
  for (const [name, text] of Object.entries(await generatedPages(town.house.store.database))) {
    const written = readFileSync(join(projectFolder(), 'docs/generated', name), 'utf8')
    assert.equal(written, text, `docs/generated/${name} is out of date: run npm run generate`)
  }
})

test('canary: a right that somebody gains changes the matrix', () => {
  const page = (role: (typeof roles)[number]) =>
    rightsPage([{ name: 'attic', routes: [], policy: policyOf('attic', { open: [{ role, at: 'region' }] }) }])
  assert.notEqual(page('secretariat'), page('youngPerson'))
  assert.match(page('secretariat'), /\| `attic\.open` \| {2}\| {2}\| region \|/)
})
