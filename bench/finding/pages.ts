// Started by bench/finding/run.js. Milliseconds of processor time for one search and one page, by the number of activities; the ratio is to 1,000.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rebuild } from '../../src/domains/finding/entries/keep.ts'
import { findPublic } from '../../src/domains/finding/index.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open.ts'
import { systemContext, Town } from '../../tests/support/town.ts'
import { invented } from './activities.ts'

const write = (line: string): void => void process.stdout.write(`${line}\n`)
const budget = 30
const times = 40
const words = [
  'kor',
  'festival',
  'sang',
  'børnefestival på havnen',
  'trommmer',
  'strikeklub',
  'choir',
  'blå rollespil',
  'vi lave',
  'zzzqqq',
]
const pages = [
  '/soeg?q=kor',
  '/soeg?q=trommmer',
  '/find?oenske=nogen+at+synge+med+i+K%C3%B8ge',
  '/find?lyst=beats&hvor=alle&kom=aften',
]

const spent = async (work: () => Promise<unknown>, many: number): Promise<number> => {
  const before = process.cpuUsage()
  for (let time = 0; time < many; time += 1) await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / many
}

async function measured(town: Town, many: number): Promise<ReadonlyMap<string, number>> {
  const context = { ...systemContext(town.house), house: { ...town.house, findables: [invented(many)] } }
  write(`  ${many} activities: written in ${Math.round(await spent(() => rebuild(context), 1))} ms`)
  write(`  remembered in ${Math.round(await spent(() => findPublic(context, 'kor'), 1))} ms`)
  const found = new Map<string, number>()
  for (const word of words) {
    for (let warm = 0; warm < 5; warm += 1) await findPublic(context, word)
    found.set(`search ${word}`, await spent(() => findPublic(context, word), times))
  }
  const ask = async (path: string) =>
    (await town.app.request(`http://kulturmetropolen.test${path}`)).arrayBuffer()
  for (const path of pages) {
    for (let warm = 0; warm < 5; warm += 1) await ask(path)
    found.set(`page ${path}`, await spent(() => ask(path), times))
  }
  return found
}

async function compare(name: string, store: OpenDatabase): Promise<number> {
  write(name)
  const town = new Town(store)
  const few = await measured(town, 1000)
  const many = await measured(town, 10_000)
  let over = 0
  for (const [what, cpu] of many) {
    const isOver = cpu > budget
    if (isOver) over += 1
    const ratio = cpu / (few.get(what) ?? cpu)
    write(`  ${what.padEnd(56)} cpu ${cpu.toFixed(2)}   ratio ${ratio.toFixed(2)}${isOver ? '   OVER' : ''}`)
  }
  await store.close()
  return over
}

const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-bench-'))
try {
  const server = await openDatabase({ kind: 'server', url: process.env['DATABASE_URL'] ?? '' })
  const embedded = await openDatabase({ kind: 'embedded', folder: join(folder, 'database') })
  await migrate(embedded.database)
  const over = (await compare('PostgreSQL', server)) + (await compare('PGlite', embedded))
  write(`${over} over ${budget} ms`)
  process.exitCode = over === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
