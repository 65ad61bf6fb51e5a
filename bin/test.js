#!/usr/bin/env node
// npm test            every check and every test
// npm test -- WORDS   only test files whose path contains one of the words, without the other checks
import { globSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './build/checks.js'
import { guard } from './build/guard.js'
import { chromiumPath, installWhatTestsNeed } from './build/installing.js'
import { startPostgres } from './build/postgres.js'
import { build, root } from './build/program.js'
import { scratchFolder } from './build/scratch.js'
import { inShifts } from './build/shifts.js'

const words = process.argv.slice(2)
const out = `dist/run-${process.pid}`
const folder = scratchFolder()

const watched = guard([folder, join(root, out)])

const run = (args, env = {}) =>
  watched.run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })

/** The statistics need no build: their tests show that they run as they are. */
function chosenFiles() {
  const tests = join(root, out, 'tests')
  const built = globSync('**/*.test.js', { cwd: tests }).map((source) => ({
    source,
    built: join(tests, source),
  }))
  const pure = globSync('src/statistics/**/*.test.ts', { cwd: root }).map((source) => ({
    source,
    built: join(root, source),
  }))
  return [...built, ...pure]
    .filter(({ source }) => words.length === 0 || words.some((word) => source.includes(word)))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

async function main() {
  await installWhatTestsNeed()
  if (words.length === 0 && !runChecks()) return 1
  await build({ out, tests: true })
  const postgres = startPostgres(folder)
  try {
    const [embedded, temporary] = [join(folder, 'embedded'), join(folder, 'tmp')]
    mkdirSync(temporary)
    if ((await run([join(out, 'tests/tests/support/prepare.js'), embedded, postgres.template])) !== 0)
      return 1
    const shifts = inShifts(chosenFiles(), join(root, out, 'shifts'))
    return await run(
      ['--test', '--test-concurrency=3', '--test-timeout=900000', '--enable-source-maps', ...shifts],
      {
        TEST_PGLITE_FOLDER: embedded,
        NODE_COMPILE_CACHE: join(folder, 'compiled'),
        TMPDIR: temporary,
        TEST_POSTGRES_URL: postgres.admin,
        TEST_CHROMIUM: chromiumPath(),
      },
    )
  } finally {
    postgres.stop()
  }
}

const status = await main().finally(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(root, out), { recursive: true, force: true })
})
process.exit(status)
