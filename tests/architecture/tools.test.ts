import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { projectFolder } from '../../src/platform/config/folders.ts'

const root = projectFolder()
const tool = (name: string) => join(root, 'node_modules', name)
const run = (args: readonly string[], cwd = root, input?: string) =>
  spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8', input })

const cruise = (cwd: string) =>
  run(
    [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', 'src'],
    cwd,
  )

/** A small copy of the house in which a wall is broken. Inside the project folder, so that the tools find their packages. */
const canaryFolder = mkdtempSync(join(root, 'dist', 'canary-'))
after(() => rmSync(canaryFolder, { recursive: true, force: true }))

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(canaryFolder, 'house-'))
  for (const file of ['tsconfig.json', '.dependency-cruiser.mjs', 'package.json', 'src/domains/rooms.ts'])
    cpSync(join(root, file), join(folder, file), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('imports run one way and rooms meet only through their doors', () => {
  const { status, stdout } = cruise(root)
  assert.equal(status, 0, stdout)
  assert.match(stdout, /no dependency violations found \([1-9]\d{2,} modules/)
})

const breaches: Readonly<Record<string, Record<string, string>>> = {
  'kernel-knows-nothing-above': { 'src/kernel/a.ts': "import '../ui/b.ts'", 'src/ui/b.ts': '' },
  'people-enters-only-rooms-on-its-map': {
    'src/domains/people/a.ts': "import '../projects/index.ts'",
    'src/domains/projects/index.ts': '',
  },
  'people-is-entered-through-its-index': {
    'src/domains/projects/a.ts': "import '../people/b.ts'",
    'src/domains/people/b.ts': '',
  },
  'pure-files-touch-nothing-outside': {
    'src/domains/people/persons/rules.ts': "import { sql } from 'kysely'\nsql``",
  },
  'only-the-edge-knows-hono': { 'src/domains/people/a.ts': "import { Hono } from 'hono'\nnew Hono()" },
  'no-circles': { 'src/kernel/a.ts': "import './b.ts'", 'src/kernel/b.ts': "import './a.ts'" },
}

for (const [rule, files] of Object.entries(breaches)) {
  test(`canary: ${rule}`, () => {
    const { status, stdout } = cruise(plant(files))
    assert.notEqual(status, 0)
    assert.match(stdout, new RegExp(rule))
  })
}

const lintBreaches = {
  noExplicitAny: 'export const a = (b: any) => b\n',
  noNonNullAssertion: 'export const a = (b?: string) => b!.length\n',
  noDefaultExport: 'export default 1\n',
  noEnum: 'export enum A {\n  B,\n}\n',
  noConsole: "console.log('a')\n",
  noExcessiveLinesPerFunction: `export function a(): void {\n${'  a()\n'.repeat(41)}}\n`,
}

for (const [rule, code] of Object.entries(lintBreaches)) {
  test(`canary: the linter refuses ${rule}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'canary-'))
    after(() => rmSync(folder, { recursive: true, force: true }))
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/canary.ts'), code)
    const { status, stdout, stderr } = run(
      [tool('@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', 'src'],
      folder,
    )
    assert.notEqual(status, 0)
    assert.match(stdout + stderr, new RegExp(rule))
  })
}

test('canary: the compiler refuses a missing translation', () => {
  const folder = plant({
    'src/kernel/language.ts':
      'export function wordsIn<Words>(da: Words, en: NoInfer<Words>) {\n  return { da, en }\n}\n',
    'src/kernel/words.ts':
      "import { wordsIn } from './language.ts'\n\nexport const words = wordsIn({ yes: 'ja', no: 'nej' }, { yes: 'yes' })\n",
  })
  const settings = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: object
  }
  const compilerOptions = { ...settings.compilerOptions, incremental: false, tsBuildInfoFile: null }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  const { status, stdout } = run([tool('typescript-7/bin/tsc'), '-p', 'tsconfig.json'], folder)
  assert.notEqual(status, 0)
  assert.match(stdout, /words\.ts/)
})
