import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projectFolder } from '../../src/platform/config/folders.ts'

const root = projectFolder()
const house = mkdtempSync(join(tmpdir(), 'new-feature-'))
after(() => rmSync(house, { recursive: true, force: true }))

for (const part of [
  'src',
  'db',
  'tests',
  'bin',
  'tsconfig.json',
  'biome.json',
  'package.json',
  'package-lock.json',
]) {
  cpSync(join(root, part), join(house, part), { recursive: true })
}
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
// Inside a test, node runs no other tests; the inner run must not know where it is.
const { NODE_TEST_CONTEXT: _outer, ...env } = process.env
const run = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    env,
  })

test('a new feature is written whole: it compiles, is well formed, and its rules pass', () => {
  const written = run('bin/new-feature.js', 'people', 'sign-posts')
  assert.equal(written.status, 0, written.stderr)
  const types = run('node_modules/typescript-7/bin/tsc', '-p', 'src/statistics/tsconfig.json')
  assert.equal(types.status, 0, types.stdout)
  const all = run('node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.json')
  assert.equal(all.status, 0, all.stdout)
  const form = run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--vcs-enabled=false',
    'src/domains/people/sign-posts',
    'src/domains/people/room.ts',
  )
  assert.equal(form.status, 0, form.stdout + form.stderr)
  const example = run('--test', 'src/domains/people/sign-posts/rules.test.ts')
  assert.equal(example.status, 0, example.stdout)
  assert.match(example.stdout, /pass 1\b/)
})

test('a feature that is already there, or a room that is not, is left alone', () => {
  const before = readFileSync(join(house, 'src/domains/people/room.ts'), 'utf8')
  assert.match(run('bin/new-feature.js', 'people', 'sign-posts').stderr, /already there/)
  assert.match(run('bin/new-feature.js', 'cellar', 'wine').stderr, /no room/)
  assert.match(run('bin/new-feature.js', 'people', '../evil').stderr, /small letters/)
  assert.equal(readFileSync(join(house, 'src/domains/people/room.ts'), 'utf8'), before)
})
