import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { postgresPrograms } from './postgres.js'

// The one without windows comes first: the same engine, at half the work.
const chromium = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where the browser of the tests is. */
export const chromiumPath = () => chromium.find((path) => existsSync(path))

const missing = () => [
  ...(postgresPrograms() ? [] : ['postgresql']),
  ...(chromiumPath() ? [] : ['chromium-headless-shell']),
]

/** Installs PostgreSQL and Chromium from Debian where it may, else says in one sentence which command to run. */
export async function installWhatTestsNeed() {
  const packages = missing()
  if (packages.length === 0) return
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing what the tests need: ${packages.join(' and ')}`)
    spawnSync('sh', ['-c', command], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (missing().length === 0) return
  console.error(`The tests need ${missing().join(' and ')}; run this first: sudo sh -c '${command}'`)
  process.exit(1)
}
