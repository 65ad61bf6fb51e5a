#!/usr/bin/env node
// Writes docs/generated: rights, addresses, personal data and the map of the rooms, from the program itself.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, root } from './build/program.js'

const out = `dist/generate-${process.pid}`
try {
  await build({ out, tests: true })
  const program = join(root, out, 'tests/tests/architecture/generated/write.js')
  process.exitCode = spawnSync(process.execPath, [program], { cwd: root, stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(join(root, out), { recursive: true, force: true })
}
