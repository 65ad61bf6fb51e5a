// Started by bench/projects/run.js, perhaps with words of the names of the lists to measure. Measures the processor time of this process for each request to the lists of projects.
import { sql } from 'kysely'
import { cast } from '../../db/seed/cast.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { addManyProjects } from '../../tests/support/many-projects.ts'
import { systemContext, Town } from '../../tests/support/town.ts'

const many = 10_000
const rounds = 200
const host = 'http://kulturmetropolen.test'
const write = (line: string): void => void process.stdout.write(`${line}\n`)

const url = process.env['DATABASE_URL'] ?? ''
const store = await openDatabase({ kind: 'server', url })
const { rows } = await sql<{ many: number }>`select count(*)::int as many from projects.project`.execute(
  store.database,
)
if ((rows[0]?.many ?? 0) < many) await addManyProjects(store.database, many)
const town = new Town(store)
const token = await startSession(systemContext(town.house), cast.mette.id, 'bench', 'bench')

async function ask(path: string, cookie: string): Promise<number> {
  const headers = { cookie, host: new URL(host).host, 'accept-encoding': 'gzip, deflate, br' }
  const response = await town.app.request(host + path, { headers })
  return (await response.arrayBuffer()).byteLength
}

/** Milliseconds of processor time and of waiting, per request, after warming up. */
async function measure(path: string, cookie: string) {
  for (let warm = 0; warm < 100; warm += 1) await ask(path, cookie)
  const batches: { cpu: number; wall: number }[] = []
  let bytes = 0
  for (let batch = 0; batch < 8; batch += 1) {
    const [cpu, start] = [process.cpuUsage(), performance.now()]
    for (let round = 0; round < rounds / 8; round += 1) bytes = await ask(path, cookie)
    const { user, system } = process.cpuUsage(cpu)
    const share = rounds / 8
    batches.push({ cpu: (user + system) / 1000 / share, wall: (performance.now() - start) / share })
  }
  // Others use the machine too, and only ever slow us down: the quietest of eight batches says most about the program.
  const quietest = batches.reduce((a, b) => (b.cpu < a.cpu ? b : a))
  return { ...quietest, bytes }
}

const signedIn = `km_session=${token}`
const lists = [
  { name: 'public, empty page', path: '/findes-ikke', cookie: '' },
  { name: '/projekter', path: '/projekter', cookie: '' },
  { name: '/projekter, page 200', path: '/projekter?side=200', cookie: '' },
  { name: '/projekter, music 2019', path: '/projekter?omraade=music&aar=2019', cookie: '' },
  { name: '/projekter, by deep page of youth', path: '/projekter?omraade=youth&side=90', cookie: '' },
  { name: '/projekter, search', path: '/projekter?q=nummer+77', cookie: '' },
  { name: 'workspace, empty page', path: '/arbejde/findes-ikke', cookie: signedIn },
  { name: '/arbejde/projekter', path: '/arbejde/projekter', cookie: signedIn },
  { name: '/arbejde/projekter, by title', path: '/arbejde/projekter?sorter=titel&side=50', cookie: signedIn },
  { name: '/arbejde/behov', path: '/arbejde/behov', cookie: signedIn },
  { name: '/arbejde/aktoerer', path: '/arbejde/aktoerer', cookie: signedIn },
  { name: '/arbejde/personer', path: '/arbejde/personer', cookie: signedIn },
  { name: '/arbejde/beslutninger', path: '/arbejde/beslutninger', cookie: signedIn },
  { name: '/ (page)', path: '/', cookie: '' },
  { name: 'a project (page)', path: '/projekter/maalt-77', cookie: '' },
  { name: '/om/aftalen (page)', path: '/om/aftalen', cookie: '' },
  { name: '/om/parter (page)', path: '/om/parter', cookie: '' },
  { name: '/om/beslutninger (page)', path: '/om/beslutninger', cookie: '' },
  { name: '/aktoerer (page)', path: '/aktoerer', cookie: '' },
  { name: '/soeg (page)', path: '/soeg?q=musik', cookie: '' },
  { name: '/arbejde (page)', path: '/arbejde', cookie: signedIn },
  { name: '/arbejde/min-kommune (page)', path: '/arbejde/min-kommune', cookie: signedIn },
]

write(
  `${many} projects, ${rounds} requests each. Milliseconds per request; the ratio is to the empty page of the same run.`,
)
let empty = 1
const words = process.argv.slice(2)
const isChosen = (name: string) => words.length === 0 || words.some((word) => name.includes(word))
for (const { name, path, cookie } of lists.filter((one) => isChosen(one.name))) {
  const { cpu, wall, bytes } = await measure(path, cookie)
  if (name.endsWith('empty page')) empty = cpu
  const figures = [
    `cpu ${cpu.toFixed(2)}`,
    `ratio ${(cpu / empty).toFixed(2)}`,
    `waiting ${wall.toFixed(2)}`,
    `${Math.round(bytes / 1000)} kB`,
  ]
  write(`${name.padEnd(30)} ${figures.join('   ')}`)
}
await store.close()
