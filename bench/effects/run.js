#!/usr/bin/env node
// node bench/effects/run.js
// Measures the pages of results with 100,000 participants in 10,000 courses, and how long counting them in takes, on a database server of its own.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { guard } from '../../bin/build/guard.js'
import { startPostgres } from '../../bin/build/postgres.js'
import { build, root } from '../../bin/build/program.js'
import { scratchFolder } from '../../bin/build/scratch.js'

const out = `dist/bench-${process.pid}`
const folder = scratchFolder()
const watched = guard([folder, join(root, out)])
const run = (args, env = {}) =>
  watched.run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })

await build({ out })
await esbuild.build({
  absWorkingDir: root,
  outbase: '.',
  outdir: `${out}/bench`,
  entryPoints: ['bench/effects/pages.ts', 'tests/support/prepare.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
})
const postgres = startPostgres(folder)
try {
  const url = postgres.template
  await run([join(out, 'bench/tests/support/prepare.js'), '', url])
  await run([join(out, 'bench/bench/effects/pages.js')], { DATABASE_URL: url })
} finally {
  postgres.stop()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(root, out), { recursive: true, force: true })
}
