import assert from 'node:assert/strict'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { cast } from '../../db/seed/cast.ts'
import { Browser } from '../support/browser.ts'
import { freshServerDatabase } from '../support/engines.ts'
import {
  freePort,
  freshFolder,
  furnishedFolder,
  type Program,
  runToEnd,
  signedIn,
  startProgram,
} from '../support/program.ts'

const folder = freshFolder()
let program: Program

before(async () => {
  program = await startProgram({ DATA_DIR: folder })
})
after(() => program.stop())

test('the first start says where it is, and nothing else', () => {
  assert.match(program.said(), new RegExp(`^Kulturmetropolen er klar: ${program.url}$`, 'm'))
  assert.equal(program.complained(), '')
})

test('/healthz says how it is', async () => {
  const health = (await (await fetch(`${program.url}/healthz`)).json()) as Record<string, unknown>
  const { engine, version } = health.database as Record<string, unknown>
  assert.deepEqual(
    { ...health, database: engine },
    { status: 'ok', database: 'pglite', trial: true, version: '0.1.0' },
  )
  assert.match(String(version), /^\d+\.\d+$/)
})

test('a second program on the same folder is refused in one sentence', async () => {
  const { code, said, complained } = await runToEnd('main.js', [], {
    DATA_DIR: folder,
    PORT: String(await freePort()),
  })
  assert.equal(code, 1)
  assert.equal(said, '')
  assert.equal(
    complained,
    `Kulturmetropolen kører allerede på mappen ${folder}. Stop den, eller vælg en anden mappe med DATA_DIR.\n`,
  )
  assert.equal((await fetch(`${program.url}/healthz`)).status, 200)
})

test('a migration that was changed after it ran is told in one sentence, by the program and by commands', async () => {
  const { url, drop } = await freshServerDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`update platform.migration set checksum = 'another' where name = '0010-people.sql'`)
  await client.end()
  const settings = { DATA_DIR: freshFolder(), DATABASE_URL: url, PORT: String(await freePort()) }
  const sentence = /^Filen db\/migrations\/0010-people\.sql er ændret.*0010-people\.sql was changed.*\n$/
  for (const [file, words] of [
    ['main.js', []],
    ['command.js', ['migrate']],
  ] as const) {
    const { code, said, complained } = await runToEnd(file, words, settings)
    assert.deepEqual([code, said], [1, ''], file)
    assert.match(complained, sentence, file)
  }
  await drop()
})

test('a port that is taken is told in one sentence', async () => {
  const port = new URL(program.url).port
  const { code, complained } = await runToEnd('main.js', [], { DATA_DIR: furnishedFolder(), PORT: port })
  assert.equal(code, 1)
  assert.equal(complained, `Port ${port} er optaget. Vælg en anden med PORT.\n`)
})

const wrong: readonly (readonly [name: string, value: string])[] = [
  ['PORT', 'otte'],
  ['PORT', '70000'],
  ['BASE_URL', 'ftp://kulturmetropolen.example'],
  ['DATABASE_URL', 'mysql://localhost/kultur'],
  ['DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/nothing'],
  ['EXAMPLE_DATA', 'maybe'],
  ['SMTP_URL', 'mail.example'],
  ['SECRET_KEY', 'short'],
  ['DATA_DIR', '/dev/null/nowhere'],
]
for (const [name, value] of wrong) {
  test(`${name}=${value} is told in one sentence that names it`, async () => {
    const given = { DATA_DIR: freshFolder(), PORT: String(await freePort()), [name]: value }
    const { code, said, complained } = await runToEnd('main.js', [], given)
    assert.equal(code, 1)
    assert.equal(said, '')
    assert.match(complained, new RegExp(`^[^\\n]*${name}[^\\n]*\\n$`))
    assert.doesNotMatch(complained, /\bat .*\.[jt]s/, 'a stack trace is no sentence')
  })
}

test('without example data nobody lives here, and the first address lets one in', async () => {
  const empty = await startProgram({ DATA_DIR: freshFolder(), EXAMPLE_DATA: 'none' })
  const page = await new Browser(empty).get('/log-ind')
  assert.equal(page.status, 200)
  for (const { name } of Object.values(cast)) assert.ok(!page.text.includes(name), `${name} is on the page`)
  const first = /(\/kom-i-gang\?\S+)/.exec(empty.said())?.[1] ?? ''
  const beginning = await new Browser(empty).get(first)
  assert.equal(beginning.status, 200)
  assert.equal((await new Browser(empty).get('/kom-i-gang?noegle=gaet')).status, 404)
  assert.equal((await empty.stop()).code, 0)
})

test('it runs on PostgreSQL, empty at first, and says so', async () => {
  const { url, drop } = await freshServerDatabase('nothing')
  const served = await startProgram({ DATABASE_URL: url, DATA_DIR: freshFolder() })
  const health = (await (await fetch(`${served.url}/healthz`)).json()) as Record<string, unknown>
  assert.deepEqual(health.trial, false)
  assert.equal((health.database as Record<string, unknown>).engine, 'postgresql')
  const mette = await signedIn(served, cast.mette)
  assert.equal((await mette.get('/arbejde/aktoerer')).status, 200)
  assert.equal((await served.stop()).code, 0)
  await drop()
})

/** Waits for a condition; one that never comes true fails with the time that any test has. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('a request in flight is finished before it stops', async () => {
  const own = await startProgram({ DATA_DIR: furnishedFolder() })
  const browser = new Browser(own)
  const page = await browser.get('/log-ind')
  const { csrf = '' } = browser.hidden(page, '/log-ind')
  const body = new URLSearchParams({ csrf, email: cast.mette.email }).toString()
  const socket = connect(Number(new URL(own.url).port), 'localhost')
  let answer = ''
  socket.on('data', (piece) => {
    answer += piece.toString()
  })
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const head = [
    'POST /log-ind HTTP/1.1',
    `Host: ${new URL(own.url).host}`,
    `Cookie: ${browser.cookieHeader}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await until(() => answer.includes('100 Continue'))
  socket.write(body.slice(0, 20))
  own.send('SIGTERM')
  const takesNothingNew = () =>
    new Promise<boolean>((resolve) => {
      const late = connect(Number(new URL(own.url).port), 'localhost', () => resolve(late.destroy() && false))
      late.once('error', () => resolve(true))
    })
  await until(takesNothingNew)
  socket.write(body.slice(20))
  // The program is not what keeps this process alive, so something else must until it has ended.
  const awake = setInterval(() => undefined, 1000)
  const { code } = await own.ended
  clearInterval(awake)
  await closed
  assert.equal(code, 0)
  assert.match(answer, /^HTTP\/1\.1 200 /m)
})

/** Asks on one connection, again and again without a pause. @returns when an answer no longer comes */
async function asksWithoutEnd(address: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let answered = true; answered; ) {
    answered = await new Promise<boolean>((resolve) => {
      get(address, { agent }, (answer) => answer.resume().once('end', () => resolve(true))).once(
        'error',
        () => resolve(false),
      )
    })
  }
  agent.destroy()
}

test('somebody who never stops asking does not keep it from stopping', async () => {
  const own = await startProgram({ DATA_DIR: furnishedFolder() })
  const asking = asksWithoutEnd(`${own.url}/healthz`)
  const awake = setInterval(() => undefined, 1000)
  assert.equal((await own.stop()).code, 0)
  await asking
  clearInterval(awake)
})
