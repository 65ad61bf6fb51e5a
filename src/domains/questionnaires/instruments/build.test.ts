import assert from 'node:assert/strict'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../platform/config/folders.ts'
import { readShelf } from './shelf.ts'

type Copy = (root: string, out: string, commercial: boolean) => void
const script = join(projectFolder(), 'bin/build/instruments.js')
const { copyInstruments } = (await import(script)) as { readonly copyInstruments: Copy }

const bound = ['djg6', 'eq5d5l', 'pss10', 'pss4', 'who5']

test('a build for commercial re-use holds no file with non-commercial terms, also where an earlier build left them', () => {
  const root = projectFolder()
  const out = mkdtempSync(join(tmpdir(), 'kulturmetropolen-build-'))
  try {
    const ids = () => readShelf(join(out, 'instruments')).map(({ id }) => id)
    copyInstruments(root, relative(root, out), false)
    assert.ok(bound.every((id) => ids().includes(id)))
    assert.deepEqual(
      globSync('*/LICENSE.md', { cwd: join(out, 'instruments') })
        .map((file) => file.split('/')[0])
        .sort(),
      bound,
    )
    copyInstruments(root, relative(root, out), true)
    const left = ids()
    assert.ok(left.includes('tils') && left.length > 15)
    assert.deepEqual(
      bound.filter((id) => left.includes(id)),
      [],
    )
    assert.deepEqual(globSync('**/LICENSE.md', { cwd: join(out, 'instruments') }), [])
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
