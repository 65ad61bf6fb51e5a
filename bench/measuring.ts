import pg from 'pg'
import type { Town } from '../tests/support/town.ts'

/** A page to measure, and as whom. */
export interface Measured {
  /** A list has three milliseconds, any other page ten. */
  readonly kind: 'list' | 'page'
  readonly path: string
  readonly cookie: string
}

const host = 'http://kulturmetropolen.test'
const budget = { list: 3, page: 10 }
const [rounds, batches, warming] = [Number(process.env['ROUNDS'] ?? 120), 6, 60]
const write = (line: string): void => void process.stdout.write(`${line}\n`)

// How many questions a page asks the database, and with SHOW=1 which: each costs about as much as ten rows of a table drawn.
const asked: string[] = []
const query = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  asked.push(String((given[0] as { text?: unknown }).text ?? given[0]))
  return query.apply(this, given)
} as typeof pg.Client.prototype.query

type Asked = Pick<Measured, 'path' | 'cookie'>

async function ask(town: Town, { path, cookie }: Asked) {
  const headers = { cookie, host: new URL(host).host, 'accept-encoding': 'gzip, deflate, br' }
  const response = await town.app.request(host + path, { headers })
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
}

interface Spent {
  readonly cpu: number
  readonly wall: number
  /** To the empty page, asked for at the same time: what else the machine does slows both. */
  readonly ratio: number
}

const nothing: Asked = { path: '/findes-ikke', cookie: '' }

async function spentOn(town: Town, page: Asked, times: number): Promise<Omit<Spent, 'ratio'>> {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  for (let time = 0; time < times; time += 1) await ask(town, page)
  const { user, system } = process.cpuUsage(cpu)
  return { cpu: (user + system) / 1000 / times, wall: (performance.now() - start) / times }
}

/** Milliseconds of processor time and of waiting, per request, after warming up. */
async function measure(town: Town, page: Asked) {
  for (let warm = 0; warm < warming; warm += 1) await ask(town, page)
  asked.length = 0
  const seen = await ask(town, page)
  const questions = asked.length
  if (process.env['SHOW']) write(asked.map((text) => `    ${text.replace(/\s+/g, ' ')}`).join('\n'))
  const found: Spent[] = []
  for (let batch = 0; batch < batches; batch += 1) {
    const empty = await spentOn(town, nothing, rounds / batches)
    const own = await spentOn(town, page, rounds / batches)
    found.push({ ...own, ratio: own.cpu / empty.cpu })
  }
  // Others use the machine too, and only ever slow us down: the quietest batch says most about the program.
  const quietest = found.reduce((a, b) => (b.cpu < a.cpu ? b : a))
  const ratio = found.map((one) => one.ratio).sort((a, b) => a - b)[batches / 2] ?? 0
  return { ...quietest, ratio, ...seen, questions }
}

/** Measures pages one after another and writes a line for each. @returns 1 when one is over its budget or not there, else 0 */
export async function measureAll(
  town: Town,
  pages: readonly Measured[],
  shown: (path: string) => string = (path) => path,
): Promise<0 | 1> {
  write(
    'Milliseconds of processor time per request; the ratio is to an empty page asked for in turn with it.',
  )
  let over = 0
  for (const page of pages) {
    const { cpu, ratio, wall, bytes, status, questions } = await measure(town, page)
    const isOver = cpu > budget[page.kind] || status !== 200
    if (isOver) over += 1
    const figures = [
      `${page.kind}   cpu ${cpu.toFixed(2)}   ratio ${ratio.toFixed(2)}   waiting ${wall.toFixed(2)}`,
      `${questions} questions   ${Math.round(bytes / 1000)} kB`,
      ...(status === 200 ? [] : [`status ${status}`]),
      ...(isOver ? ['OVER'] : []),
    ]
    write(`${shown(page.path).padEnd(56)} ${figures.join('   ')}`)
  }
  write(`${over} over ${budget.list} ms for a list or ${budget.page} ms for another page`)
  return over === 0 ? 0 : 1
}
