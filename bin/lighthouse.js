#!/usr/bin/env node
// Measures the public pages with Lighthouse against the numbers of the design, as on a phone or on a desktop:
// npm run lighthouse -- [--desktop] [ADDRESS ...]
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromiumPath, installWhatTestsNeed } from './build/installing.js'
import { build, root } from './build/program.js'

const least = { performance: 0.95, accessibility: 1 }
const port = 4300 + (process.pid % 500)
const debugPort = port + 1000
const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-lighthouse-'))

const words = process.argv.slice(2)
const given = words.filter((word) => word !== '--desktop')
const config = words.includes('--desktop') ? desktopConfig : undefined
const fixed = [
  '/',
  '/om',
  '/om/aftalen',
  '/om/parter',
  '/om/maal',
  '/om/temaer',
  '/om/beslutninger',
  '/om/moeder',
]
const more = ['/projekter', '/aktoerer', '/ordbog', '/was', '/privatliv', '/soeg?q=musik', '/log-ind', '/en']

function startProgram() {
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    BASE_URL: `http://localhost:${port}`,
  }
  const program = spawn(process.execPath, [join(root, 'dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    program.stdout.on('data', (said) => String(said).includes('er klar') && resolve(program))
    program.once('exit', () => reject(new Error('the program did not start')))
  })
}

/** The first thing of a list page, so that pages of one thing are measured too. */
async function firstLink(list, start) {
  const html = await (await fetch(`http://localhost:${port}${list}`)).text()
  return [...html.matchAll(/href="([^"#?]+)"/g)]
    .map(([, href]) => href)
    .find((href) => href.startsWith(start))
}

async function addresses() {
  if (given.length > 0) return given
  const one = await Promise.all([
    firstLink('/projekter', '/projekter/'),
    firstLink('/aktoerer', '/aktoerer/'),
  ])
  return [...fixed, ...more, ...one.filter(Boolean)]
}

async function measure(address) {
  const flags = { port: debugPort, onlyCategories: Object.keys(least), output: 'json', logLevel: 'error' }
  const { lhr } = await lighthouse(`http://localhost:${port}${address}`, flags, config)
  const scores = Object.keys(least).map((name) => [name, lhr.categories[name]?.score ?? 0])
  const wrong = Object.values(lhr.audits)
    .filter(
      ({ id, score }) =>
        score === 0 && lhr.categories.accessibility.auditRefs.some((ref) => ref.id === id && ref.weight > 0),
    )
    .map(({ id }) => id)
  const times = [
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'total-byte-weight',
  ]
    .map((id) => lhr.audits[id]?.displayValue ?? '')
    .join(' · ')
  return { scores, wrong, times }
}

async function main() {
  await installWhatTestsNeed()
  await build()
  const program = await startProgram()
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${debugPort}`],
  })
  let isWell = true
  try {
    for (const address of await addresses()) {
      const { scores, wrong, times } = await measure(address)
      const low = scores.filter(([name, score]) => score < least[name])
      isWell &&= low.length === 0
      const told = scores.map(([name, score]) => `${name} ${score.toFixed(2)}`).join('  ')
      console.log(
        `${low.length === 0 ? '✔' : '✖'} ${address.padEnd(44)} ${told}  ${times}  ${wrong.join(' ')}`,
      )
    }
  } finally {
    await browser.close()
    program.kill('SIGTERM')
  }
  return isWell
}

const isWell = await main().finally(() => rmSync(folder, { recursive: true, force: true }))
process.exit(isWell ? 0 : 1)
