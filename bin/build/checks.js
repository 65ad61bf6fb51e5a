import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './program.js'

const typescript = 'node_modules/typescript-7/bin/tsc'
const project = (file) => [`types of ${file}`, [typescript, '-p', file]]

const checks = () => [
  ...[
    'src/statistics/tsconfig.json',
    'tsconfig.json',
    'src/ui/islands/tsconfig.json',
    'src/ui/islands/offline/tsconfig.json',
  ]
    .filter((file) => existsSync(join(root, file)))
    .map(project),
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
]

/** Types, format and lint. Prints each check and what it found. */
export function runChecks() {
  const results = checks().map(([name, args]) => {
    console.log(`Checking ${name}`)
    return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0
  })
  return results.every(Boolean)
}
