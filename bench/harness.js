import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { guard } from '../bin/build/guard.js'
import { startPostgres } from '../bin/build/postgres.js'
import { build, root } from '../bin/build/program.js'
import { scratchFolder } from '../bin/build/scratch.js'

const prepare = 'tests/support/prepare.ts'
const settings = {
  absWorkingDir: root,
  outbase: '.',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
}

/**
 * Builds the program and the files that measure it, and runs these one after another on DATABASE_URL, or on a database server of its own
 * with the example data. The last file gets the words of the command line; PROFILE=FOLDER writes a profile of its processor there.
 * @returns how the last one ended
 */
export async function bench(files) {
  const out = `dist/bench-${process.pid}`
  const folder = scratchFolder()
  const watched = guard([folder, join(root, out)])
  const run = (args, env = {}) =>
    watched.run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
  const built = (file) => join(out, 'bench', file.replace(/\.ts$/, '.js'))
  await build({ out })
  await esbuild.build({ ...settings, outdir: `${out}/bench`, entryPoints: [...files, prepare] })
  const given = process.env['DATABASE_URL']
  const postgres = given ? undefined : startPostgres(folder)
  try {
    const url = given ?? postgres.template
    if (postgres) await run([built(prepare), '', url])
    const profile = process.env['PROFILE']
    const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
    for (const file of files.slice(0, -1)) await run([built(file)], { DATABASE_URL: url })
    return await run([...flags, built(files.at(-1)), ...process.argv.slice(2)], { DATABASE_URL: url })
  } finally {
    postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(join(root, out), { recursive: true, force: true })
  }
}
