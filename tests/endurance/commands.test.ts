import assert from 'node:assert/strict'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { cast } from '../../db/seed/cast.ts'
import { projectFolder } from '../../src/platform/config/folders.ts'
import {
  freshFolder,
  furnishedFolder,
  type Program,
  runToEnd,
  signedIn,
  startProgram,
} from '../support/program.ts'

const folder = furnishedFolder()
const papers = freshFolder()
const backup = join(papers, 'alt.backup')
const document = join(
  projectFolder(),
  'src/domains/agreement/import/examples/kulturmetropolen-2021-24-draft.txt',
)
const command = (...words: readonly string[]) => runToEnd('command.js', words, { DATA_DIR: folder })
let program: Program

before(async () => {
  program = await startProgram({ DATA_DIR: folder })
})
after(() => program.stop())

test('--help lists every command', async () => {
  const { code, said } = await command('--help')
  assert.equal(code, 0)
  for (const name of ['import-agreement', 'migrate', 'backup', 'restore', 'example-data'])
    assert.match(said, new RegExp(`^ {2}${name}\\b`, 'm'))
})

const wrong: readonly (readonly [words: readonly string[], sentence: RegExp])[] = [
  [[], /npx kulturmetropolen COMMAND/],
  [['dans'], /There is no command dans/],
  [['backup'], /backup FILE/],
  [['backup', 'a', 'b'], /backup FILE/],
  [['migrate', 'now'], /takes no more words/],
  [['restore', join(papers, 'nowhere')], /cannot be read/],
  [['import-agreement', join(papers, 'nowhere.txt')], /nowhere\.txt/],
  [['import-agreement', document, '--fast'], /--fast|import-agreement FILE/],
]
for (const [words, sentence] of wrong) {
  test(`wrong words are told in words: ${words.map((word) => word.split('/').at(-1)).join(' ') || 'none'}`, async () => {
    const { code, said, complained } = await command(...words)
    assert.equal(code, 1)
    assert.equal(said, '')
    assert.match(complained, sentence)
    assert.doesNotMatch(complained, /\n\s+at /, 'a stack trace is no sentence')
  })
}

test('import-agreement --dry-run --json prints what it recognised, and keeps nothing', async () => {
  const { code, said } = await command('import-agreement', document, '--dry-run', '--json')
  assert.equal(code, 0)
  const read = JSON.parse(said) as { focusAreas: { objectives: unknown[] }[]; unrecognised: unknown[] }
  assert.deepEqual(
    read.focusAreas.map(({ objectives }) => objectives.length),
    [3, 3, 4],
  )
  assert.deepEqual(Object.keys(read), ['title', 'period', 'focusAreas', 'unrecognised'])
})

test('a backup is taken while the platform runs, and restoring it brings everything back', async () => {
  const before = await signedIn(program, cast.mette)
  assert.equal((await before.get('/arbejde/behov')).status, 200)
  const taken = await command('backup', backup)
  assert.equal(taken.code, 0, taken.complained)
  assert.ok(existsSync(backup) && statSync(backup).size > 10_000)
  const fields = before.hidden(await before.get('/arbejde/behov/nyt'), '/arbejde/behov/nyt')
  const need = { ...fields, title: 'Efter sikkerhedskopien', missing: 'Et ønske, der kom for sent.' }
  assert.equal((await before.sendRaw('/arbejde/behov/nyt', need)).status, 303)
  assert.match((await before.get('/arbejde/behov?q=sikkerhedskopien')).text, /Efter sikkerhedskopien/)
  const restored = await command('restore', backup)
  assert.equal(restored.code, 0, restored.complained)
  assert.equal((await before.get('/arbejde/behov')).status, 303, 'everybody signs in again')
  const again = await signedIn(program, cast.mette)
  const { text, status } = await again.get('/arbejde/behov?q=sikkerhedskopien')
  assert.equal(status, 200)
  assert.doesNotMatch(text, /Efter sikkerhedskopien/)
})

test('a file that is no backup changes nothing', async () => {
  const file = join(papers, 'brev.txt')
  writeFileSync(file, 'Kære Mette')
  const { code, complained } = await command('restore', file)
  assert.equal(code, 1)
  assert.match(complained, /Nothing was changed/)
  const mette = await signedIn(program, cast.mette)
  assert.equal((await mette.get('/arbejde/aktoerer')).status, 200)
})

test('example data are not poured over a platform that is lived in', async () => {
  const { code, complained } = await command('example-data')
  assert.equal(code, 1)
  assert.match(complained, /Somebody already lives here/)
})

test('import-agreement through the running server leaves a draft for the secretariat', async () => {
  const { code, said, complained } = await command('import-agreement', document)
  assert.equal(code, 0, complained)
  const address = new URL(/http\S+/.exec(said)?.[0] ?? '')
  const mette = await signedIn(program, cast.mette)
  const page = await mette.get(address.pathname)
  assert.equal(page.status, 200)
  assert.match(page.text, /Et bedre liv med kultur/)
})

test('a command works on a folder that no server has open', async () => {
  const { code, said } = await runToEnd('command.js', ['migrate'], { DATA_DIR: furnishedFolder() })
  assert.equal(code, 0)
  assert.match(said, /already has the newest shape/)
})
