#!/usr/bin/env node
// node bench/projects/run.js [WORDS]      PROFILE=FOLDER also writes a profile of the processor there
// Measures the lists of projects at 10,000 projects, on DATABASE_URL (which gets the invented projects) or on a server of its own.
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
  entryPoints: ['bench/projects/listing.ts', 'tests/support/prepare.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
})
const given = process.env['DATABASE_URL']
const postgres = given ? undefined : startPostgres(folder)
try {
  const url = given ?? postgres.template
  if (postgres) await run([join(out, 'bench/tests/support/prepare.js'), '', url])
  const profile = process.env['PROFILE']
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  await run([...flags, join(out, 'bench/bench/projects/listing.js'), ...process.argv.slice(2)], {
    DATABASE_URL: url,
  })
} finally {
  postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(root, out), { recursive: true, force: true })
}
